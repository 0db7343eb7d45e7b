import { factDefinition, listDefinition } from '../../shared/content/facts.ts';
import { parseDecisionRow } from '../../shared/workbook/decision.ts';
import { rowsOf, rowTitle } from '../../shared/workbook/list-rows.ts';
import { type ParsedPath, type Path, parsePath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

/** A path in words: `Device name`, `interface “USB port”`, `USB port: Protection`. */
export function nameOfPath(entries: Entries, path: Path): string {
  const place = parsePath(path);
  if (place === null) return path;
  return nameOfPlace(place, place.at === 'fact' ? '' : titleIn(entries, place.fact, place.row));
}

/** The same where the title of the row is known and the workbook is not at hand. */
export function nameOfPathIn(rowTitle: string, path: Path): string {
  const place = parsePath(path);
  return place === null ? path : nameOfPlace(place, rowTitle);
}

/** A row in words: `interface “USB port”`, or its kind alone while it has no title. */
export function nameOfRow(entries: Entries, list: string, row: string): string {
  return rowNamed(titleIn(entries, list, row), list);
}

/** What tells a row from others: a decision on an element is told by its component, where there are several. */
function titleIn(entries: Entries, list: string, row: string): string {
  const title = rowTitle(entries, list, row);
  const component = list === 'decisions' ? parseDecisionRow(row)?.component : undefined;
  if (title === '' || component === undefined || rowsOf(entries, 'components').length < 2)
    return title;
  const on = rowTitle(entries, 'components', component).trim();
  return on === '' ? title : `${title} on ${on}`;
}

function nameOfPlace(place: ParsedPath, title: string): string {
  if (place.at === 'fact') return factDefinition(place.fact)?.label ?? place.fact;
  if (place.at === 'row') return rowNamed(title, place.fact);
  const column = listDefinition(place.fact)?.columns[place.column]?.label ?? place.column;
  return `${title === '' ? `Unnamed ${rowWord(place.fact)}` : title}: ${column}`;
}

function rowNamed(title: string, list: string): string {
  return title === '' ? rowWord(list) : `${rowWord(list)} “${title}”`;
}

/** What one row of a list is called: `interface`. */
export function rowWord(list: string): string {
  return listDefinition(list)?.rowName.one ?? 'row';
}
