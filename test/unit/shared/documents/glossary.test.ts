import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { glossaryWords } from '../../../../shared/documents/glossary-words.ts';
import { sampleOnDisk } from '../../../support/sample-on-disk.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText, textOf } from './outline-text.ts';
import { text, workbookOf } from './workbook-of.ts';

const explained = (words: string) =>
  sectionText(
    composeDocument(
      workbookOf({ 'access.overview': text(words) }),
      'deviceCybersecurityDisclosure',
      'public',
      someDay,
    ),
    'glossary',
  );

test('a document explains the words that stand in it, and no others', () => {
  expect(explained('The page speaks TLS 1.3.')).toContain('The usual protection of network');
  expect(explained('The page speaks TLS 1.3.')).not.toContain('MQTT');
  expect(explained('It is managed by hand.')).toBe('');
});

test('a reference to the glossary is said only where there is one', () => {
  const about = (words: string) =>
    sectionText(
      composeDocument(
        workbookOf({ 'access.overview': text(words) }),
        'deviceCybersecurityDisclosure',
        'public',
        someDay,
      ),
      'about',
    );
  expect(about('MUD')).toContain('“Words used here”');
  expect(about('By hand.')).not.toContain('“Words used here”');
});

test('every word has one entry, in the order of the alphabet, in plain short sentences', () => {
  const words = glossaryWords.map(({ word }) => word);
  expect(words).toEqual(
    words.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true })),
  );
  expect(new Set(glossaryWords.map(({ id }) => id)).size).toBe(glossaryWords.length);
  for (const { word, found, meaning } of glossaryWords) {
    expect(meaning, word).toMatch(/^[A-Z].*\.$/);
    expect(meaning.length, word).toBeLessThan(180);
    expect(found.flags, word).not.toContain('g');
  }
});

test('no glossary in forms, on the single page or in the paper for colleagues', () => {
  const snapshot = sampleOnDisk('home-camera');
  for (const id of ['securityAtAGlance', 'en303645Table', 'ukStatementOfCompliance'] as const)
    expect(
      composeDocument(snapshot, id, 'public', someDay).sections.map((one) => one.id),
    ).not.toContain('glossary');
  const guide = composeDocument(snapshot, 'setupAndHardeningGuide', 'public', someDay);
  const [table] = guide.sections.at(-1)?.blocks ?? [];
  expect(table?.kind === 'table' && table.rows.flat(2).map(textOf).join(' ')).toContain('Firmware');
});
