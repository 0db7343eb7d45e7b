import type Database from 'better-sqlite3';
import type { RawRow, RawValue } from './raw-rows.ts';

/** A row with its columns' names, ready to be stored again. */
export type NamedRow = Readonly<Record<string, RawValue>>;

type Column = {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
};

/** The tables whose rows are salvaged; the search index and the mark are made again instead. */
export function tablesOf(fresh: Database.Database): readonly string[] {
  return fresh
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name <> 'marks'`,
    )
    .pluck()
    .all();
}

/**
 * Which table each row belongs to. A row does not say; but our tables are STRICT,
 * and no two of them have the same kinds of columns in the same order.
 */
export function sortRows(
  rows: readonly RawRow[],
  fresh: Database.Database,
): ReadonlyMap<string, readonly NamedRow[]> {
  const tables = tablesOf(fresh).map((name) => ({
    name,
    columns: fresh.pragma(`table_info(${name})`) as readonly Column[],
    rows: [] as NamedRow[],
  }));
  for (const row of rows) {
    const table = tables.find(({ columns }) => fits(row, columns));
    table?.rows.push(named(row, table.columns));
  }
  return new Map(tables.map((table) => [table.name, table.rows]));
}

/** A row from before a column was added ends earlier. */
function fits({ values }: RawRow, columns: readonly Column[]): boolean {
  if (values.length > columns.length) return false;
  return columns.every((column, index) => {
    const value = values[index] ?? null;
    if (value === null) return isRowNumber(column) || (column.notnull === 0 && column.pk === 0);
    if (isRowNumber(column)) return false;
    if (column.type === 'TEXT') return typeof value === 'string';
    if (column.type === 'BLOB') return Buffer.isBuffer(value);
    return typeof value === 'number';
  });
}

/** An INTEGER PRIMARY KEY is the row's number and is stored as nothing. */
function isRowNumber({ type, pk }: Column): boolean {
  return type === 'INTEGER' && pk === 1;
}

function named({ number, values }: RawRow, columns: readonly Column[]): NamedRow {
  return Object.fromEntries(
    columns.map((column, index) => [
      column.name,
      isRowNumber(column) ? number : (values[index] ?? null),
    ]),
  );
}
