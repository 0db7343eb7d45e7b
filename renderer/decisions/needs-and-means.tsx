/** The second view of the decisions: how every need is met, and what carries it. */
import { useMemo, useState } from 'react';
import { carrierGroups } from '../../shared/workbook/means-grid.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MeansBoard } from './means-board.tsx';
import { columnsOf } from './means-cells.ts';
import { everyNeed, type MeansFilter, shownNeeds } from './means-filter.ts';
import './means-grid.css';
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
  if (needs.length === 0 && filter === everyNeed) return <NoNeeds />;
  return (
    <div className="decisions">
      <MeansTools
        filter={filter}
        onFilter={setFilter}
        isUnfolded={unfolded.size > 0}
        onFoldAll={(isOpen) => setUnfolded(new Set(isOpen ? groups.map(({ id }) => id) : []))}
      />
      {needs.length === 0 ? (
        <p className="prose">No need is like that.</p>
      ) : (
        <MeansBoard
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

/** The page of the need that navigation asks for. */
function useAskedPage(needs: readonly string[]) {
  const path = useStore((state) => state.place.path);
  const asked = path === null ? null : parsePath(path);
  const at = asked?.at === 'row' && asked.fact === 'goals' ? needs.indexOf(asked.row) : -1;
  return useState(at === -1 ? 0 : Math.floor(at / pageLength));
}

function NoNeeds() {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <EmptyState
      title="No needs are listed"
      actions={<Button onPress={() => goToAnswer('goals')}>List needs and goals</Button>}
    >
      <p>Means are chosen for needs. List what customers need first, in Activity 2.</p>
    </EmptyState>
  );
}
