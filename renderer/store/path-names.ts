import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import { rowTitle } from '../../shared/workbook/list-rows.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

/** A path in words: `Device name`, `interface “USB port”`, `USB port: Protection`. */
export function nameOfPath(entries: Entries, path: Path): string {
  const place = parsePath(path);
  if (place === null) return path;
  if (place.at === 'fact') return factDefinition(place.fact)?.label ?? place.fact;
  const list = listDefinition(place.fact);
  if (place.at === 'row') return nameOfRow(entries, place.fact, place.row);
  const column = list?.columns[place.column]?.label ?? place.column;
  const title = rowTitle(entries, place.fact, place.row);
  return `${title === '' ? `Unnamed ${rowWord(place.fact)}` : title}: ${column}`;
}

/** A row in words: `interface “USB port”`, or its kind alone while it has no title. */
export function nameOfRow(entries: Entries, list: string, row: string): string {
  const title = rowTitle(entries, list, row);
  return title === '' ? rowWord(list) : `${rowWord(list)} “${title}”`;
}

/** What one row of a list is called: `interface`. */
export function rowWord(list: string): string {
  return listDefinition(list)?.rowName.one ?? 'row';
}
