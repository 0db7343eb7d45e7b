/**
 * What a grid says to those who listen. It is no table, because only a part of it
 * is drawn: its size and each part's place in it are said instead. Only cells
 * take the focus.
 */
export const semantics = {
  /** With the role `treegrid`. */
  grid: (label: string, rows: number, columns: number) => ({
    'aria-label': label,
    'aria-rowcount': rows,
    'aria-colcount': columns,
  }),
  rowGroup: () => ({ role: 'rowgroup' }),
  headRow: (line: number) => ({ role: 'row', 'aria-rowindex': line }),
  row: (line: number, level: number, isOpen: boolean | undefined) => ({
    role: 'row',
    'aria-rowindex': line,
    'aria-level': level,
    'aria-expanded': isOpen,
  }),
  rowHead: () => ({ role: 'rowheader', 'aria-colindex': 1 }),
  columnHead: (column: number, span = 1) => ({
    role: 'columnheader',
    'aria-colindex': column,
    'aria-colspan': span,
  }),
  cell: (column: number, isCurrent: boolean) => ({
    role: 'gridcell',
    'aria-colindex': column,
    'aria-selected': isCurrent,
    tabIndex: isCurrent ? 0 : -1,
  }),
} as const;
