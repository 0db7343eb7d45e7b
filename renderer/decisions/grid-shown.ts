/** What of a grid is drawn: what is in sight, and the current cell, which keeps the focus. */
import { useMemo } from 'react';
import type { GridColumn, ShownColumn } from './grid-model.ts';
import type { Stretch } from './grid-window.ts';

/** Every index in sight, and the current one, which keeps the focus wherever one scrolls. */
export function useIndexes({ from, to }: Stretch, length: number, current: number) {
  const isOutside = current !== -1 && (current < from || current >= to);
  const extra = isOutside ? current : -1;
  return useMemo(() => {
    const indexes = Array.from(
      { length: Math.max(0, Math.min(to, length) - from) },
      (_, at) => from + at,
    );
    return extra === -1 ? indexes : [...indexes, extra].sort((a, b) => a - b);
  }, [from, to, length, extra]);
}

export function useShownColumns(
  columns: readonly GridColumn[],
  sight: Stretch,
  current: number,
): readonly ShownColumn[] {
  const indexes = useIndexes(sight, columns.length, current);
  return useMemo(
    () =>
      indexes.flatMap((index) => {
        const column = columns[index];
        return column === undefined ? [] : [{ column, index }];
      }),
    [columns, indexes],
  );
}
