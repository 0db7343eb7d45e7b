/** Beside the grid: how one need is met here, and everything that was decided about it. */
import { type Ref, startTransition, useEffect, useId, useState } from 'react';
import { facts } from '../../shared/content/facts.ts';
import {
  type Carrier,
  carrierColumns,
  carrying,
  decisionsOn,
  type MeansRow,
  meansByGoal,
} from '../../shared/workbook/means-grid.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import { outcomeWords } from '../derived/outcome-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { RowCells } from '../fields/row-cells.tsx';
import { TraceLink } from '../fields/trace-link.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FindingsBeside } from '../views/findings-beside.tsx';
import type { MeansColumn } from './means-cells.ts';
import { HistoryFold } from './row-history.tsx';
import { useTie } from './use-tie.ts';

const unmetColumns = ['outcome', 'notMetReason', 'notMetMeaning'];

export function MeansPanel({
  goal,
  column,
  panel,
  onBack,
}: {
  readonly goal: string;
  readonly column: MeansColumn;
  readonly panel: Ref<HTMLElement>;
  readonly onBack: () => void;
}) {
  const { entries } = useSnapshot();
  const titleId = useId();
  const means = meansByGoal(entries).get(goal) ?? [];
  const { carrier, group } = column;
  const here = carrier === null ? means : carrying(means, carrier);
  const others = means.filter((row) => !here.includes(row));
  const [first] = useState(() => new Set(here.map(({ id }) => id)));
  const title = shownTitle(entries, 'goals', goal);
  const own = [rowPath('goals', goal), ...here.map(({ id }) => rowPath('means', id))];
  return (
    <section ref={panel} className="decision-panel" aria-labelledby={titleId}>
      <p className="decision-panel__place">
        {carrier === null
          ? group.title
          : `${carrier.kind === 'duty' ? '' : `${carrier.id} `}${carrier.title}`}
      </p>
      <h2 id={titleId}>{title}</h2>
      <RowCells
        list="goals"
        row={goal}
        title={title}
        definition={facts.goals}
        target="workbook"
        columns={unmetColumns}
      />
      <h3>{carrier === null ? 'Means of this need' : 'Means that it carries here'}</h3>
      {here.length === 0 && <p className="decision-panel__place">None yet.</p>}
      {here.map((row) => (
        <MeansForm key={row.id} row={row} isOnly={here.length === 1} isAtOnce={first.has(row.id)} />
      ))}
      {carrier !== null && <OtherMeans carrier={carrier} others={others} />}
      {carrier?.kind === 'element' && <Decided element={carrier.id} />}
      {/* Under the fields, which must not move while they are answered. */}
      <FindingsBeside
        concerns={({ place }) => own.some((row) => place === row || place.startsWith(`${row}/`))}
      />
      <HistoryFold title="Every change to this need and its means" rows={own} />
      <div className="row__foot">
        <TraceLink list="goals" row={goal} title={title} />
        <Button kind="quiet" size="small" onPress={onBack}>
          Close
        </Button>
      </div>
    </section>
  );
}

function MeansForm({
  row,
  isOnly,
  isAtOnce,
}: {
  readonly row: MeansRow;
  readonly isOnly: boolean;
  /** It was there when the panel opened; what a key ties is drawn once the keys rest. */
  readonly isAtOnce: boolean;
}) {
  const { entries } = useSnapshot();
  const title = shownTitle(entries, 'means', row.id);
  const others = row.goals.length - 1;
  const [isOpen, setOpen] = useState(isOnly);
  const isDrawn = useRested(isAtOnce);
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setOpen}>
      {others > 0 && (
        <p className="decision-panel__place">
          {others === 1 ? 'It also serves another need.' : `It also serves ${others} other needs.`}
        </p>
      )}
      {isOpen && isDrawn && (
        <RowCells
          list="means"
          row={row.id}
          title={title}
          definition={facts.means}
          target="workbook"
        />
      )}
    </Disclosure>
  );
}

/** How long no key undoes what a key did before its ten fields are worth drawing, in milliseconds. */
const rest = 200;

function useRested(isAtOnce: boolean): boolean {
  const [isRested, setRested] = useState(isAtOnce);
  useEffect(() => {
    if (isRested) return;
    const timer = setTimeout(() => startTransition(() => setRested(true)), rest);
    return () => clearTimeout(timer);
  }, [isRested]);
  return isRested;
}

/** Means of the need that could be carried by it, too. */
function OtherMeans({
  carrier,
  others,
}: {
  readonly carrier: Carrier;
  readonly others: readonly MeansRow[];
}) {
  const { entries } = useSnapshot();
  const isReadOnly = useIsReadOnly();
  const { tieTo } = useTie();
  const kinds: readonly string[] = carrierColumns[carrier.kind].kinds;
  const able = others.filter(({ kind }) => kinds.includes(kind));
  if (able.length === 0) return null;
  return (
    <>
      <h3>Other means of this need</h3>
      <ul className="stray-decisions">
        {able.map(({ id }) => {
          const title = shownTitle(entries, 'means', id);
          return (
            <li key={id}>
              <span>{title}</span>
              {!isReadOnly && (
                <Button
                  size="small"
                  aria-label={`Let it carry “${title}”`}
                  onPress={() => tieTo(id, carrier)}
                >
                  Carries it too
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Decided({ element }: { readonly element: string }) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const decided = decisionsOn(entries, element);
  return (
    <>
      <h3>Decided for {element}</h3>
      {decided.length === 0 && <p className="decision-panel__place">Nothing yet.</p>}
      <ul className="stray-decisions">
        {decided.map(({ component, row, outcome }) => (
          <li key={row}>
            <button
              type="button"
              className="link"
              onClick={() => goToAnswer(rowPath('decisions', row))}
            >
              {`${outcomeWords(outcome).label} on ${shownTitle(entries, 'components', component)}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
