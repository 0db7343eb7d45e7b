/** The rows that a reference can point to, with their titles as they stand now. */
import { useMemo } from 'react';
import type { ValueShape } from '../../shared/content/content-model.ts';
import { factDefinition } from '../../shared/content/facts.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import type { Target } from '../store/state.ts';
import { useStore } from '../store/use-store.tsx';
import type { ReferenceTarget } from './value-props.ts';
import { shownTitle } from './value-words.ts';

export function useReferenceTargets(shape: ValueShape, target: Target): readonly ReferenceTarget[] {
  const lists = shape.kind === 'reference' ? shape.lists : none;
  // As text, so that a keystroke elsewhere does not draw this field again.
  const key = useStore((state) => {
    const entries = state[target]?.entries;
    return entries === undefined || lists.length === 0 ? '[]' : written(entries, lists);
  });
  return useMemo(() => JSON.parse(key), [key]);
}

const none: readonly string[] = [];

function written(entries: Entries, lists: readonly string[]): string {
  const targets: readonly ReferenceTarget[] = lists.map((list) => ({
    list,
    label: factDefinition(list)?.label ?? list,
    rows: rowsOf(entries, list).map(({ id }) => ({ id, title: shownTitle(entries, list, id) })),
  }));
  return JSON.stringify(targets);
}
