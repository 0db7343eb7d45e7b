import { listDefinition } from '../content/facts.ts';
import { oncePer } from '../once-per.ts';
import type { Answer, Row } from './answer.ts';
import { cellPath, parsePath, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

export type ListRow = { readonly id: string; readonly row: Row };

/** The rows of a list in the order in which they stand; ties in the order of their ids. */
export function rowsOf(entries: Entries, list: string): readonly ListRow[] {
  return rowsByList(entries).get(list) ?? [];
}

/** The answer in one cell; undefined where nothing was said. */
export function cellAnswer(
  entries: Entries,
  list: string,
  row: string,
  column: string,
): Answer | undefined {
  const entry = entries.get(cellPath(list, row, column))?.entry;
  return entry?.kind === 'answer' ? entry : undefined;
}

/** What a row is called wherever it is referred to; empty while its title column is. */
export function rowTitle(entries: Entries, list: string, row: string): string {
  const column = listDefinition(list)?.titleColumn;
  if (column === undefined) return '';
  const answer = cellAnswer(entries, list, row, column);
  return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
}

/** The list among `lists` that holds the row; undefined where it was removed. */
export function listOfRow(
  entries: Entries,
  lists: readonly string[],
  row: string,
): string | undefined {
  return lists.find((list) => entries.get(rowPath(list, row))?.entry.kind === 'row');
}

/** The position that puts a new row last. */
export function nextPosition(entries: Entries, list: string): number {
  return (rowsOf(entries, list).at(-1)?.row.position ?? 0) + 1;
}

const rowsByList = oncePer((entries: Entries): ReadonlyMap<string, readonly ListRow[]> => {
  const lists = new Map<string, ListRow[]>();
  for (const [path, { entry }] of entries) {
    if (entry.kind !== 'row') continue;
    const place = parsePath(path);
    if (place?.at !== 'row') continue;
    const rows = lists.get(place.fact) ?? [];
    rows.push({ id: place.row, row: entry });
    lists.set(place.fact, rows);
  }
  for (const rows of lists.values()) {
    rows.sort((a, b) => a.row.position - b.row.position || (a.id < b.id ? -1 : 1));
  }
  return lists;
});
