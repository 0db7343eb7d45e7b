import { expect, test } from 'vitest';
import { removeRowEdits } from '../../../../renderer/store/row-edits.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Change, Edit } from '../../../../shared/workbook/change.ts';
import {
  moveDecisionEdits,
  nameBefore,
  removalOf,
  restoreRowEdits,
} from '../../../../shared/workbook/removed-rows.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';
import { workbookFrom } from '../checks/workbook-from.ts';

const { entries } = workbookFrom({
  lists: {
    components: [
      { id: 'hub', name: 'Hub', kind: 'relatedDevice' },
      { id: 'app', name: 'App', kind: 'app' },
    ],
    goals: [{ id: 'g1', statement: 'Know the panels' }],
    means: [{ id: 'm1', how: 'Serial number', goals: ['g1'], kind: 'device', components: ['hub'] }],
    decisions: [
      { id: 'DI-1_hub', element: 'DI-1', component: 'hub', outcome: 'provided', reason: 'Needed.' },
    ],
  },
});
const stamp = { revision: 2, at: '', by: '' };
const after = (known: Entries, edits: readonly Edit[]) => applyEdits(known, edits, stamp);
const change = (edits: readonly Edit[]): Change => ({
  id: 'c1',
  kind: 'edit',
  of: null,
  label: 'Removed',
  at: '',
  by: '',
  edits,
});
const saying = (known: Entries) =>
  Object.fromEntries([...known].map(([path, { entry }]) => [path, entry]));

const removal = change(removeRowEdits(entries, 'components', 'hub'));
const without = after(entries, removal.edits);

test('a removed row is found in the history with the name it had', () => {
  const found = removalOf([change([]), removal], ['people', 'components'], 'hub');
  expect(found).toMatchObject({ list: 'components', row: 'hub' });
  expect(found && nameBefore(found)).toBe('Hub');
  expect(removalOf([removal], ['components'], 'app')).toBeNull();
});

test('putting it back brings its cells and what referred to it, and nothing else', () => {
  const found = removalOf([removal], ['components'], 'hub');
  if (found === null) throw new Error('no removal');
  expect(saying(after(without, restoreRowEdits(without, found)))).toEqual(saying(entries));
});

test('what was answered anew since the removal stays as it is', () => {
  const found = removalOf([removal], ['components'], 'hub');
  if (found === null) throw new Error('no removal');
  const chosen = {
    kind: 'answer',
    note: '',
    evidence: [],
    disclosure: null,
    state: 'answered',
    value: { kind: 'reference', rows: ['app'] },
  } as const;
  const path = 'means/m1/components';
  const changed = after(without, [{ path, before: null, after: chosen }]);
  const restored = after(changed, restoreRowEdits(changed, found));
  expect(restored.get(path)?.entry).toEqual(chosen);
  expect(restored.has('components/hub/name')).toBe(true);
  expect(restoreRowEdits(restored, found)).toEqual([]);
});

test('a decision moves to another component with all that was said, and never onto another one', () => {
  const moved = after(without, moveDecisionEdits(without, 'DI-1_hub', 'app'));
  expect([...moved.keys()].filter((path) => path.startsWith('decisions/DI-1_hub'))).toEqual([]);
  expect(moved.get('decisions/DI-1_app/reason')?.entry).toMatchObject({
    value: { text: 'Needed.' },
  });
  expect(moved.get('decisions/DI-1_app/component')?.entry).toMatchObject({
    value: { rows: ['app'] },
  });
  expect(moveDecisionEdits(moved, 'DI-1_app', 'app')).toEqual([]);
  const both = after(
    moved,
    [...without]
      .filter(([path]) => path.startsWith('decisions/'))
      .map(([path, { entry }]) => ({ path, before: null, after: entry })),
  );
  expect(moveDecisionEdits(both, 'DI-1_hub', 'app')).toEqual([]);
});
