/** One decision in the grid: what was decided, and what it lacks, without a click. */
import { decisionLacks, decisionRow, outcomeOf } from '../../shared/workbook/decision.ts';
import { draftsOfDecision } from '../../shared/workbook/drafts.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { lackWords, outcomeWords } from '../derived/outcome-words.ts';
import { useStore } from '../store/use-store.tsx';
import { isOwnedBy } from './elements-filter.ts';
import { OutcomeShape } from './outcome-shape.tsx';

export function DecisionCell({
  element,
  component,
  owner,
}: {
  readonly element: string;
  readonly component: string;
  /** Only this one's decisions are meant; others stand back. */
  readonly owner: string | null;
}) {
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element, component),
  );
  const missing = useStore((state) =>
    lackWords(decisionLacks(state.workbook?.entries ?? none, element, component)),
  );
  const isDraft = useStore(
    (state) =>
      draftsOfDecision(state.workbook?.entries ?? none, decisionRow(element, component)).length > 0,
  );
  const isMeant = useStore(
    (state) =>
      owner === null || isOwnedBy(state.workbook?.entries ?? none, element, component, owner),
  );
  const { label } = outcomeWords(outcome);
  const kind = outcome === null ? 'undecided' : 'decided';
  return (
    <span className={`decision decision--${kind}${isMeant ? '' : ' decision--aside'}`}>
      <span className="decision__outcome">
        <OutcomeShape outcome={outcome} />
        <span>{label}</span>
        {isDraft && (
          <span className="decision__draft" title="For colleagues until somebody has looked at it">
            {' Draft'}
          </span>
        )}
      </span>
      {missing !== '' && (
        <span className="decision__lacks" title={missing}>
          <span aria-hidden="true">▲ </span>
          {missing}
        </span>
      )}
    </span>
  );
}

const none: Entries = new Map();
