/** The second view of the decisions: how every need is met, and what carries it. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type CarrierGroup, carrierGroups } from '../../shared/workbook/means-grid.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { focusInside } from '../fields/use-arrival.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { CellPlace } from './grid-keys.ts';
import { columnsOf } from './means-cells.ts';
import { everyNeed, type MeansFilter, shownNeeds } from './means-filter.ts';
import { meansCellIn } from './means-grid-row.tsx';
import { MeansGrid } from './means-grid-view.tsx';
import './means-grid.css';
import { MeansPanel } from './means-panel.tsx';
import { MeansTools } from './means-tools.tsx';

/** As many needs as stand in the grid at once. */
const pageLength = 60;

export function NeedsAndMeans() {
  const { entries } = useSnapshot();
  const [filter, setFilter] = useState<MeansFilter>(everyNeed);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const needs = shownNeeds(entries, filter);
  const [page, setPage] = useAskedPage(needs);
  const groups = useMemo(() => carrierGroups(entries), [entries]);
  // Titles of duties are all that changes here; a keystroke elsewhere must not draw every cell.
  const key = JSON.stringify(
    groups.map(({ id, carriers }) => [id, carriers.map(({ title }) => title)]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const columns = useMemo(() => columnsOf(groups, unfolded), [key, unfolded]);
  const last = Math.max(0, Math.ceil(needs.length / pageLength) - 1);
  const shown = Math.min(page, last);
  return (
    <div className="decisions">
      <MeansTools
        filter={filter}
        onFilter={setFilter}
        isUnfolded={unfolded.size > 0}
        onFoldAll={(isOpen) => setUnfolded(new Set(isOpen ? groups.map(({ id }) => id) : []))}
      />
      {needs.length === 0 ? (
        <NoNeeds isFiltered={filter !== everyNeed} />
      ) : (
        <Board
          key={shown}
          goals={needs.slice(shown * pageLength, (shown + 1) * pageLength)}
          columns={columns}
          filter={filter}
          onFold={setUnfolded}
        />
      )}
      {last > 0 && (
        <nav className="means-pages" aria-label="Pages of needs">
          <Button size="small" isDisabled={shown === 0} onPress={() => setPage(shown - 1)}>
            Earlier needs
          </Button>
          <span>{`${shown * pageLength + 1} to ${Math.min(needs.length, (shown + 1) * pageLength)} of ${needs.length}`}</span>
          <Button size="small" isDisabled={shown === last} onPress={() => setPage(shown + 1)}>
            Later needs
          </Button>
        </nav>
      )}
    </div>
  );
}

function Board({
  goals,
  columns,
  filter,
  onFold,
}: {
  readonly goals: readonly string[];
  readonly columns: ReturnType<typeof columnsOf>;
  readonly filter: MeansFilter;
  readonly onFold: React.Dispatch<React.SetStateAction<ReadonlySet<string>>>;
}) {
  const [wanted, setWanted] = useState<CellPlace | null>(null);
  const [isOpened, setOpened] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isEntering = useRef(false);
  const current = placeIn(wanted, goals, columns);
  // The form of the next cell is drawn when the keyboard leaves time for it.
  const late = useDeferredValue(current);
  const column = columns.find(({ id }) => id === late?.component);

  useEffect(() => {
    if (!isEntering.current || panel.current === null || late !== current) return;
    isEntering.current = false;
    focusInside(panel.current, { isScrolled: false });
  });

  const fold = useCallback(
    (group: CarrierGroup) => {
      onFold((open) => {
        const next = new Set(open);
        if (!next.delete(group.id)) next.add(group.id);
        return next;
      });
      setWanted((at) => {
        if (at === null) return at;
        const isIn = group.carriers.some(({ id }) => id === at.component);
        if (isIn) return { ...at, component: `group-${group.id}` };
        const first = group.carriers[0]?.id;
        return at.component === `group-${group.id}` && first ? { ...at, component: first } : at;
      });
    },
    [onFold],
  );

  return (
    <div ref={place} className={isOpened ? 'board board--opened' : 'board'}>
      <div className="board__grid">
        <MeansGrid
          goals={goals}
          columns={columns}
          filter={filter}
          current={current}
          onMove={setWanted}
          onFold={fold}
          onOpen={(isByHand) => {
            setOpened(true);
            isEntering.current = !isByHand;
          }}
        />
      </div>
      <div className="board__panel">
        {isOpened && late !== null && column !== undefined && (
          <MeansPanel
            key={`${late.element} ${late.component}`}
            goal={late.element}
            column={column}
            panel={panel}
            onBack={() => {
              setOpened(false);
              if (current !== null)
                setTimeout(() => meansCellIn(place.current, current)?.focus(), 0);
            }}
          />
        )}
      </div>
    </div>
  );
}

function placeIn(
  wanted: CellPlace | null,
  goals: readonly string[],
  columns: ReturnType<typeof columnsOf>,
): CellPlace | null {
  const element = goals.find((goal) => goal === wanted?.element) ?? goals[0];
  const component = columns.find(({ id }) => id === wanted?.component)?.id ?? columns[0]?.id;
  if (element === undefined || component === undefined) return null;
  return wanted?.element === element && wanted.component === component
    ? wanted
    : { element, component };
}

/** The page of the need that navigation asks for. */
function useAskedPage(needs: readonly string[]) {
  const path = useStore((state) => state.place.path);
  const asked = path === null ? null : parsePath(path);
  const at = asked?.at === 'row' && asked.fact === 'goals' ? needs.indexOf(asked.row) : -1;
  return useState(at === -1 ? 0 : Math.floor(at / pageLength));
}

function NoNeeds({ isFiltered }: { readonly isFiltered: boolean }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  if (isFiltered) return <p className="prose">No need is like that.</p>;
  return (
    <EmptyState
      title="No needs are listed"
      actions={<Button onPress={() => goToAnswer('goals')}>List needs and goals</Button>}
    >
      <p>Means are chosen for needs. List what customers need first, in Activity 2.</p>
    </EmptyState>
  );
}
