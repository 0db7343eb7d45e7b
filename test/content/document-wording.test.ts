import { describe, expect, test } from 'vitest';
import { documents } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Block, Outline } from '../../shared/documents/outline.ts';
import { sentencesOf, wordsOf } from '../../shared/documents/sentences.ts';
import { sampleOnDisk } from '../support/sample-on-disk.ts';
import { someDay } from '../support/some-day.ts';

const samples = ['room-controller', 'home-camera', 'irrigation-gateway'] as const;

/** What customers read, as they read it. */
const outlines = samples.flatMap((name) =>
  documents
    .filter(({ audiences }) => audiences.includes('public'))
    .map(
      ({ id }) =>
        [`${id} of ${name}`, composeDocument(sampleOnDisk(name), id, 'public', someDay)] as const,
    ),
);

/** What a reader stumbles over, whoever wrote it. */
const stumbles: readonly (readonly [string, RegExp])[] = [
  ['a date in digits', /\b\d{4}-\d{2}-\d{2}\b/],
  ['one of a thing, in the plural', /\b(?:1|one) (?:days|weeks|months|years|hours|minutes)\b/i],
  ['two marks in a row', /[,;:]\s*[,;.]|(?<!\.)\.\.(?!\.)|\s[,;.](?!\w)/],
  ['an id in place of words', /\b[a-z]+\.[a-z]+[A-Z]\w*\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/],
  ['a gap', /\bundefined\b|\bnull\b|\bNaN\b|\bTBD\b|\(\s*\)/],
  ['a word twice', /(?<![-\p{L}])(?!that|had|is)(\p{L}{2,}) \1\b/iu],
];

test.each(outlines)('nobody stumbles over %s', (_name, outline) => {
  for (const { sentence } of sentencesOf(outline)) {
    // Names of programs and addresses are written as they are.
    const words = sentence.runs
      .filter(({ code, href }) => code !== true && href === undefined)
      .map(({ text }) => text)
      .join('…');
    for (const [what, pattern] of stumbles)
      expect([what, sentence.id, pattern.exec(words)?.[0]]).toEqual([what, sentence.id, undefined]);
  }
});

test.each(outlines)('no sentence of its prose stands twice in %s', (_name, outline) => {
  const prose = outline.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOfProse));
  const seen = new Set<string>();
  for (const words of prose.filter((text) => text.length > 40)) {
    expect(seen).not.toContain(words);
    seen.add(words);
  }
});

function sentencesOfProse(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.sentences.map(wordsOf);
  return block.kind === 'list' ? block.items.flat().map(wordsOf) : [];
}

test.each(outlines)('no table of %s has a column too narrow for its words', (_name, outline) => {
  for (const { wide, blocks, id } of outline.sections)
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      // Millimetres of A4 between the margins, less those of a cell.
      const width = wide === true ? 253 : 166;
      for (const column of block.columns) {
        const room = column.width * width - 3;
        const longest = Math.max(...column.title.split(' ').map((word) => word.length));
        expect([id, column.title, room >= longest * 1.9]).toEqual([id, column.title, true]);
      }
    }
});

/** The outline that covers the best published examples: topic by topic, where the disclosure says it. */
const superset: readonly (readonly [topic: string, sections: readonly string[]])[] = [
  ['Document control', ['about']],
  ['Security at a glance', ['glance']],
  ['Scope, intended use and users', ['customers', 'use']],
  ['Surroundings and shared responsibility', ['environments', 'responsibilities']],
  ['Architecture, interfaces, trust boundaries', ['functions', 'boundaries']],
  ['Network', ['interfaces']],
  ['Identity', ['capability-DI']],
  ['Accounts and credentials', ['access']],
  ['Access to interfaces and privilege', ['capability-LA']],
  ['Data', ['data', 'data-use']],
  ['Protection of data', ['capability-DP']],
  ['Start-up and integrity', ['integrity']],
  ['Updates', ['updates']],
  ['Logging and state', ['logging', 'capability-CS']],
  ['Hardening', ['setup', 'hardening', 'duties']],
  ['Operation and maintenance', ['maintenance']],
  ['Support period and after', ['support-period', 'end-of-life']],
  ['Reporting of vulnerabilities', ['reporting', 'alerts']],
  ['Retirement', ['transfer', 'inoperable']],
  [
    'Limitations, components, certificates, glossary',
    ['limitations', 'components', 'certifications', 'glossary'],
  ],
];

describe.each(samples)('the disclosure of %s', (name) => {
  const sections = (outline: Outline) => outline.sections.map(({ id }) => id);
  const outline = composeDocument(
    sampleOnDisk(name),
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  test.each(superset)('covers: %s', (_topic, wanted) => {
    for (const id of wanted) expect(sections(outline)).toContain(id);
  });
});
