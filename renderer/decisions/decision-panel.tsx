/** What was decided in one cell, with its reasons, beside what the element asks for. */
import { type Ref, useDeferredValue, useId } from 'react';
import type { Capability, CapabilityElement } from '../../shared/content/content-model.ts';
import { decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import { type Path, rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { shownTitle } from '../fields/value-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { FindingsBeside } from '../views/findings-beside.tsx';
import { DecisionDetails } from './decision-details.tsx';
import { ElementGuidance } from './element-guidance.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { HistoryFold } from './row-history.tsx';

export function DecisionPanel({
  capability,
  element,
  component,
  panel,
  onBack,
}: {
  readonly capability: Capability;
  readonly element: CapabilityElement;
  readonly component: string;
  readonly panel: Ref<HTMLElement>;
  readonly onBack: () => void;
}) {
  const titleId = useId();
  const own = rowPath('decisions', decisionRow(element.id, component));
  const componentTitle = useStore((state) =>
    shownTitle(state.workbook?.entries ?? none, 'components', component),
  );
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element.id, component),
  );
  // Seven fields take a while to draw; the key that decided shows what it did before them.
  const hasDetails = useDeferredValue(outcome !== null);
  return (
    <section ref={panel} className="decision-panel" aria-labelledby={titleId}>
      <p className="decision-panel__place">
        <span className="id">{element.id}</span> on {componentTitle}
      </p>
      <h2 id={titleId}>{element.title}</h2>
      <p className="prose decision-panel__wording">{element.wording}</p>
      <ElementGuidance capability={capability} element={element} />
      <OutcomeChoice element={element.id} component={component} labelledBy={titleId} />
      {hasDetails && outcome !== null && (
        <DecisionDetails
          key={decisionRow(element.id, component)}
          element={element.id}
          component={component}
          title={`${element.id}, ${componentTitle}`}
        />
      )}
      {/* Under the fields, which must not move while they are answered: a finding goes with its answer. */}
      <FindingsBeside
        concerns={({ place, related }) => [place, ...related].some((path) => isOrIn(path, own))}
      />
      <HistoryFold title="Every change to this decision" rows={[own]} />
      <div className="decision-panel__back">
        <Button kind="quiet" size="small" onPress={onBack}>
          Close
        </Button>
      </div>
    </section>
  );
}

/** Whether a path is a row, or a cell of it. */
function isOrIn(path: Path, row: Path): boolean {
  return path === row || path.startsWith(`${row}/`);
}

const none: Entries = new Map();
