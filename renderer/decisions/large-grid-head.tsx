/** What stands across a large grid: groups that fold, and their columns. */
import { memo } from 'react';
import {
  columnWidth,
  type GridColumn,
  type GridGroup,
  headWidth,
  type ShownColumn,
} from './grid-model.ts';
import { semantics } from './grid-semantics.ts';

export const ColumnHeads = memo(function ColumnHeads({
  corner,
  columns,
  shown,
  groups,
  onFold,
}: {
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly shown: readonly ShownColumn[];
  readonly groups: readonly GridGroup[];
  readonly onFold: (group: string) => void;
}) {
  const lines = groups.length > 0 ? 2 : 1;
  return (
    <div {...semantics.rowGroup()} className="grid__head">
      {lines === 2 && (
        <div {...semantics.headRow(1)} className="grid__groups">
          <div aria-hidden="true" className="grid__corner" style={{ width: headWidth }} />
          {groups.map((group) => {
            const first = columns.findIndex((column) => column.group === group.id);
            const count = columns.filter((column) => column.group === group.id).length;
            return (
              <GroupHead key={group.id} group={group} first={first} count={count} onFold={onFold} />
            );
          })}
        </div>
      )}
      <div {...semantics.headRow(lines)} className="grid__columns">
        <div {...semantics.columnHead(1)} className="grid__corner" style={{ width: headWidth }}>
          {corner}
        </div>
        {shown.map(({ column, index }) => (
          <div
            key={column.id}
            {...semantics.columnHead(index + 2)}
            className="grid__column"
            style={{ left: headWidth + index * columnWidth, width: columnWidth }}
            title={column.title}
          >
            <span>
              {column.mark !== undefined && <span className="id">{column.mark} </span>}
              {column.title}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
});

function GroupHead({
  group: { id, title, isOpen },
  first,
  count,
  onFold,
}: {
  readonly group: GridGroup;
  readonly first: number;
  readonly count: number;
  readonly onFold: (group: string) => void;
}) {
  return (
    <div
      {...semantics.columnHead(first + 2, count)}
      className="grid__group"
      style={{ left: headWidth + first * columnWidth, width: count * columnWidth }}
    >
      {/* The keyboard folds from the cells. */}
      <button
        type="button"
        tabIndex={-1}
        className="grid__fold"
        aria-expanded={isOpen}
        title={title}
        onClick={() => onFold(id)}
      >
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        {title}
      </button>
    </div>
  );
}
