/** What stands across the grid: groups that fold, and under an open one its carriers. */
import { memo } from 'react';
import type { CarrierGroup } from '../../shared/workbook/means-grid.ts';
import type { MeansColumn } from './means-cells.ts';

export const MeansGridHead = memo(function MeansGridHead({
  columns,
  onFold,
}: {
  readonly columns: readonly MeansColumn[];
  readonly onFold: (group: CarrierGroup) => void;
}) {
  const groups = [...new Map(columns.map(({ group }) => [group.id, group])).values()];
  const span = (id: string) => columns.filter(({ group }) => group.id === id).length;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="decisions-grid__head means-grid__corner">
          Need or goal
        </th>
        {groups.map((group) => {
          const isOpen = columns.some((one) => one.group.id === group.id && one.carrier !== null);
          return (
            <th
              key={group.id}
              scope="colgroup"
              colSpan={span(group.id)}
              rowSpan={isOpen ? 1 : 2}
              className="decisions-grid__head means-grid__group"
            >
              <button
                type="button"
                tabIndex={-1}
                className="means-grid__fold"
                aria-expanded={isOpen}
                onClick={() => onFold(group)}
              >
                <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
                {group.title}
              </button>
            </th>
          );
        })}
      </tr>
      <tr>
        {columns.map(({ id, carrier }) =>
          carrier === null ? null : (
            <th key={id} scope="col" className="decisions-grid__head means-grid__carrier">
              {carrier.kind !== 'duty' && <span className="id">{carrier.id} </span>}
              {carrier.title}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
});
