import { describe, expect, test } from 'vitest';
import { findingId, setAsideRow } from '../../../../shared/checks/finding-id.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import {
  bringBackEdits,
  setAsideEdits,
  setAsideReason,
} from '../../../../shared/checks/set-aside.ts';
import { type Answer, answerOf } from '../../../../shared/workbook/answer.ts';
import { applyEdits, invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../../../shared/workbook/change.ts';
import { rowsOf } from '../../../../shared/workbook/list-rows.ts';
import { parsePath } from '../../../../shared/workbook/path.ts';
import { pathSchema } from '../../../../shared/workbook/schema.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { today, workbookFrom } from './workbook-from.ts';

const workbook = workbookFrom({ lists: { goals: [{ id: 'g1', statement: 'Know the panels' }] } });
const id = 'goal-without-means@goals/g1';
const finding = { id, place: 'goals/g1', related: [] };

describe('a finding set aside', () => {
  test('keeps its place among the findings, with the reason', () => {
    const after = change(workbook, setAsideEdits(workbook, finding, 'Met by the building.'));
    const [found] = runChecks(after, { today });
    expect(found).toMatchObject({ id, setAside: 'Met by the building.' });
  });

  test('is not set aside while the reason is missing', () => {
    const after = change(workbook, setAsideEdits(workbook, finding, '  '));
    expect(runChecks(after, { today })[0]?.setAside).toBeNull();
  });

  test('takes another reason without a second row', () => {
    const once = change(workbook, setAsideEdits(workbook, finding, 'One.'));
    const edits = setAsideEdits(once, finding, 'Two.');
    expect(edits).toHaveLength(1);
    const twice = change(once, edits);
    expect(rowsOf(twice.entries, 'setAside')).toHaveLength(1);
    expect(setAsideReason(twice.entries, id)).toBe('Two.');
  });

  test('comes back, and leaves nothing', () => {
    const aside = change(workbook, setAsideEdits(workbook, finding, 'One.'));
    const back = change(aside, bringBackEdits(aside.entries, id));
    expect([...back.entries.keys()].sort()).toEqual([...workbook.entries.keys()].sort());
    expect(runChecks(back, { today })[0]?.setAside).toBeNull();
  });

  const renamed = {
    path: 'goals/g1/statement',
    before: workbook.entries.get('goals/g1/statement')?.entry ?? null,
    after: answerOf({ kind: 'text', text: 'Know every panel' }),
  };

  test('comes back with its reason when an answer under it changes, and goes with the undo', () => {
    const aside = change(workbook, setAsideEdits(workbook, finding, 'Met by the building.'));
    const changed = change(aside, [renamed]);
    expect(runChecks(changed, { today })[0]).toMatchObject({
      setAside: null,
      setAsideBefore: 'Met by the building.',
    });
    const undone = change(changed, invertEdits([renamed]));
    expect(runChecks(undone, { today })[0]?.setAside).toBe('Met by the building.');
  });

  test('can be set aside again for the answers as they are now, by the same reason', () => {
    const aside = change(workbook, setAsideEdits(workbook, finding, 'One.'));
    const changed = change(aside, [renamed]);
    const again = change(changed, setAsideEdits(changed, finding, 'One.'));
    expect(runChecks(again, { today })[0]?.setAside).toBe('One.');
  });

  test('stays aside when something else, a note or its place in the list changes', () => {
    const aside = change(workbook, setAsideEdits(workbook, finding, 'One.'));
    const noted = change(aside, [
      { path: 'device.name', before: null, after: answerOf({ kind: 'text', text: 'Panel' }) },
      { ...renamed, after: { ...(renamed.before as Answer), note: 'Ask the site.' } },
      { path: 'goals/g1', before: null, after: { kind: 'row', position: 9, disclosure: null } },
    ]);
    expect(runChecks(noted, { today })[0]?.setAside).toBe('One.');
  });

  test('by a version that kept no marks of the answers stays aside', () => {
    const aside = change(workbook, setAsideEdits(workbook, finding, 'One.'));
    const path = `setAside/${setAsideRow(id)}/answers`;
    const old = change(aside, [{ path, before: null, after: null }, renamed]);
    expect(runChecks(old, { today })[0]?.setAside).toBe('One.');
  });

  test('is not mistaken for another with the same row', () => {
    const edits = setAsideEdits(workbook, finding, 'One.').map((edit) =>
      edit.path.endsWith('/finding')
        ? {
            ...edit,
            after:
              setAsideEdits(workbookFrom({}), { ...finding, id: 'other@x' }, 'One.')[0]?.after ??
              null,
          }
        : edit,
    );
    expect(setAsideReason(change(workbook, edits).entries, id)).toBeNull();
  });
});

describe('the row of a finding', () => {
  test('is a row id however long the place is', () => {
    const long = 'a'.repeat(80);
    const finding = findingId('x'.repeat(90), `goals/${long}/statement`, '“unhackable” ü');
    expect(parsePath(`setAside/${setAsideRow(finding)}/reason`)?.at).toBe('cell');
    expect(pathSchema.safeParse(`setAside/${setAsideRow(finding)}`).success).toBe(true);
  });

  test('differs for each check, place and key', () => {
    const ids = ['a@p', 'b@p', 'a@q', 'a@p#1', 'a@p#2'];
    expect(new Set(ids.map(setAsideRow)).size).toBe(ids.length);
  });
});

function change(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const stamp = { revision: 2, at: '2026-11-21T00:00:00.000Z', by: '' };
  return { ...snapshot, entries: applyEdits(snapshot.entries, edits, stamp) };
}
