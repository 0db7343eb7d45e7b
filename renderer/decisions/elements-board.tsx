/** The grid of the elements with its keys, and the decision beside it. */

import {
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
  useCallback,
  useMemo,
  useState,
} from 'react';
import { decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import { draftsOfDecision, lookedAtEdits } from '../../shared/workbook/drafts.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { nextOutcome, outcomes } from '../derived/outcome-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useIsReadOnly, useStoreApi } from '../store/use-store.tsx';
import { shortcutLetter } from '../ui/shortcut-letter.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { ElementsCell, ElementsContext, ElementsRowHead } from './elements-cells.tsx';
import type { ElementsFilter } from './elements-filter.ts';
import {
  byKind,
  capabilityOfRow,
  capabilityRow,
  columnsFor,
  elementById,
  foldedCapability,
  foldedKind,
  rowsFor,
} from './elements-layout.ts';
import { type AskedCell, GridBoard } from './grid-board.tsx';
import { type CellPlace, placeWithin } from './grid-keys.ts';
import { LargeGrid } from './large-grid.tsx';
import { useDecide } from './use-decide.ts';

/** Room for an outcome and two lines of what it lacks. */
const rowHeight = 60;

type Fold = Dispatch<SetStateAction<ReadonlySet<string>>>;

export function ElementsBoard({
  filter,
  components,
  folded,
  onFold,
  asked,
}: {
  readonly filter: ElementsFilter;
  readonly components: readonly string[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: Fold;
  readonly asked: AskedCell | null;
}) {
  const { entries } = useSnapshot();
  const [wanted, setWanted] = useState<CellPlace | null>(asked?.place ?? null);
  const [seenStep, setSeenStep] = useState(asked?.step ?? 0);
  if (asked !== null && asked.step !== seenStep) {
    setSeenStep(asked.step);
    setWanted(asked.place);
  }
  const rows = useMemo(() => rowsFor(filter, folded), [filter, folded]);
  const { columns, groups } = useColumns(components, folded);
  const current = placeWithin(
    wanted ?? firstDecision(rows, columns),
    rows.map(({ id }) => id),
    columns.map(({ id }) => id),
  );
  const kinds = columns.map(({ id, group }) => `${id} ${group}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the kinds of the components are all that is read of the entries.
  const shown = useMemo(
    () => ({ filter, components, folded, byKind: byKind(entries, components) }),
    [filter, components.join(), folded, kinds],
  );
  const fold = useFold(onFold, setWanted, columns, shown.byKind);
  const { onKey, said } = useKeys(fold, columns);
  if (rows.length === 0) {
    return <p className="prose">{nothingShown(filter)}</p>;
  }
  return (
    <ElementsContext value={shown}>
      <GridBoard
        current={current}
        asked={asked}
        grid={(open) => (
          <LargeGrid
            label="Decisions on capability elements"
            corner="Capability element"
            rows={rows}
            columns={columns}
            groups={groups}
            current={current}
            asked={asked}
            rowHeight={rowHeight}
            Cell={ElementsCell}
            RowHead={ElementsRowHead}
            onMove={setWanted}
            onOpen={(isByHand) => {
              if (current === null) return;
              if (foldedCapability(current.row) !== null) fold.row(current);
              else if (foldedKind(current.column) !== null) fold.column(current.column, current);
              else open(isByHand);
            }}
            onKey={onKey}
            onFoldGroup={(group) => fold.column(group, current)}
            onFoldRow={(row) => fold.row({ row, column: current?.column ?? '' })}
          />
        )}
        panel={(place, form, onBack) => {
          const found = elementById(place.row);
          return (
            found !== null &&
            foldedKind(place.column) === null && (
              <DecisionPanel {...found} component={place.column} panel={form} onBack={onBack} />
            )
          );
        }}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </ElementsContext>
  );
}

/** Why no element stands in the grid. */
function nothingShown({ which, owned }: ElementsFilter): string {
  if (owned !== null) return 'No decision on these components is like that.';
  if (which === 'drafts') return 'Everything written on these components is looked at.';
  return which === 'partly'
    ? 'No element is provided in part on these components.'
    : 'Every element is decided for these components, with its reason.';
}

/** The same columns while their titles and kinds are the same. */
function useColumns(components: readonly string[], folded: ReadonlySet<string>) {
  const { entries } = useSnapshot();
  const key = JSON.stringify(columnsFor(entries, components, folded));
  return useMemo((): ReturnType<typeof columnsFor> => JSON.parse(key), [key]);
}

/** The first element of the first capability that is open. */
function firstDecision(
  rows: ReturnType<typeof rowsFor>,
  columns: ReturnType<typeof columnsFor>['columns'],
): CellPlace | null {
  const row = rows.find(({ isOpen }) => isOpen === undefined) ?? rows[0];
  const column = columns[0];
  return row === undefined || column === undefined ? null : { row: row.id, column: column.id };
}

type FoldIn = {
  /** Folds or unfolds the capability of a cell; the current cell goes with it. */
  readonly row: (at: CellPlace) => void;
  readonly column: (group: string, at: CellPlace | null) => void;
};

function useFold(
  onFold: Fold,
  setWanted: (place: CellPlace | null) => void,
  columns: ReturnType<typeof columnsFor>['columns'],
  members: ReturnType<typeof byKind>,
): FoldIn {
  const toggle = useCallback(
    (id: string) =>
      onFold((known) => {
        const next = new Set(known);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [onFold],
  );
  return {
    row: (at) => {
      const capability = capabilityOfRow(at.row);
      if (capability === null) return;
      toggle(capabilityRow(capability));
      setWanted({ ...at, row: capabilityRow(capability) });
    },
    column: (group, at) => {
      toggle(group);
      if (at === null) return;
      const isIn = columns.some(({ id, group: own }) => id === at.column && own === group);
      if (!isIn) return;
      const first = members.get(foldedKind(group) ?? '')?.[0];
      setWanted({ ...at, column: at.column === group ? (first ?? group) : group });
    },
  };
}

/** Letters and Space decide; F and C fold; Space and Enter unfold where something is folded. */
function useKeys(fold: FoldIn, columns: ReturnType<typeof columnsFor>['columns']) {
  const store = useStoreApi();
  const { decide, undecide } = useDecide();
  const isReadOnly = useIsReadOnly();
  const [said, setSaid] = useState('');

  function onKey(event: KeyboardEvent, at: CellPlace): boolean {
    const key = shortcutLetter(event);
    const group = columns.find(({ id }) => id === at.column)?.group ?? '';
    const isFoldedRow = foldedCapability(at.row) !== null;
    const isFoldedColumn = foldedKind(at.column) !== null;
    const isUnfolding = key === ' ' || key === 'enter';
    if (key === 'f' || (isFoldedRow && isUnfolding)) fold.row(at);
    else if ((key === 'c' && foldedKind(group) !== '') || (isFoldedColumn && isUnfolding))
      fold.column(group, at);
    else if (isReadOnly || isFoldedRow || isFoldedColumn) return false;
    else return decideBy(key, at);
    return true;
  }

  function decideBy(key: string, { row, column }: CellPlace): boolean {
    if (key === 'delete' || key === 'backspace') {
      setSaid(undecide(row, column));
      return true;
    }
    const entries = store.getState().workbook?.entries ?? new Map();
    if (key === 'k') return lookAt(entries, row, column);
    const chosen =
      key === ' '
        ? nextOutcome(outcomeOf(entries, row, column))
        : outcomes.find(({ letter }) => letter === key)?.id;
    if (chosen === undefined) return false;
    setSaid(decide(row, column, chosen));
    return true;
  }
  /** Says of the drafts under one decision that somebody has looked at them. */
  function lookAt(entries: Entries, row: string, column: string): boolean {
    const drafts = draftsOfDecision(entries, decisionRow(row, column));
    if (drafts.length === 0) return false;
    const edits = lookedAtEdits(entries, drafts);
    store.getState().applyEdits(`Looked at the words under ${row}`, edits);
    setSaid(`${row}: looked at`);
    return true;
  }
  return { onKey, said };
}
