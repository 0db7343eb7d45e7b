import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import {
  applyEdits,
  editsBetween,
  invertEdits,
  mergeEdits,
  sameEntry,
} from '../../../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../../../shared/workbook/change.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';

const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: 'Tester' };
const path = fc.constantFrom('a', 'b', 'goals/r1', 'goals/r1/statement');
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.string().map((text) => answerOf({ kind: 'text', text })),
  fc.constant({ ...openAnswer, state: 'notApplicable' as const, reason: 'None' }),
  fc.integer().map((position) => ({ kind: 'row' as const, position, disclosure: null })),
);

/** Some entries, and two steps of edits that follow on each other. */
const twoSteps = fc.tuple(states(), states(), states()).map(([start, middle, end]) => ({
  start,
  end,
  first: editsBetween(start, middle),
  second: editsBetween(middle, end),
}));

function states(): fc.Arbitrary<Entries> {
  return fc
    .array(fc.tuple(path, entry))
    .map((pairs) => new Map(pairs.map(([at, value]) => [at, { entry: value, ...stamp }])));
}

function content(entries: Entries): ReadonlyMap<string, Entry> {
  return new Map([...entries].map(([at, stored]) => [at, stored.entry] as const).sort());
}

describe('edits', () => {
  it('lead from one state to the other', () => {
    fc.assert(
      fc.property(states(), states(), (from, to) => {
        const reached = applyEdits(from, editsBetween(from, to), stamp);
        expect(content(reached)).toEqual(content(to));
      }),
    );
  });

  it('are taken back by their inverse', () => {
    fc.assert(
      fc.property(states(), states(), (from, to) => {
        const edits = editsBetween(from, to);
        const back = applyEdits(applyEdits(from, edits, stamp), invertEdits(edits), stamp);
        expect(content(back)).toEqual(content(from));
        expect(invertEdits(invertEdits(edits))).toEqual(edits);
      }),
    );
  });

  it('merged do the same as one after the other, and so does their inverse', () => {
    fc.assert(
      fc.property(twoSteps, ({ start, end, first, second }) => {
        const merged = mergeEdits(first, second);
        const reached = applyEdits(start, merged, stamp);
        expect(content(reached)).toEqual(content(end));
        expect(content(applyEdits(reached, invertEdits(merged), stamp))).toEqual(content(start));
      }),
    );
  });

  it('leave no trace when typing ends where it began', () => {
    const typed: Edit = { path: 'a', before: null, after: answerOf({ kind: 'text', text: 'x' }) };
    expect(mergeEdits([typed], invertEdits([typed]))).toEqual([]);
  });

  it('do not change the entries they are applied to', () => {
    const before: Entries = new Map();
    applyEdits(before, [{ path: 'a', before: null, after: openAnswer }], stamp);
    expect(before.size).toBe(0);
  });

  it('see two entries as the same whatever the order of their parts', () => {
    const a = answerOf({ kind: 'quantity', amount: 5, unit: 'years' });
    const b = { ...a, value: { unit: 'years', amount: 5, kind: 'quantity' as const } };
    expect(sameEntry(a, b)).toBe(true);
    expect(sameEntry(a, null)).toBe(false);
  });
});
