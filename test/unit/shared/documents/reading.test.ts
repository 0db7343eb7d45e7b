import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Block, Outline } from '../../../../shared/documents/outline.ts';
import { gradeWords, minutesWords, readingOf } from '../../../../shared/documents/reading.ts';
import { readingGrade } from '../../../../shared/text/reading-level.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';

const plain = 'We fix the device for five years. You keep it on, and it works. '.repeat(6).trim();
const hard =
  'Notwithstanding the aforementioned organisational responsibilities, authorised administrators periodically re-evaluate interoperability configurations.';

function outlineOf(...sections: readonly { title: string; blocks: readonly Block[] }[]): Outline {
  return {
    document: 'supportStatement',
    audience: 'public',
    title: 'Support',
    subtitle: '',
    language: 'en',
    revision: 1,
    marks: [],
    hasContents: false,
    facts: [],
    sections: sections.map(({ title, blocks }, at) => ({ id: `s${at}`, level: 1, title, blocks })),
    missing: [],
    omitted: [],
    meter: null,
  };
}

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  sentences: [{ id, runs: [{ text }], facts: [] }],
});

test('headings, tables and text are counted as a word processor counts them', () => {
  const table: Block = {
    kind: 'table',
    caption: { id: 'c', runs: [{ text: 'Two ports' }], facts: [] },
    columns: [{ title: 'Port', width: 1 }],
    rows: [[[{ id: 'r', runs: [{ text: '443, for updates' }], facts: [] }]]],
  };
  const { words, sections } = readingOf(
    outlineOf({ title: 'How long', blocks: [paragraph('p', 'Until 2031-04-01.'), table] }),
  );
  // Support | How long | Until 2031-04-01. | Two ports | Port | 443, for updates
  expect(words).toBe(1 + 2 + 2 + 2 + 1 + 3);
  expect(sections.map((one) => one.words)).toEqual([10]);
});

test('a text of its own has the grade that the checks would give it', () => {
  const reading = readingOf(outlineOf({ title: 'Care', blocks: [paragraph('p', plain)] }));
  expect(reading.grade).toBeCloseTo(readingGrade(plain), 10);
  expect(gradeWords(reading)).toBe('Someone with 4 years of school can follow most of it.');
});

test('too little running text has no grade, and nothing is said of it', () => {
  const reading = readingOf(outlineOf({ title: 'Care', blocks: [paragraph('p', hard)] }));
  expect(reading.grade).toBeNull();
  expect(gradeWords(reading)).toBe('');
});

test('the hardest sentences are named with what makes them hard, and easy ones never', () => {
  const { hardest } = readingOf(
    outlineOf(
      { title: 'Care', blocks: [paragraph('easy', plain)] },
      { title: 'Duties', blocks: [paragraph('hard', `${hard} Keep it on.`)] },
    ),
  );
  expect(hardest).toHaveLength(1);
  expect(hardest[0]).toMatchObject({ id: 'hard', words: hard.split(' ').length });
  expect(hardest[0]?.longWords).toContain('interoperability');
});

test('time to read is said in whole minutes, and never none', () => {
  expect(minutesWords(readingOf(outlineOf()))).toBe('About a minute to read');
  const long = outlineOf({ title: 'Care', blocks: [paragraph('p', 'word '.repeat(1666))] });
  expect(minutesWords(readingOf(long))).toBe('About 7 minutes to read');
});

test('the sections of any document add up to the whole, less its title page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
      const { snapshot } = generatedWorkbook(seed, (path) => `Something about ${path}.`);
      const outline = composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay);
      const { words, sections, hardest } = readingOf(outline);
      const titlePage = readingOf({ ...outline, sections: [] }).words;
      expect(sections.reduce((sum, one) => sum + one.words, titlePage)).toBe(words);
      const ids = new Set(
        outline.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'paragraph'
              ? block.sentences.map(({ id }) => id)
              : block.kind === 'list'
                ? block.items.flat().map(({ id }) => id)
                : [],
          ),
        ),
      );
      for (const { id } of hardest) expect(ids.has(id)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
