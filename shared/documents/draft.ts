import type { FactOfKind, ListId } from '../content/facts.ts';
import { admitsNotKnown } from '../text/admits-not-known.ts';
import { isRightToLeft } from '../text/direction.ts';
import { type LightBlock, type LightList, readLightMarkdown } from '../text/light-markdown.ts';
import { asSentence, lacksFullStop, needsFullStop } from '../text/plain-words.ts';
import type { Run } from '../text/run.ts';
import type { Path } from '../workbook/path.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import {
  type DraftedSection,
  type DraftSection,
  omittedSections,
  withContent,
} from './kept-sections.ts';
import type {
  Audience,
  Block,
  Cell,
  MissingFact,
  OmittedSection,
  Section,
  Sentence,
  TableColumn,
} from './outline.ts';
import { type Phrase, runsOf, strong } from './phrase.ts';
import { Reader, type RowRef } from './reader.ts';
import { wordsOf } from './sentences.ts';

/** What builds one sentence: it reads, and says something or nothing. */
export type Build = (read: Reader) => Phrase | null;

/** What a row is called, as the cell of a table begins with it. */
export function strongTitle(row: RowRef): Build {
  return (read) => {
    const title = read.title(row);
    return title === null ? null : [strong(title)];
  };
}

/** A document while it is written: what it says, and what it asked for and did not get. */
export type Draft = {
  readonly section: (section: DraftSection, write: (draft: SectionDraft) => void) => void;
  /** A sentence outside the sections: on the title page. */
  readonly sentence: (id: string, build: Build) => Sentence | null;
  readonly sections: () => readonly Section[];
  readonly missing: () => readonly MissingFact[];
  /** The sections that say nothing, each with the reason. */
  readonly omitted: () => readonly OmittedSection[];
};

/** `made` is the day on which the document is made. */
export function startDraft(snapshot: Snapshot, audience: Audience, made: string): Draft {
  const sections: DraftedSection[] = [];
  const missing = new Map<Path, MissingFact>();
  const draftOf = (section: Pick<DraftSection, 'id' | 'repeats'>, missed: Map<Path, MissingFact>) =>
    new SectionDraft(snapshot, audience, made, (path, because) => {
      const one = { path, because, section: section.id };
      if (!missed.has(path)) missed.set(path, one);
      if (section.repeats !== true && !missing.has(path)) missing.set(path, one);
    });
  return {
    section(section, write) {
      const missed = new Map<Path, MissingFact>();
      const draft = draftOf(section, missed);
      write(draft);
      sections.push({ ...section, blocks: draft.blocks, missed: [...missed.values()] });
    },
    sentence: (id, build) => draftOf({ id: 'title' }, new Map()).sentence(id, build),
    sections: () => withContent(sections),
    missing: () => [...missing.values()],
    omitted: () => omittedSections(sections),
  };
}

export class SectionDraft {
  readonly blocks: Block[] = [];
  /** For asking which rows there are; what stands in them is read by sentences. */
  readonly read: Reader;
  readonly #snapshot: Snapshot;
  readonly #audience: Audience;
  readonly #made: string;
  readonly #missed: (path: Path, because: MissingFact['because']) => void;
  readonly #typed = new WeakSet<Sentence>();

  constructor(
    snapshot: Snapshot,
    audience: Audience,
    made: string,
    missed: (path: Path, because: MissingFact['because']) => void,
  ) {
    this.#snapshot = snapshot;
    this.#audience = audience;
    this.#made = made;
    this.#missed = missed;
    this.read = new Reader(snapshot, audience, { found: () => undefined, missed }, made);
  }

  /** Builds one sentence. What it reads while it is built is what it was made from. */
  sentence(id: string, build: Build): Sentence | null {
    const facts = new Set<Path>();
    const reader = this.#reader(facts);
    const phrase = build(reader);
    const runs = phrase === null ? [] : runsOf(phrase);
    return runs.length === 0 ? null : { id, runs, facts: [...facts] };
  }

  cell(...parts: readonly (readonly [id: string, build: Build])[]): Cell {
    return parts.flatMap(([id, build]) => this.sentence(id, build) ?? []);
  }

  paragraph(...sentences: readonly (Sentence | null)[]): void {
    const said = this.#apart(sentences.filter((sentence) => sentence !== null));
    if (said.length > 0) this.blocks.push({ kind: 'paragraph', sentences: said });
  }

  /** A list; `lead` stands before it, in our words, where there is anything to list. */
  list(
    ordered: boolean,
    items: readonly (readonly (Sentence | null)[])[],
    lead?: { readonly id: string; readonly words: Phrase },
  ): void {
    const said = items
      .map((item) => this.#apart(item.filter((sentence) => sentence !== null)))
      .filter((item) => item.length > 0);
    if (said.length === 0) return;
    if (lead !== undefined) this.paragraph(this.sentence(lead.id, () => lead.words));
    this.blocks.push({ kind: 'list', ordered, items: said });
  }

  /** A table; rows and columns in which nothing is said are left out. `lead` stands before it. */
  table(
    id: string,
    caption: string,
    columns: readonly TableColumn[],
    rows: readonly (readonly Cell[])[],
    lead?: { readonly id: string; readonly words: Phrase },
  ): void {
    const said = rows.filter((row) => row.some((cell) => cell.length > 0));
    if (said.length === 0) return;
    if (lead !== undefined) this.paragraph(this.sentence(lead.id, () => lead.words));
    const kept = columns.map((_, at) => said.some((row) => (row[at] ?? []).length > 0));
    const total = columns.reduce((sum, column, at) => sum + (kept[at] ? column.width : 0), 0);
    this.blocks.push({
      kind: 'table',
      caption: { id: `${id}.caption`, runs: runsOf(caption), facts: [] },
      columns: columns
        .filter((_, at) => kept[at])
        .map(({ title, width }) => ({ title, width: width / total })),
      rows: said.map((row) => row.filter((_, at) => kept[at])),
    });
  }

  /**
   * A long answer as its writer wrote it, after a run-in heading that says what
   * it is about. Where it does not apply, `none` says so and the reason follows.
   */
  prose(fact: FactOfKind<'text'>, options: { lead?: string; none: string }): void {
    const { value, facts } = this.#noted((read) => read.text(fact));
    if (value !== null) this.blocks.push(...writtenBlocks(fact, value, facts, options.lead));
    else this.paragraph(this.sentence(fact, (read) => because(options.none, read.whyNot(fact))));
  }

  /** Says that a list is empty on purpose, and why. */
  none(list: ListId, none: string): void {
    this.paragraph(this.sentence(list, (read) => because(none, read.whyNot(list))));
  }

  /** A long answer in a cell or list item: its paragraphs, one sentence each; `lead` goes before the first. */
  written(
    id: string,
    ask: (read: Reader) => string | null,
    lead: Phrase = [],
  ): readonly Sentence[] {
    const { value, facts } = this.#noted(ask);
    if (value === null) return [];
    const before = typeof lead === 'string' ? [lead] : lead;
    const made = paragraphsOf(value).map(
      (runs, at): Sentence => ({
        id: numbered(id, at),
        runs: runsOf(at === 0 ? [...before, ...ended(runs)] : ended(runs)),
        facts,
        ...(at === 0 ? {} : { startsLine: true }),
      }),
    );
    for (const sentence of made) this.#typed.add(sentence);
    return made;
  }

  /** What a person wrote ends before the next sentence begins on the same line. */
  #apart(sentences: readonly Sentence[]): readonly Sentence[] {
    return sentences.map((sentence, at) => {
      const next = sentences[at + 1];
      const isLast = next === undefined || next.startsLine === true;
      return isLast || !this.#typed.has(sentence) || !needsFullStop(wordsOf(sentence))
        ? sentence
        : { ...sentence, runs: [...sentence.runs, { text: '.' }] };
    });
  }

  #reader(facts: Set<Path>): Reader {
    const watch = { found: (path: Path) => facts.add(path), missed: this.#missed };
    return new Reader(this.#snapshot, this.#audience, watch, this.#made);
  }

  #noted<T>(ask: (read: Reader) => T): { value: T; facts: readonly Path[] } {
    const facts = new Set<Path>();
    const reader = this.#reader(facts);
    return { value: ask(reader), facts: [...facts] };
  }
}

/**
 * `None: reason.`; nothing where there is no reason. A reason that says it is not
 * known, or not told, is no ground for the statement and leaves it open.
 */
export function because(none: string, reason: string | null): string | null {
  if (reason === null) return null;
  const isOpen = admitsNotKnown(reason) && !none.endsWith('stated');
  const said = isOpen
    ? `It is not stated whether ${none.charAt(0).toLowerCase()}${none.slice(1)}`
    : none;
  return asSentence(`${said}: ${reason}`);
}

function writtenBlocks(
  id: string,
  text: string,
  facts: readonly Path[],
  lead: string | undefined,
): readonly Block[] {
  let count = 0;
  const sentence = (runs: readonly Run[]): Sentence => {
    const made = { id: numbered(id, count), runs: runsOf(runs), facts };
    count += 1;
    return made;
  };
  return withLead(readLightMarkdown(text), lead).map((block): Block => {
    if (block.kind === 'paragraph')
      return { kind: 'paragraph', sentences: [sentence(ended(block.runs))] };
    return {
      kind: 'list',
      ordered: block.ordered,
      ...(block.start === 1 ? {} : { start: block.start }),
      ...(block.depth === 0 ? {} : { depth: block.depth }),
      items: block.items.map((item) =>
        item.map((runs, at) =>
          at === 0 ? sentence(runs) : { ...sentence(runs), startsLine: true },
        ),
      ),
    };
  });
}

/** The run-in heading opens the first paragraph, or stands before a list. */
function withLead(blocks: readonly LightBlock[], lead: string | undefined): readonly LightBlock[] {
  const [first, ...rest] = blocks;
  if (lead === undefined || first === undefined) return blocks;
  // Nor can an English heading open a paragraph that is written from right to left.
  if (first.kind === 'list' || isRightToLeft(wordsOf(first)))
    return [{ kind: 'paragraph', runs: [strong(`${lead}:`)] }, ...blocks];
  return [{ ...first, runs: [strong(`${lead}.`), { text: ' ' }, ...first.runs] }, ...rest];
}

function paragraphsOf(text: string): readonly (readonly Run[])[] {
  return readLightMarkdown(text).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.runs]
      : block.items.flatMap((item, at) =>
          item.map((runs, part) => (part > 0 ? runs : [{ text: itemMark(block, at) }, ...runs])),
        ),
  );
}

/** What stands before an item where items are lines of a cell; wide blanks before one inside another. */
function itemMark({ ordered, start, depth }: LightList, at: number): string {
  return `${'\u2003'.repeat(depth)}${ordered ? `${start + at}.` : '•'} `;
}

/**
 * With a full stop at the end of prose that has none. Lines that a person kept
 * apart are no prose, and after a path or a number a stop would read as part of it.
 */
function ended(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  const isCode = runs.length === 1 && last?.code === true;
  const words = wordsOf({ runs });
  const isSetOff = last?.code === true || last?.href !== undefined;
  const isMissing = isSetOff ? needsFullStop(words) : lacksFullStop(words);
  return last === undefined || isCode || words.includes('\n') || !isMissing
    ? runs
    : [...runs, { text: '.' }];
}

/** The first part of an answer carries the answer's id, the others a number. */
function numbered(id: string, at: number): string {
  return at === 0 ? id : `${id}/p${at + 1}`;
}
