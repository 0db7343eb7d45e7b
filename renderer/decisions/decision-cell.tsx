/** One cell of the grid: the decision in words and a shape, and what it still lacks. */
import { memo } from 'react';
import { decisionLacks, outcomeOf } from '../../shared/workbook/decision.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useStore } from '../store/use-store.tsx';
import { OutcomeShape } from './outcome-shape.tsx';
import { lackWords, outcomeWords } from './outcome-words.ts';

export const DecisionCell = memo(function DecisionCell({
  element,
  component,
  isCurrent,
}: {
  readonly element: string;
  readonly component: string;
  /** The one cell that the keyboard stops at. */
  readonly isCurrent: boolean;
}) {
  const outcome = useStore((state) =>
    outcomeOf(state.workbook?.entries ?? none, element, component),
  );
  const lacks = useStore((state) =>
    decisionLacks(state.workbook?.entries ?? none, element, component)
      .map((lack) => lackWords[lack])
      .join(', '),
  );
  const { label } = outcomeWords(outcome);
  const kind = outcome === null ? 'undecided' : 'decided';
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that is worked in.
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      className={`decision decision--${kind}`}
      data-element={element}
      data-component={component}
    >
      <span className="decision__outcome">
        <OutcomeShape outcome={outcome} />
        <span>{label}</span>
      </span>
      {lacks !== '' && (
        <span className="decision__lacks">
          <span aria-hidden="true">▲ </span>
          {lacks}
        </span>
      )}
    </td>
  );
});

const none: Entries = new Map();
