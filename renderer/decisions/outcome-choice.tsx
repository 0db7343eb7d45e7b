/** The outcomes of a decision to choose from, and the way to take it back. */
import { facts } from '../../shared/content/facts.ts';
import { decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import { cellPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { outcomes } from '../derived/outcome-words.ts';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { useDecide } from './use-decide.ts';

export function OutcomeChoice({
  element,
  component,
  labelledBy,
}: {
  readonly element: string;
  readonly component: string;
  readonly labelledBy: string;
}) {
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element, component),
  );
  const isReadOnly = useIsReadOnly();
  const { decide, undecide } = useDecide();
  const options = facts.decisions.columns.outcome.options;
  return (
    <div
      className="decision-panel__outcome"
      data-path={cellPath('decisions', decisionRow(element, component), 'outcome')}
    >
      <RadioGroup
        aria-labelledby={labelledBy}
        isReadOnly={isReadOnly}
        value={outcome}
        onChange={(id) => {
          const chosen = outcomes.find((known) => known.id === id);
          if (chosen !== undefined) decide(element, component, chosen.id);
        }}
        options={outcomes.map(({ id }) => ({ id, ...options[id] }))}
      />
      {outcome !== null && !isReadOnly && (
        <Button kind="quiet" size="small" onPress={() => undecide(element, component)}>
          Take the decision back
        </Button>
      )}
    </div>
  );
}

const none: Entries = new Map();
