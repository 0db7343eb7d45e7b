import { describe, expect, it } from 'vitest';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { rowsOf, rowTitle } from '../../../../shared/workbook/list-rows.ts';

function sample(parts: object): string {
  return JSON.stringify({
    name: 'x',
    title: 'Sample: X',
    about: 'Made up.',
    facts: {},
    lists: {},
    ...parts,
  });
}

describe('a sample', () => {
  it('gives plain values the kind of their fact', () => {
    const parsed = parseSample(
      sample({
        facts: {
          'device.name': 'Panel',
          'use.expectedLife': { amount: 10, unit: 'years' },
          'support.cost': { notApplicable: 'Support is free.' },
          'use.otherRisks': { value: 'Glare', disclosure: 'internal', note: 'check' },
        },
        lists: { goals: [{ id: 'g1', statement: 'Only staff can change settings' }] },
      }),
    );
    if (!parsed.ok) throw new Error(parsed.failure.detail);
    const { entries } = sampleSnapshot(parsed.value);
    expect(entries.get('device.name')?.entry).toMatchObject({
      value: { kind: 'text', text: 'Panel' },
    });
    expect(entries.get('use.expectedLife')?.entry).toMatchObject({ value: { amount: 10 } });
    expect(entries.get('support.cost')?.entry).toMatchObject({ state: 'notApplicable' });
    expect(entries.get('use.otherRisks')?.entry).toMatchObject({
      disclosure: 'internal',
      note: 'check',
    });
    expect(rowsOf(entries, 'goals').map(({ id }) => rowTitle(entries, 'goals', id))).toEqual([
      'Only staff can change settings',
    ]);
  });

  it.each([
    ['an unknown fact', { facts: { 'device.colour': 'red' } }, 'device.colour: no such fact'],
    [
      'an unknown option',
      { facts: { 'scope.transducer': 'maybe' } },
      'scope.transducer: not a choice',
    ],
    ['a wrong date', { facts: { 'support.endDate': '31 March' } }, 'support.endDate: not a date'],
    [
      'an unknown column',
      { lists: { goals: [{ id: 'g', colour: 'red' }] } },
      'goals/g/colour: no such',
    ],
    ['a row without id', { lists: { goals: [{ statement: 'x' }] } }, 'goals, row 1: has no id'],
    [
      'a note beside a state',
      { facts: { 'support.cost': { unknown: true, note: 'x' } } },
      'support.cost',
    ],
    ['an unknown unit', { facts: { 'use.expectedLife': { amount: 1, unit: 'eons' } } }, 'quantity'],
  ])('is refused for %s, with the place', (_, parts, message) => {
    const parsed = parseSample(sample(parts));
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'file-not-workbook' } });
    if (!parsed.ok) expect(parsed.failure.detail).toContain(message);
  });
});
