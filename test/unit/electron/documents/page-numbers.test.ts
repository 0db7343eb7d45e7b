import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleLookOf, styles } from '../../../../electron/documents/docx/house-style.ts';
import { ownMeasures } from '../../../../electron/documents/docx/measures.ts';
import { flow } from '../../../../electron/documents/docx/page-flow.ts';
import { planOf } from '../../../../electron/documents/docx/plan.ts';
import { countLines } from '../../../../electron/documents/docx/text-lines.ts';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { plainStyle } from '../../../../shared/house/house-style.ts';
import { sampleOnDisk } from '../../../support/sample-on-disk.ts';
import { docxParts, wordText } from './read-docx.ts';
import { compose } from './written.ts';

const item = { before: 0, after: 0, lines: 1, lineHeight: 100 };

test('what does not fit goes on the next page', () => {
  expect(flow([item, item, item, item], 250)).toEqual([1, 1, 2, 2]);
});

test('a heading stays with what it is the heading of', () => {
  expect(flow([item, { ...item, keepNext: true }, item], 250)).toEqual([1, 2, 2]);
});

test('a long paragraph runs over pages', () => {
  expect(flow([{ ...item, lines: 10 }, item], 250)).toEqual([1, 6]);
});

test('a page may be turned on its side, and back', () => {
  const wide = { ...item, newPage: true, pageHeight: 150 };
  expect(flow([item, wide, item, { ...item, newPage: true, pageHeight: 250 }, item], 250)).toEqual([
    1, 2, 3, 4, 4,
  ]);
});

test('lines are counted by the widths of letters, breaking at blanks and hyphens', () => {
  const look = { size: 20, width: 1000 };
  expect(countLines([{ text: 'iiii' }], look)).toBe(1);
  expect(countLines([{ text: 'WWWWWW' }], look)).toBe(2);
  expect(countLines([{ text: 'one two three four five' }], look)).toBe(3);
  expect(countLines([{ text: 'a\nb' }], look)).toBe(2);
});

test('a million characters are laid out at once', () => {
  const start = performance.now();
  countLines([{ text: 'word '.repeat(200_000) }], { size: 21, width: 9000 });
  countLines([{ text: 'w'.repeat(1_000_000) }], { size: 21, width: 9000 });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a changed size of headings changes the page numbers of the contents as well as the styles', () => {
  const outline = compose(sampleOnDisk('room-controller'));
  const measures = ownMeasures({ isShort: false, room: 1, hasLogo: false });
  const { heading1 } = measures.settings;
  const settings = { ...measures.settings, heading1: { ...heading1, size: 96, before: 2400 } };
  const larger = { ...measures, settings };
  const look = styleLookOf(plainStyle);
  const sizeIn = (of: typeof measures) => styles('en', look, of).default?.heading1?.run?.size;
  expect([sizeIn(measures), sizeIn(larger)]).toEqual([heading1.size, 96]);
  const pages = (of: typeof measures) => planOf(outline, of).pages;
  expect(pages(larger).at(-1)).toBeGreaterThan(pages(measures).at(-1) ?? 0);
  expect(pages(larger)).toHaveLength(outline.sections.length);
});

test('the contents of a real document give the pages that LibreOffice gives', async () => {
  const sample = parseSample(
    readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
  );
  if (!sample.ok) throw new Error(sample.failure.detail);
  const parts = await docxParts(await writeDocx(compose(sampleSnapshot(sample.value))));
  const lines = wordText(parts.get('word/document.xml') ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '));
  // As LibreOffice 7.4 laid it out, with Carlito in Calibri's place.
  for (const entry of [
    '1 About this document 3',
    '3.4 Systems the device depends on 4',
    '5.2 Components and their sources 6',
    '5.3 Interfaces and ports 7',
    '5.5 Data 9',
    '5.6 Accounts and access 10',
    '6 Software updates 11',
  ])
    expect(lines).toContain(entry);
});
