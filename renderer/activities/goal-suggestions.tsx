/** Needs that other answers make likely: offered with their reason, added only by a person. */
import { useState } from 'react';
import {
  addSuggestionEdits,
  dismissEdits,
  dismissedGoals,
  offerAgainEdits,
  suggestedGoals,
} from '../../shared/applying/goal-suggestions.ts';
import { facts } from '../../shared/content/facts.ts';
import type { GoalSuggestion } from '../../shared/content/goal-suggestions.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './goal-suggestions.css';

const shownAtFirst = 4;

export function GoalSuggestions() {
  const snapshot = useSnapshot();
  const isReadOnly = useIsReadOnly();
  const [isWhole, setWhole] = useState(false);
  const offered = suggestedGoals(snapshot);
  const dismissed = dismissedGoals(snapshot);
  if (isReadOnly || offered.length + dismissed.length === 0) return null;
  const shown = isWhole ? offered : offered.slice(0, shownAtFirst);
  return (
    <section className="suggestions" aria-labelledby="suggestions-title">
      <p id="suggestions-title" className="label-small">
        Suggested by your other answers
      </p>
      {offered.length === 0 ? (
        <p>Every suggestion was added or dismissed.</p>
      ) : (
        <ul className="suggestions__list">
          {shown.map((suggestion) => (
            <Suggestion key={suggestion.id} suggestion={suggestion} />
          ))}
        </ul>
      )}
      {offered.length > shown.length && (
        <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
          {`Show ${offered.length - shown.length} more`}
        </Button>
      )}
      {dismissed.length > 0 && <Dismissed suggestions={dismissed} />}
    </section>
  );
}

function Suggestion({ suggestion }: { readonly suggestion: GoalSuggestion }) {
  const { statement, because, fact } = suggestion;
  const goToAnswer = useStore((state) => state.goToAnswer);
  const apply = useApply();
  return (
    <li className="suggestion">
      <p className="suggestion__statement">{statement}</p>
      <p className="suggestion__reason">
        Because {because}:{' '}
        <button type="button" className="link" onClick={() => goToAnswer(fact)}>
          {facts[fact].label}
        </button>
      </p>
      <div className="suggestion__actions">
        <Button
          size="small"
          aria-label={`Add “${statement}”`}
          onPress={() =>
            apply(`Added the suggested need “${statement}”`, 'Added.', (entries) =>
              addSuggestionEdits(entries, suggestion),
            )
          }
        >
          Add to the list
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={`Dismiss “${statement}”`}
          onPress={() =>
            apply(`Dismissed the suggested need “${statement}”`, 'Dismissed.', (entries) =>
              dismissEdits(entries, suggestion),
            )
          }
        >
          Dismiss
        </Button>
      </div>
    </li>
  );
}

function Dismissed({ suggestions }: { readonly suggestions: readonly GoalSuggestion[] }) {
  const apply = useApply();
  return (
    <Disclosure title={`Dismissed: ${suggestions.length}`}>
      <ul className="suggestions__list">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id} className="suggestion">
            <p>{suggestion.statement}</p>
            <Button
              kind="quiet"
              size="small"
              aria-label={`Offer “${suggestion.statement}” again`}
              onPress={() =>
                apply(
                  `Offered the suggested need “${suggestion.statement}” again`,
                  'Offered again.',
                  (entries) => offerAgainEdits(entries, suggestion),
                )
              }
            >
              Offer again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Applies edits to the answers as they stand at that moment, and offers to undo. */
function useApply() {
  const store = useStoreApi();
  return (label: string, said: string, make: (entries: Entries) => readonly Edit[]) => {
    const state = store.getState();
    const edits = make(state.workbook?.entries ?? new Map());
    if (edits.length === 0) return;
    state.applyEdits(label, edits);
    state.offerUndo(said);
  };
}
