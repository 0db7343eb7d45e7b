/** One need with its cells; drawn again only when one of them says something else. */
import { memo } from 'react';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { shownTitle } from '../fields/value-words.ts';
import { useStore } from '../store/use-store.tsx';
import type { CellPlace } from './grid-keys.ts';
import type { MeansCell, MeansColumn } from './means-cells.ts';
import { isUnmet } from './means-filter.ts';

type RowProps = {
  readonly goal: string;
  readonly columns: readonly MeansColumn[];
  readonly cells: readonly MeansCell[];
  /** How many means the need has. */
  readonly means: number;
  /** The column that the keyboard stops at; null in all rows but one. */
  readonly current: string | null;
};

export const MeansGridRow = memo(function MeansGridRow({
  goal,
  columns,
  cells,
  means,
  current,
}: RowProps) {
  const title = useStore((state) => shownTitle(state.workbook?.entries ?? none, 'goals', goal));
  const isLeft = useStore((state) => isUnmet(state.workbook?.entries ?? none, goal));
  return (
    <tr>
      <th scope="row" className="decisions-grid__element means-grid__goal">
        {title}
        <span className="means-grid__means">
          {isLeft ? 'Left unmet on purpose' : meansWords(means)}
        </span>
      </th>
      {columns.map((column, at) => {
        const cell = cells[at] ?? { words: '', tone: 'empty' };
        const isCurrent = current === column.id;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that is worked in.
            role="gridcell"
            tabIndex={isCurrent ? 0 : -1}
            aria-selected={isCurrent}
            className={`decision means-cell means-cell--${cell.tone}`}
            data-goal={goal}
            data-column={column.id}
          >
            {cell.tone === 'open' && <span aria-hidden="true">▲ </span>}
            {cell.tone === 'settled' && <span aria-hidden="true">● </span>}
            {cell.tone === 'empty' ? <span className="visually-hidden">Nothing</span> : cell.words}
          </td>
        );
      })}
    </tr>
  );
}, isSame);

function isSame(a: RowProps, b: RowProps): boolean {
  return (
    a.goal === b.goal &&
    a.columns === b.columns &&
    a.current === b.current &&
    a.means === b.means &&
    a.cells.every(
      (cell, at) => cell.words === b.cells[at]?.words && cell.tone === b.cells[at]?.tone,
    )
  );
}

export function meansWords(count: number): string {
  if (count === 0) return 'No means yet';
  return count === 1 ? '1 means' : `${count} means`;
}

export function meansPlaceOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td') : null;
  const { goal, column } = cell?.dataset ?? {};
  return goal === undefined || column === undefined ? null : { element: goal, component: column };
}

export function meansCellIn(place: ParentNode | null, { element, component }: CellPlace) {
  return place?.querySelector<HTMLElement>(
    `td[data-goal="${CSS.escape(element)}"][data-column="${CSS.escape(component)}"]`,
  );
}

const none: Entries = new Map();
