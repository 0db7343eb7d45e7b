/** One row of a large grid; drawn again only when it or one of its cells changes. */
import { type ComponentType, memo, type ReactNode } from 'react';
import {
  type CellView,
  columnWidth,
  type GridRow,
  headWidth,
  type ShownColumn,
} from './grid-model.ts';
import { semantics } from './grid-semantics.ts';

export const LargeGridRow = memo(function LargeGridRow({
  row,
  index,
  line,
  height,
  shown,
  current,
  Cell,
  RowHead,
}: {
  readonly row: GridRow;
  readonly index: number;
  readonly line: number;
  readonly height: number;
  readonly shown: readonly ShownColumn[];
  /** The column that the keyboard stops at; null in all rows but one. */
  readonly current: string | null;
  readonly Cell: CellView;
  readonly RowHead: ComponentType<{ readonly row: string }>;
}) {
  return (
    <div
      {...semantics.row(line, row.level, row.isOpen)}
      className={row.isOpen === undefined ? 'grid__row' : 'grid__row grid__row--group'}
      style={{ top: index * height, height }}
    >
      <RowHeadFrame folds={row.isOpen === undefined ? undefined : row.id}>
        <RowHead row={row.id} />
      </RowHeadFrame>
      {shown.map(({ column, index: at }) => (
        <CellFrame
          key={column.id}
          row={row.id}
          column={column.id}
          index={at}
          isCurrent={current === column.id}
          Cell={Cell}
        />
      ))}
    </div>
  );
});

function RowHeadFrame({
  folds,
  children,
}: {
  /** The row, where it folds others. */
  readonly folds: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div
      {...semantics.rowHead()}
      className="grid__row-head"
      data-folds={folds}
      style={{ width: headWidth }}
    >
      {children}
    </div>
  );
}

const CellFrame = memo(function CellFrame({
  row,
  column,
  index,
  isCurrent,
  Cell,
}: {
  readonly row: string;
  readonly column: string;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly Cell: CellView;
}) {
  return (
    <div
      {...semantics.cell(index + 2, isCurrent)}
      className="grid__cell"
      style={{ left: headWidth + index * columnWidth, width: columnWidth }}
      data-row={row}
      data-column={column}
    >
      <Cell row={row} column={column} />
    </div>
  );
});
