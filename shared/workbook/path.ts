/**
 * Where something stands in a workbook:
 *   `support.endDate`            a plain fact, or a list as a whole
 *   `goals/7f3c`                 a row
 *   `goals/7f3c/statement`       a cell
 */
export type Path = string;

export type ParsedPath =
  | { readonly at: 'fact'; readonly fact: string }
  | { readonly at: 'row'; readonly fact: string; readonly row: string }
  | { readonly at: 'cell'; readonly fact: string; readonly row: string; readonly column: string };

const factPattern = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;
const rowPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
const columnPattern = /^[a-z][A-Za-z0-9]*$/;

/** The path's parts, or null where the text is no path. `__proto__` and the like are none. */
export function parsePath(path: string): ParsedPath | null {
  const [fact, row, column, ...rest] = path.split('/');
  if (fact === undefined || !factPattern.test(fact) || isReserved(fact)) return null;
  if (rest.length > 0) return null;
  if (row === undefined) return { at: 'fact', fact };
  if (!rowPattern.test(row) || isReserved(row)) return null;
  if (column === undefined) return { at: 'row', fact, row };
  if (!columnPattern.test(column) || isReserved(column)) return null;
  return { at: 'cell', fact, row, column };
}

export function rowPath(list: string, row: string): Path {
  return `${list}/${row}`;
}

export function cellPath(list: string, row: string, column: string): Path {
  return `${list}/${row}/${column}`;
}

/** The fact a path belongs to, whatever part of it the path names. */
export function factOfPath(path: Path): string {
  const slash = path.indexOf('/');
  return slash === -1 ? path : path.slice(0, slash);
}

function isReserved(part: string): boolean {
  return part === 'constructor' || part === 'prototype' || part === '__proto__';
}
