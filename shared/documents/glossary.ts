import { glossaryWords } from './glossary-words.ts';
import type { Block, DocumentId, Outline, Section, Sentence } from './outline.ts';
import { runsOf, strong } from './phrase.ts';

/** Documents that people read who are no experts. Forms and the paper for colleagues have no glossary. */
const explained: ReadonlySet<DocumentId> = new Set([
  'deviceCybersecurityDisclosure',
  'setupAndHardeningGuide',
  'supportStatement',
  'retirementGuide',
  'capabilityStatement',
]);

export const glossaryTitle = 'Words used here';

/** The outline with a section that explains the words which stand in it, and no others. */
export function withGlossary(outline: Outline): Outline {
  if (!explained.has(outline.document)) return outline;
  const text = outline.sections.flatMap(({ blocks }) => blocks.flatMap(wordsIn)).join('\n');
  const words = glossaryWords.filter(({ found }) => found.test(text));
  if (words.length === 0) return outline;
  const cell = (id: string, phrase: Parameters<typeof runsOf>[0]): Sentence => ({
    id,
    runs: runsOf(phrase),
    facts: [],
  });
  const glossary: Section = {
    id: 'glossary',
    level: 1,
    title: glossaryTitle,
    blocks: [
      {
        kind: 'table',
        caption: cell('glossary.caption', 'Words and abbreviations in this document'),
        columns: [
          { title: 'Word', width: 0.24 },
          { title: 'What it means', width: 0.76 },
        ],
        rows: words.map(({ id, word, meaning }) => [
          // A word such as security.txt is no address here.
          [cell(`glossary.${id}`, [strong(word)])],
          [cell(`glossary.${id}.meaning`, meaning)],
        ]),
      },
    ],
  };
  return { ...outline, sections: [...outline.sections, glossary] };
}

/** References are ours alone, and may yet be left out: a word that only they hold needs no explanation. */
function wordsIn(block: Block): readonly string[] {
  return sentencesIn(block)
    .filter(({ runs }) => runs.every(({ section }) => section === undefined))
    .map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function sentencesIn(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
}
