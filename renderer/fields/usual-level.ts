import type { Disclosure, FactDefinition } from '../../shared/content/content-model.ts';
import { readersOf, strictest } from '../../shared/workbook/disclosure.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

/** The level of a list as a whole. */
export function listLevel(
  entries: Entries | undefined,
  definition: FactDefinition,
  list: string,
): Disclosure {
  return readersOf(entries?.get(list)?.entry.disclosure ?? definition.disclosure);
}

/** The level of a row: never more open than its list. */
export function rowLevel(
  entries: Entries | undefined,
  definition: FactDefinition,
  list: string,
  row: string,
): Disclosure {
  const own = readersOf(entries?.get(rowPath(list, row))?.entry.disclosure ?? 'public');
  return strictest(listLevel(entries, definition, list), own);
}
