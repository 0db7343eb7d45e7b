import { describe, expect, test } from 'vitest';
import { findingId, setAsideRow } from '../../../../shared/checks/finding-id.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import {
  bringBackEdits,
  setAsideEdits,
  setAsideReason,
  settledMeanwhile,
} from '../../../../shared/checks/set-aside.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../../../shared/workbook/change.ts';
import { rowsOf } from '../../../../shared/workbook/list-rows.ts';
import { parsePath } from '../../../../shared/workbook/path.ts';
import { pathSchema } from '../../../../shared/workbook/schema.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { today, workbookFrom } from './workbook-from.ts';

const workbook = workbookFrom({ lists: { goals: [{ id: 'g1', statement: 'Know the panels' }] } });
const id = 'goal-without-means@goals/g1';

describe('a finding set aside', () => {
  test('keeps its place among the findings, with the reason', () => {
    const after = change(workbook, setAsideEdits(workbook.entries, id, 'Met by the building.'));
    const [finding] = runChecks(after, { today });
    expect(finding).toMatchObject({ id, setAside: 'Met by the building.' });
  });

  test('is not set aside while the reason is missing', () => {
    const after = change(workbook, setAsideEdits(workbook.entries, id, '  '));
    expect(runChecks(after, { today })[0]?.setAside).toBeNull();
  });

  test('takes another reason without a second row', () => {
    const once = change(workbook, setAsideEdits(workbook.entries, id, 'One.'));
    const edits = setAsideEdits(once.entries, id, 'Two.');
    expect(edits).toHaveLength(1);
    const twice = change(once, edits);
    expect(rowsOf(twice.entries, 'setAside')).toHaveLength(1);
    expect(setAsideReason(twice.entries, id)).toBe('Two.');
  });

  test('comes back, and leaves nothing', () => {
    const aside = change(workbook, setAsideEdits(workbook.entries, id, 'One.'));
    const back = change(aside, bringBackEdits(aside.entries, id));
    expect([...back.entries.keys()].sort()).toEqual([...workbook.entries.keys()].sort());
    expect(runChecks(back, { today })[0]?.setAside).toBeNull();
  });

  test('is listed once it is no longer found', () => {
    const aside = change(workbook, setAsideEdits(workbook.entries, 'gone@goals/g9', 'One.'));
    expect(settledMeanwhile(aside, runChecks(aside, { today }))).toEqual(['gone@goals/g9']);
  });

  test('is not mistaken for another with the same row', () => {
    const edits = setAsideEdits(workbook.entries, id, 'One.').map((edit) =>
      edit.path.endsWith('/finding')
        ? { ...edit, after: setAsideEdits(new Map(), 'other@x', 'One.')[0]?.after ?? null }
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
