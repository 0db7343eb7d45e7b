/**
 * Needs down, what carries their means across. One cell is a stop of the
 * keyboard; arrows move, Space ties or unties, letters say by whom, F folds.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CarrierGroup, MeansKind } from '../../shared/workbook/means-grid.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { useIsReadOnly } from '../store/use-store.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type CellPlace, moveInGrid } from './grid-keys.ts';
import { cellFor, type MeansColumn } from './means-cells.ts';
import { type MeansFilter, meansOf } from './means-filter.ts';
import { MeansGridHead } from './means-grid-head.tsx';
import { MeansGridRow, meansCellIn, meansPlaceOf } from './means-grid-row.tsx';
import { useTie } from './use-tie.ts';

const letters: Readonly<Record<string, MeansKind>> = {
  d: 'device',
  r: 'relatedDevice',
  s: 'service',
};

export function MeansGrid({
  goals,
  columns,
  filter,
  current,
  onMove,
  onOpen,
  onFold,
}: {
  readonly goals: readonly string[];
  readonly columns: readonly MeansColumn[];
  readonly filter: MeansFilter;
  readonly current: CellPlace | null;
  readonly onMove: (to: CellPlace) => void;
  readonly onOpen: (isByHand: boolean) => void;
  readonly onFold: (group: CarrierGroup) => void;
}) {
  const { entries } = useSnapshot();
  const { toggle, untie } = useTie();
  const isReadOnly = useIsReadOnly();
  const table = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (!isMoving.current || current === null) return;
    isMoving.current = false;
    meansCellIn(table.current, current)?.focus();
  }, [current]);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (current === null || event.altKey || event.nativeEvent.isComposing) return;
    if (meansPlaceOf(event.target) === null) return;
    const isWhole = event.ctrlKey || event.metaKey;
    const ids = columns.map(({ id }) => id);
    const to = moveInGrid(event.key, isWhole, current, goals, ids);
    const column = columns.find(({ id }) => id === current.component);
    if (to !== null) {
      isMoving.current = true;
      onMove(to);
    } else if (column === undefined || isWhole) return;
    else if (event.key.toLowerCase() === 'f') {
      isMoving.current = true;
      onFold(column.group);
    } else if (event.key === 'Enter') onOpen(false);
    else if (event.key === ' ' && column.carrier === null) {
      isMoving.current = true;
      onFold(column.group);
    } else if (isReadOnly || column.carrier === null) return;
    else if (event.key === ' ') setSaid(toggle(current.element, column.carrier));
    else if (event.key === 'Delete' || event.key === 'Backspace')
      setSaid(untie(current.element, column.carrier));
    else {
      const kind = letters[event.key.toLowerCase()];
      if (kind === undefined) return;
      setSaid(toggle(current.element, column.carrier, kind));
    }
    event.preventDefault();
  }

  return (
    <div className="decisions-frame">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked in cell by cell.
        role="grid"
        className="decisions-grid means-grid"
        aria-label="Needs and what carries their means"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const place = meansPlaceOf(event.target);
          if (place === null) return;
          onMove(place);
          onOpen(true);
        }}
        onFocus={(event) => {
          const place = meansPlaceOf(event.target);
          if (place === null) return;
          if (place.element !== current?.element || place.component !== current.component)
            onMove(place);
        }}
      >
        <MeansGridHead columns={columns} onFold={onFold} />
        <tbody>
          {goals.map((goal) => {
            const means = meansOf(entries, goal, filter);
            return (
              <MeansGridRow
                key={goal}
                goal={goal}
                columns={columns}
                cells={columns.map((column) => cellFor(entries, means, column))}
                means={means.length}
                current={current?.element === goal ? current.component : null}
              />
            );
          })}
        </tbody>
      </table>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
