import type { Column, ListShape } from '../../shared/content/content-model.ts';
import { cellAnswer } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

/** The columns that a row is asked for now: a column with a condition waits for its choice. */
export function askedColumns(
  definition: ListShape,
  entries: Entries,
  list: string,
  row: string,
): readonly string[] {
  return Object.entries(definition.columns)
    .filter(([, column]) => isAsked(column, entries, list, row))
    .map(([id]) => id);
}

function isAsked({ when }: Column, entries: Entries, list: string, row: string): boolean {
  if (when === undefined) return true;
  const answer = cellAnswer(entries, list, row, when.column);
  return (
    answer?.state === 'answered' &&
    answer.value.kind === 'choice' &&
    when.in.includes(answer.value.option)
  );
}
