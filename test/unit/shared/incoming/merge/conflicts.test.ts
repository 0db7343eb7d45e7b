import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsIn, fitChanges } from '../../../../../shared/incoming/merge/conflicts.ts';
import { answerOf, type Entry } from '../../../../../shared/workbook/answer.ts';
import { applyEdits, sameEntry } from '../../../../../shared/workbook/apply-edits.ts';
import type { Change, Edit } from '../../../../../shared/workbook/change.ts';
import type { Entries } from '../../../../../shared/workbook/snapshot.ts';

const stamp = { revision: 1, at: '', by: '' };
const text = (words: string): Entry => answerOf({ kind: 'text', text: words });
const put = (known: Entries, edits: readonly Edit[]) => applyEdits(known, edits, stamp);
const change = (edits: readonly Edit[], id = 'c'): Change => ({
  id,
  kind: 'edit',
  of: null,
  label: 'Answered',
  at: '',
  by: '',
  edits,
});
let ids = 0;
const newId = () => `new-${++ids}`;

const began = put(new Map(), [{ path: 'device.name', before: null, after: text('Old') }]);
const saved = put(began, [{ path: 'device.name', before: text('Old'), after: text('Theirs') }]);
const mine = [change([{ path: 'device.name', before: text('Old'), after: text('Mine') }])];

describe('a conflict', () => {
  test('holds the saved answer and mine', () => {
    expect(conflictsIn(saved, mine)).toEqual([
      { path: 'device.name', saved: text('Theirs'), mine: text('Mine') },
    ]);
    expect(conflictsIn(began, mine)).toEqual([]);
  });

  test('settled for the saved answer leaves nothing to save of it', () => {
    const choices = new Map([['device.name', 'saved'] as const]);
    const more = change([{ path: 'device.model', before: null, after: text('M1') }]);
    const fitted = fitChanges(saved, [...mine, more], choices, saved, newId);
    expect(fitted.flatMap(({ edits }) => edits)).toEqual(more.edits);
  });

  test('settled for mine begins from the saved answer, under an id of its own', () => {
    const [fitted] = fitChanges(saved, mine, new Map(), saved, newId);
    expect(fitted?.edits).toEqual([
      { path: 'device.name', before: text('Theirs'), after: text('Mine') },
    ]);
    expect(fitted?.id).not.toBe('c');
  });

  test('settled for my cell brings back the row that was removed meanwhile', () => {
    const row: Entry = { kind: 'row', position: 1, disclosure: null };
    const screen = put(new Map(), [{ path: 'goals/g', before: null, after: row }]);
    const cell = change([{ path: 'goals/g/statement', before: text('Old'), after: text('Mine') }]);
    const [fitted] = fitChanges(new Map(), [cell], new Map(), screen, newId);
    expect(fitted?.edits.map(({ path }) => path)).toEqual(['goals/g', 'goals/g/statement']);
  });
});

test('fitted changes fit on what is saved, one on the other, whatever was chosen', () => {
  const path = fc.constantFrom('a.a', 'a.b', 'goals/g/statement');
  const entry = fc.option(fc.constantFrom('x', 'y', 'z').map(text), { nil: null });
  const edit = fc.record({ path, before: entry, after: entry });
  fc.assert(
    fc.property(
      fc.array(edit),
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 5 }),
      fc.array(fc.tuple(path, fc.constantFrom('mine' as const, 'saved' as const))),
      (before, unsaved, chosen) => {
        const base = put(new Map(), before);
        const choices = new Map(chosen);
        let now = base;
        for (const one of fitChanges(
          base,
          unsaved.map((edits) => change(edits)),
          choices,
          base,
          newId,
        )) {
          for (const { path: at, before: was } of one.edits) {
            const first = one.edits.find((other) => other.path === at);
            if (first?.before === was)
              expect(sameEntry(now.get(at)?.entry ?? null, was)).toBe(true);
          }
          now = put(now, one.edits);
        }
        for (const [at, choice] of choices)
          if (choice === 'saved') expect(now.get(at)?.entry).toEqual(base.get(at)?.entry);
        for (const at of new Set(unsaved.flat().map((each) => each.path))) {
          if (choices.get(at) === 'saved') continue;
          const last = unsaved.flat().findLast((each) => each.path === at);
          expect(now.get(at)?.entry ?? null).toEqual(last?.after);
        }
      },
    ),
  );
});
