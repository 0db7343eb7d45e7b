/** How much there is to read in a document, and how hard it is: for its writer, never printed. */
import {
  clausesIn,
  countWords,
  gradeOf,
  minutesToRead,
  type ReadingCounts,
  syllablesIn,
  wordsIn,
} from '../text/reading-level.ts';
import type { AnyOutline, Block, Section, Sentence } from './outline.ts';
import { wordsOf } from './sentences.ts';

export type Reading = {
  /** Of everything that is read: title, headings, tables and text. */
  readonly words: number;
  readonly minutes: number;
  /** Years of school, of the running text alone; null where it is too short to say. */
  readonly grade: number | null;
};

export type SectionReading = Reading & { readonly section: Section };

/** A sentence of the running text that takes a reader more than others. */
export type HardSentence = {
  /** Of the outline's sentence that it stands in. */
  readonly id: string;
  readonly text: string;
  readonly words: number;
  /** Words of four syllables and more, each once. */
  readonly longWords: readonly string[];
};

export type DocumentReading = Reading & {
  readonly sections: readonly SectionReading[];
  /** The hardest first. */
  readonly hardest: readonly HardSentence[];
};

/** A shorter text has no reliable grade: one long word decides it. */
const fewestWords = 50;
/** A sentence that most people read without effort is never called hard. */
const hardFrom = 12;
const fewestInSentence = 10;
const mostHardest = 5;

export function readingOf(outline: AnyOutline): DocumentReading {
  const parts = outline.sections.map(countSection);
  const head = [
    outline.title,
    outline.subtitle,
    ...outline.marks,
    ...outline.facts.flatMap(({ label, value }) => [label, wordsOf(value)]),
  ];
  const words = parts.reduce((sum, part) => sum + part.words, countAll(head));
  const running = addUp(parts.map((part) => part.running));
  return {
    ...readingFrom(words, running),
    sections: parts.map((part) => ({
      section: part.section,
      ...readingFrom(part.words, part.running),
    })),
    hardest: parts
      .flatMap(({ hard }) => hard)
      .toSorted((a, b) => b.grade - a.grade)
      .slice(0, mostHardest)
      .map(({ sentence }) => sentence),
  };
}

/** `About 7 minutes to read.` */
export function minutesWords({ minutes }: Reading): string {
  return minutes === 1 ? 'About a minute to read' : `About ${minutes} minutes to read`;
}

/** Whom the running text suits, in words; empty where it is too short to say. */
export function gradeWords({ grade }: Reading): string {
  if (grade === null) return '';
  const years = Math.round(grade);
  if (years <= 12) {
    return `Someone with ${Math.max(4, years)} years of school can follow most of it.`;
  }
  return years <= 16
    ? `It takes about ${years} years of school to follow it: people without a degree will find it hard.`
    : 'It takes more than 16 years of school to follow it: most customers will find it hard.';
}

type Counted = {
  readonly section: Section;
  readonly words: number;
  readonly running: ReadingCounts;
  readonly hard: readonly { readonly grade: number; readonly sentence: HardSentence }[];
};

function countSection(section: Section): Counted {
  const running = section.blocks.flatMap(runningSentences);
  const clauses = running.flatMap((sentence) =>
    clausesIn(wordsOf(sentence)).map((text) => countClause(sentence, text)),
  );
  return {
    section,
    words: countAll([section.title, ...section.blocks.flatMap(textsOf)]),
    running: addUp(clauses.map(({ counts }) => counts)),
    hard: clauses.filter(isHard),
  };
}

function isHard({ counts, grade }: { counts: ReadingCounts; grade: number }): boolean {
  return counts.words >= fewestInSentence && grade > hardFrom;
}

function countClause({ id }: Sentence, text: string) {
  const words = wordsIn(text);
  const counts = {
    sentences: words.length === 0 ? 0 : 1,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
  const longWords = words
    .filter((word) => syllablesIn(word) >= 4)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase());
  const sentence = {
    id,
    text: text.trim(),
    words: countWords(text),
    longWords: [...new Set(longWords)],
  };
  return { counts, grade: gradeOf(counts), sentence };
}

/** What is read in one go. The cells of a table are looked up, not read through. */
function runningSentences(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' ? block.items.flat() : [];
}

function textsOf(block: Block): readonly string[] {
  if (block.kind !== 'table') return runningSentences(block).map(wordsOf);
  return [
    wordsOf(block.caption),
    ...block.columns.map(({ title }) => title),
    ...block.rows.flat(2).map(wordsOf),
  ];
}

function countAll(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}

function addUp(counts: readonly ReadingCounts[]): ReadingCounts {
  return counts.reduce(
    (sum, one) => ({
      sentences: sum.sentences + one.sentences,
      words: sum.words + one.words,
      syllables: sum.syllables + one.syllables,
    }),
    { sentences: 0, words: 0, syllables: 0 },
  );
}

function readingFrom(words: number, running: ReadingCounts): Reading {
  return {
    words,
    minutes: minutesToRead(words),
    grade: running.words < fewestWords ? null : gradeOf(running),
  };
}
