/** The grid of needs with its keys, and beside it how one need is met. */
import {
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
  useCallback,
  useMemo,
  useState,
} from 'react';
import { counted } from '../../shared/text/counts.ts';
import type { CarrierGroup, MeansKind } from '../../shared/workbook/means-grid.ts';
import { useIsReadOnly } from '../store/use-store.tsx';
import { shortcutLetter } from '../ui/shortcut-letter.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { GridBoard } from './grid-board.tsx';
import { type CellPlace, placeWithin } from './grid-keys.ts';
import type { GridColumn, GridGroup, GridRow } from './grid-model.ts';
import { LargeGrid } from './large-grid.tsx';
import { MeansCell, MeansContext, MeansRowHead } from './means-cell.tsx';
import type { MeansColumn } from './means-cells.ts';
import type { MeansFilter } from './means-filter.ts';
import { MeansPanel } from './means-panel.tsx';
import { useTie } from './use-tie.ts';

const rowHeight = 66;

const letters: Readonly<Record<string, MeansKind>> = {
  d: 'device',
  r: 'relatedDevice',
  s: 'service',
};

type Fold = Dispatch<SetStateAction<ReadonlySet<string>>>;

export function MeansBoard({
  goals,
  columns,
  filter,
  onFold,
}: {
  readonly goals: readonly string[];
  readonly columns: readonly MeansColumn[];
  readonly filter: MeansFilter;
  readonly onFold: Fold;
}) {
  const [wanted, setWanted] = useState<CellPlace | null>(null);
  const byId = useMemo(() => new Map(columns.map((one) => [one.id, one])), [columns]);
  const key = goals.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same rows while the needs are the same.
  const rows = useMemo(() => goals.map((id): GridRow => ({ id, level: 1 })), [key]);
  const shown = useMemo(() => ({ filter, columns: byId }), [filter, byId]);
  const gridColumns = useMemo(() => columns.map(columnOf), [columns]);
  const groups = useMemo(() => groupsOf(columns), [columns]);
  const current = placeWithin(
    wanted,
    goals,
    columns.map(({ id }) => id),
  );
  const fold = useFold(onFold, setWanted);
  const { onKey, said } = useKeys(byId, fold);

  return (
    <MeansContext value={shown}>
      <GridBoard
        current={current}
        asked={null}
        grid={(open) => (
          <LargeGrid
            label="Needs and what carries their means"
            corner="Need or goal"
            rows={rows}
            columns={gridColumns}
            groups={groups}
            current={current}
            rowHeight={rowHeight}
            Cell={MeansCell}
            RowHead={MeansRowHead}
            onMove={setWanted}
            onOpen={open}
            onKey={onKey}
            onFoldGroup={(id) => {
              const group = columns.find((column) => column.group.id === id)?.group;
              if (group !== undefined) fold(group);
            }}
          />
        )}
        panel={(place, form, onBack) => {
          const column = byId.get(place.column);
          return (
            column !== undefined && (
              <MeansPanel
                key={`${place.row} ${place.column}`}
                goal={place.row}
                column={column}
                panel={form}
                onBack={onBack}
              />
            )
          );
        }}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </MeansContext>
  );
}

function columnOf({ id, carrier, group }: MeansColumn): GridColumn {
  if (carrier === null) return { id, title: countWords(group), group: group.id };
  const title = { id, title: carrier.title, group: group.id };
  return carrier.kind === 'duty' ? title : { ...title, mark: carrier.id };
}

function countWords({ kind, carriers }: CarrierGroup): string {
  const [one, other] = (
    {
      element: ['element', 'elements'],
      action: ['action', 'actions'],
      duty: ['duty', 'duties'],
    } as const
  )[kind];
  return counted(carriers.length, one, other);
}

function groupsOf(columns: readonly MeansColumn[]): readonly GridGroup[] {
  const groups = new Map(
    columns.map(({ group, carrier }) => [
      group.id,
      { id: group.id, title: group.title, isOpen: carrier !== null },
    ]),
  );
  return [...groups.values()];
}

/** Folds or unfolds a group; the current cell goes with it. */
function useFold(onFold: Fold, setWanted: Dispatch<SetStateAction<CellPlace | null>>) {
  return useCallback(
    (group: CarrierGroup) => {
      onFold((open) => {
        const next = new Set(open);
        if (!next.delete(group.id)) next.add(group.id);
        return next;
      });
      setWanted((at) => {
        if (at === null) return at;
        const isIn = group.carriers.some(({ id }) => id === at.column);
        if (isIn) return { ...at, column: `group-${group.id}` };
        const first = group.carriers[0]?.id;
        return at.column === `group-${group.id}` && first ? { ...at, column: first } : at;
      });
    },
    [onFold, setWanted],
  );
}

/** Space ties or unties, letters say by whom, F folds. */
function useKeys(columns: ReadonlyMap<string, MeansColumn>, fold: (group: CarrierGroup) => void) {
  const { toggle, untie } = useTie();
  const isReadOnly = useIsReadOnly();
  const [said, setSaid] = useState('');

  function onKey(event: KeyboardEvent, at: CellPlace): boolean {
    const column = columns.get(at.column);
    if (column === undefined) return false;
    const key = shortcutLetter(event);
    const { carrier, group } = column;
    if (key === 'f' || (key === ' ' && carrier === null)) {
      fold(group);
      return true;
    }
    if (isReadOnly || carrier === null) return false;
    if (key === ' ') setSaid(toggle(at.row, carrier));
    else if (key === 'delete' || key === 'backspace') setSaid(untie(at.row, carrier));
    else {
      const kind = letters[key];
      if (kind === undefined) return false;
      setSaid(toggle(at.row, carrier, kind));
    }
    return true;
  }
  return { onKey, said };
}
