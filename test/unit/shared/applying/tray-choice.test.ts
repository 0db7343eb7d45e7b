import { describe, expect, it } from 'vitest';
import { factsAskedBy, strayAnswers } from '../../../../shared/applying/pack-tray.ts';
import {
  keepEdits,
  placeEdits,
  placesFor,
  reconsiderEdits,
  trayChoice,
} from '../../../../shared/applying/tray-choice.ts';
import type { FactId } from '../../../../shared/content/facts.ts';
import { packs } from '../../../../shared/content/packs.ts';
import {
  type Answer,
  answerOf,
  type Entry,
  openAnswer,
} from '../../../../shared/workbook/answer.ts';
import { applyEdits, invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import { disclosureOf } from '../../../../shared/workbook/disclosure.ts';
import type { Answers } from '../../../../shared/workbook/resolve.ts';
import { otherPack } from '../../../support/other-pack.ts';

const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' };
const asked = factsAskedBy(otherPack);
const text = (words: string) => answerOf({ kind: 'text', text: words });
const row: Entry = { kind: 'row', position: 1, disclosure: null };

function answers(own: Readonly<Record<string, Entry>>): Answers {
  const entries = new Map(Object.entries(own).map(([path, entry]) => [path, { entry, ...stamp }]));
  return { entries, company: new Map() };
}

function stray(given: Answers, fact: string) {
  const found = strayAnswers(given.entries, otherPack).find((each) => each.fact === fact);
  if (found === undefined) throw new Error(`${fact} is not in the tray`);
  return found;
}

const changed = (given: Answers, edits: ReturnType<typeof keepEdits>): Answers => ({
  ...given,
  entries: applyEdits(given.entries, edits, stamp),
});

describe('the tray', () => {
  it('holds what the guidance does not ask for, with the words it was asked in', () => {
    const given = answers({
      'communication.terminology': text('Plain words.'),
      'device.name': text('RC 40'),
      'workbook.title': text('RC 40'),
      'regimeChoices/eu-cra': row,
    });
    const tray = strayAnswers(given.entries, otherPack);
    expect(tray.map(({ fact }) => fact)).toEqual(['communication.terminology']);
    expect(tray[0]?.asked?.question.question.id).toBe('A5-Q1');
    expect(strayAnswers(given.entries, packs['nistir-8259@2020-05'])).toEqual([]);
  });

  it('holds an answer that this version has no name for, under its id', () => {
    const given = answers({ 'future.fact': text('x'), 'workbook.future': text('x') });
    expect(strayAnswers(given.entries, otherPack)).toEqual([
      { fact: 'future.fact', label: 'future.fact' },
    ]);
  });

  it('shows the words of the guidance that the workbook came from', () => {
    const given = answers({ 'communication.terminology': text('Plain words.') });
    const renamed = { ...packs['nistir-8259@2020-05'], id: 'renamed@1' };
    const [first] = strayAnswers(given.entries, otherPack, [renamed]);
    expect(first?.asked?.pack.id).toBe('renamed@1');
  });
});

describe('keeping', () => {
  const given = answers({ 'communication.terminology': text('Plain words.') });
  const kept = changed(given, keepEdits(given.entries, stray(given, 'communication.terminology')));

  it('is remembered, changes no answer, and can be thought over', () => {
    expect(trayChoice(given.entries, 'communication.terminology')).toBeUndefined();
    expect(trayChoice(kept.entries, 'communication.terminology')).toEqual({ choice: 'kept' });
    expect(kept.entries.get('communication.terminology')?.entry).toEqual(text('Plain words.'));
    const edits = reconsiderEdits(kept.entries, stray(kept, 'communication.terminology'));
    expect(changed(kept, edits).entries).toEqual(given.entries);
  });
});

describe('placing', () => {
  const source: Answer = { ...text('Line one.\nLine two.'), note: 'From the workshop.' };
  const given = answers({ 'communication.terminology': source, 'device.summary': text('Taken.') });
  const places = placesFor(given, stray(given, 'communication.terminology'), asked);

  it('offers empty answers of the same kind that the guidance asks for', () => {
    expect(places).toContain('physical.interaction' satisfies FactId);
    expect(places).not.toContain('device.summary');
    expect(places).not.toContain('device.name');
    expect(places).not.toContain('support.endDate');
    expect(places).not.toContain('communication.amount');
    expect(places).not.toContain('company.practices');
  });

  it('copies the answer with its note, leaves the old one, and says where it went', () => {
    const tray = stray(given, 'communication.terminology');
    const edits = placeEdits(given, tray, 'physical.interaction');
    const placed = changed(given, edits);
    expect(placed.entries.get('physical.interaction')?.entry).toMatchObject({
      value: { text: 'Line one.\nLine two.' },
      note: 'From the workshop.',
    });
    expect(placed.entries.get('communication.terminology')?.entry).toEqual(source);
    expect(trayChoice(placed.entries, 'communication.terminology')).toEqual({
      choice: 'placed',
      place: 'physical.interaction',
    });
    expect(changed(placed, invertEdits(edits)).entries).toEqual(given.entries);
  });

  it('after keeping, and keeping after placing, leaves one choice', () => {
    const tray = stray(given, 'communication.terminology');
    const kept = changed(given, keepEdits(given.entries, tray));
    const placed = changed(kept, placeEdits(kept, tray, 'physical.interaction'));
    expect(trayChoice(placed.entries, tray.fact)?.choice).toBe('placed');
    const again = changed(placed, keepEdits(placed.entries, tray));
    expect(trayChoice(again.entries, tray.fact)).toEqual({ choice: 'kept' });
  });

  it('publishes nothing: the copy is never more open than the answer was', () => {
    for (const disclosure of ['public', 'onRequest', 'internal', null] as const) {
      const own = answers({ 'communication.terminology': { ...source, disclosure } });
      const tray = stray(own, 'communication.terminology');
      for (const place of placesFor(own, tray, asked)) {
        const placed = changed(own, placeEdits(own, tray, place));
        const levels = ['public', 'onRequest', 'internal'];
        expect(levels.indexOf(disclosureOf(placed, place)), place).toBeGreaterThanOrEqual(
          levels.indexOf(disclosureOf(own, 'communication.terminology')),
        );
      }
    }
  });

  it('offers a choice only where the same option exists, and a list only where its columns do', () => {
    const own = answers({
      'sbom.form': answerOf({ kind: 'choice', option: 'machineReadable' }),
      'future.list/a': row,
      'future.list/a/name': text('x'),
    });
    expect(placesFor(own, stray(own, 'sbom.form'), asked)).toEqual([]);
    const lists = placesFor(own, stray(own, 'future.list'), asked);
    expect(lists).toContain('limitations');
    expect(lists).not.toContain('goals');
    const placed = changed(own, placeEdits(own, stray(own, 'future.list'), 'limitations'));
    expect(placed.entries.get('limitations/a/name')?.entry).toMatchObject({
      value: { text: 'x' },
      disclosure: 'internal',
    });
    expect(placed.entries.get('limitations/a')?.entry).toMatchObject({ disclosure: 'internal' });
  });

  it('offers a state without a value wherever its kind is asked for', () => {
    const own = answers({ 'communication.terminology': { ...openAnswer, state: 'unknown' } });
    const offered = placesFor(own, stray(own, 'communication.terminology'), asked);
    expect(offered).toContain('physical.interaction');
  });
});
