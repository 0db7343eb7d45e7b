/** Where a key leads in the grid, as a pure function of where one is. */
export type CellPlace = { readonly row: string; readonly column: string };

export function moveInGrid(
  key: string,
  isWhole: boolean,
  at: CellPlace,
  rows: readonly string[],
  columns: readonly string[],
): CellPlace | null {
  const row = rows.indexOf(at.row);
  const column = columns.indexOf(at.column);
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    row: rows[clamp(nextRow, rows.length)] ?? at.row,
    column: columns[clamp(nextColumn, columns.length)] ?? at.column,
  });
  switch (key) {
    case 'ArrowUp':
      return to(isWhole ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isWhole ? rows.length : row + 1, column);
    case 'ArrowLeft':
      return to(row, isWhole ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isWhole ? columns.length : column + 1);
    case 'Home':
      return to(isWhole ? 0 : row, 0);
    case 'End':
      return to(isWhole ? rows.length : row, columns.length);
    case 'PageUp':
      return to(row - 5, column);
    case 'PageDown':
      return to(row + 5, column);
    default:
      return null;
  }
}

/** The place itself where it is in the grid; else the nearest that is: its row or column, or the first. */
export function placeWithin(
  wanted: CellPlace | null,
  rows: readonly string[],
  columns: readonly string[],
): CellPlace | null {
  const row = wanted !== null && rows.includes(wanted.row) ? wanted.row : rows[0];
  const column = wanted !== null && columns.includes(wanted.column) ? wanted.column : columns[0];
  if (row === undefined || column === undefined) return null;
  return wanted?.row === row && wanted.column === column ? wanted : { row, column };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
