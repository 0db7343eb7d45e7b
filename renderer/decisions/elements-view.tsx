/** The first view: every element of NISTIR 8259A, for every component, with its reason. */
import { useMemo, useState } from 'react';
import { nist8259a } from '../../shared/content/catalogues.ts';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { askedDecision } from './asked-decision.ts';
import { strayDecisions, usualComponents } from './decision-components.ts';
import './decisions.css';
import { ElementsBoard } from './elements-board.tsx';
import { everyElement } from './elements-filter.ts';
import { capabilityOfRow, capabilityRow, kindColumn, kindOf } from './elements-layout.ts';
import { ElementsTools } from './elements-tools.tsx';
import { StrayDecisions } from './stray-decisions.tsx';

export function ElementsView() {
  const { entries } = useSnapshot();
  const place = useStore((state) => state.place);
  const wanted = useMemo(() => askedDecision(place), [place]);
  const isThere = new Set(rowsOf(entries, 'components').map(({ id }) => id));
  // A decision on a removed component has no place in the grid; it stands above.
  const asked = wanted !== null && isThere.has(wanted.place.column) ? wanted : null;
  const [filter, setFilter] = useState(everyElement);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [seenStep, setSeenStep] = useState<number | null>(null);
  if (asked !== null && asked.step !== seenStep) {
    // Whoever asks for a decision sees it, whatever was folded or filtered away.
    setSeenStep(asked.step);
    setFilter({ ...filter, which: 'every', among: null, owner: null, owned: null });
    const over = new Set(folded);
    over.delete(capabilityRow(capabilityOfRow(asked.place.row) ?? ''));
    over.delete(kindColumn(kindOf(entries, asked.place.column)));
    setFolded(over);
  }
  // A first decision must not take the other components out of sight.
  const [first] = useState(() => usualComponents(entries));
  const usual = [...new Set([...first, ...usualComponents(entries)])];
  const chosen = (filter.components ?? usual).filter((id) => isThere.has(id));
  const component = asked?.place.column;
  const components =
    component === undefined || chosen.includes(component) ? chosen : [...chosen, component];
  return (
    <div className="decisions">
      <StrayDecisions rows={strayDecisions(entries, nist8259a)} />
      {isThere.size === 0 ? (
        <NoComponents />
      ) : (
        <>
          <ElementsTools
            filter={filter}
            components={components}
            onFilter={setFilter}
            isFolded={nist8259a.capabilities.every(({ id }) => folded.has(capabilityRow(id)))}
            onFoldAll={(isFolded) =>
              setFolded(
                new Set(isFolded ? nist8259a.capabilities.map(({ id }) => capabilityRow(id)) : []),
              )
            }
          />
          <ElementsBoard
            filter={filter}
            components={components}
            folded={folded}
            onFold={setFolded}
            asked={asked}
          />
        </>
      )}
    </div>
  );
}

function NoComponents() {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <EmptyState
      title="No components are listed"
      actions={<Button onPress={() => goToAnswer('components')}>List the components</Button>}
    >
      <p>
        Decisions are made for components: the device, a gateway, an app, a service. List at least
        the device first.
      </p>
    </EmptyState>
  );
}
