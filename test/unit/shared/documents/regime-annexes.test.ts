import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Block, DocumentId } from '../../../../shared/documents/outline.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { someDay } from '../../../support/some-day.ts';
import { sectionText, textOf } from './outline-text.ts';
import { answer, date, workbookOf } from './workbook-of.ts';

type Table = Extract<Block, { kind: 'table' }>;

function composed(sample: string, id: DocumentId) {
  const file = new URL(`../../../../assets/samples/${sample}.json`, import.meta.url);
  const parsed = parseSample(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return composeDocument(sampleSnapshot(parsed.value), id, 'public', someDay);
}

function tablesOf(sample: string, id: DocumentId): readonly Table[] {
  return composed(sample, id).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
}

const headsOf = ({ columns }: Table) => columns.map(({ title }) => title);

describe('the table of a law or standard', () => {
  it('has no column of points where every row would say the same point', () => {
    const [schedule1, schedule4] = tablesOf('home-camera', 'ukStatementOfCompliance');
    expect(schedule1 && headsOf(schedule1)).toEqual(['Point', 'What it asks', 'What we say']);
    expect(schedule4 && headsOf(schedule4)).toEqual(['What it asks', 'What we say']);
    const [inventory] = tablesOf('irrigation-gateway', 'federalInventoryData');
    expect(inventory && headsOf(inventory)).toEqual(['What it asks', 'What we say']);
  });

  it('is told from the other tables of its document by its caption', () => {
    for (const id of ['ukStatementOfCompliance', 'en303645Table'] as const) {
      const captions = tablesOf('home-camera', id).map(({ caption }) => textOf(caption));
      expect(captions.length).toBeGreaterThan(1);
      expect(new Set(captions).size).toBe(captions.length);
    }
  });

  it('does not speak of answers, which its readers have never seen', () => {
    expect(sectionText(composed('home-camera', 'ukStatementOfCompliance'), 'about')).not.toMatch(
      /\banswers\b/,
    );
    for (const { caption } of tablesOf('home-camera', 'en303645Table'))
      expect(textOf(caption)).not.toMatch(/\banswers\b/);
  });

  it('says from when the Act asks for it, and on which day that was looked at', () => {
    const about = sectionText(composed('home-camera', 'euUserInformation'), 'about');
    expect(about).toContain('from 11 December 2027');
    expect(about).toContain('last looked at on 30 November 2026');
  });

  it('prints beside a letter with a condition what it depends on', () => {
    const points = tablesOf('home-camera', 'en303645Table').flatMap(({ rows }) =>
      rows.map((row) => JSON.stringify(row)),
    );
    const passwords = points.find((row) => row.includes('"5.1-1"'));
    expect(passwords).toContain('"MF"');
    expect(passwords).toContain('"if passwords are used"');
  });

  it('prints what decides: the result of a rule, and what is not stated', () => {
    const tableOf = (entries: Parameters<typeof workbookOf>[0]) =>
      JSON.stringify(
        composeDocument(workbookOf(entries), 'en303645Table', 'public', someDay).sections,
      );
    expect(tableOf({})).toContain('Not stated: End of security support.');
    const ended = tableOf({ 'support.endDate': date('2034-03-31') });
    expect(ended).toContain('The end of security support is given as a calendar date.');
    const internal = answer({ kind: 'date', date: '2034-03-31' }, { disclosure: 'internal' });
    expect(tableOf({ 'support.endDate': internal })).not.toContain('given as a calendar date');
  });
});
