/**
 * A grid of any size that is worked in by keyboard: one cell is its stop, and of
 * all others only those in sight are drawn. Rows and columns have fixed sizes,
 * so that a key moves nothing and costs the same in a large grid as in a small one.
 */
import {
  type ComponentType,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { cellIn, foldedRowOf, placeOf, reveal } from './cell-places.ts';
import { type CellPlace, moveInGrid } from './grid-keys.ts';
import {
  type CellView,
  columnWidth,
  type GridColumn,
  type GridGroup,
  type GridRow,
  headWidth,
} from './grid-model.ts';
import { useIndexes, useShownColumns } from './grid-shown.ts';
import { endsOf, useSight } from './grid-window.ts';
import { LargeGridRow } from './large-grid-row.tsx';
import './large-grid.css';
import { semantics } from './grid-semantics.ts';
import { ColumnHeads } from './large-grid-head.tsx';

export type LargeGridProps = {
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** In the order of their columns; none where nothing folds across. */
  readonly groups: readonly GridGroup[];
  readonly current: CellPlace | null;
  /** Brings the current cell into the middle whenever it changes: navigation asked for it. */
  readonly asked?: unknown;
  readonly rowHeight: number;
  readonly Cell: CellView;
  readonly RowHead: ComponentType<{ readonly row: string }>;
  readonly onMove: (to: CellPlace) => void;
  /** To the details of the current cell; `isByHand` where a click asked for it. */
  readonly onOpen: (isByHand: boolean) => void;
  /** What a key does that moves nowhere; true where it did something. */
  readonly onKey: (event: KeyboardEvent, at: CellPlace) => boolean;
  readonly onFoldGroup: (group: string) => void;
  /** By hand at the head of a row that folds others; the keyboard folds from the cells. */
  readonly onFoldRow?: (row: string) => void;
};

export function LargeGrid(props: LargeGridProps) {
  const { label, rows, columns, groups, current, rowHeight, onMove, onOpen, onKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const rowEnds = useMemo(() => endsOf(rows.map(() => rowHeight)), [rows, rowHeight]);
  const columnEnds = useMemo(() => endsOf(columns.map(() => columnWidth)), [columns]);
  const sight = useSight(frame, rowEnds, columnEnds);
  const at = {
    row: rows.findIndex(({ id }) => id === current?.row),
    column: columns.findIndex(({ id }) => id === current?.column),
  };
  const shownRows = useIndexes(sight.rows, rows.length, at.row);
  const shownColumns = useShownColumns(columns, sight.columns, at.column);

  useLayoutEffect(() => {
    if (!isMoving.current || frame.current === null || current === null) return;
    isMoving.current = false;
    reveal(frame.current, current, 'nearest');
    cellIn(frame.current, current)?.focus({ preventScroll: true });
  }, [current]);
  const { asked } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what navigation asked for is brought into the middle.
  useEffect(() => {
    if (asked && frame.current !== null && current !== null)
      reveal(frame.current, current, 'middle');
  }, [asked]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (current === null || event.altKey || event.nativeEvent.isComposing) return;
    if (placeOf(event.target) === null) return;
    const isWhole = event.ctrlKey || event.metaKey;
    const to = moveInGrid(
      event.key,
      isWhole,
      current,
      rows.map(({ id }) => id),
      columns.map(({ id }) => id),
    );
    if (to !== null) {
      isMoving.current = true;
      onMove(to);
    } else if (isWhole) return;
    else if (!onKey(event, current)) {
      if (event.key !== 'Enter') return;
      onOpen(false);
    } else isMoving.current = true;
    event.preventDefault();
  }

  const lines = groups.length > 0 ? 2 : 1;
  return (
    <div ref={frame} className="grid-frame">
      <div
        role="treegrid"
        {...semantics.grid(label, rows.length + lines, columns.length + 1)}
        className="grid"
        style={{ width: headWidth + columns.length * columnWidth }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const folding = foldedRowOf(event.target);
          if (folding !== null) props.onFoldRow?.(folding);
          const place = placeOf(event.target);
          if (place === null) return;
          onMove(place);
          onOpen(true);
        }}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place === null) return;
          if (place.row !== current?.row || place.column !== current.column) onMove(place);
        }}
      >
        <ColumnHeads
          corner={props.corner}
          columns={columns}
          shown={shownColumns}
          groups={groups}
          onFold={props.onFoldGroup}
        />
        <div
          {...semantics.rowGroup()}
          className="grid__body"
          style={{ height: rows.length * rowHeight }}
        >
          {shownRows.map((index) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <LargeGridRow
                  key={row.id}
                  row={row}
                  index={index}
                  line={index + lines + 1}
                  height={rowHeight}
                  shown={shownColumns}
                  current={current?.row === row.id ? current.column : null}
                  Cell={props.Cell}
                  RowHead={props.RowHead}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
