/** Deciding and taking back, as one step of undo each. */
import { useMemo } from 'react';
import { decisionRow, type Outcome } from '../../shared/workbook/decision.ts';
import { outcomeWords } from '../derived/outcome-words.ts';
import { shownTitle } from '../fields/value-words.ts';
import { useStoreApi } from '../store/use-store.tsx';
import { decideEdits, undecideEdits } from './decision-edits.ts';

export type Decide = {
  /** Returns what was done, in words for those who listen. */
  readonly decide: (element: string, component: string, outcome: Outcome) => string;
  readonly undecide: (element: string, component: string) => string;
};

export function useDecide(): Decide {
  const store = useStoreApi();
  return useMemo(() => {
    const entriesNow = () => store.getState().workbook?.entries ?? new Map();
    const placeWords = (element: string, component: string) =>
      `${element} on ${shownTitle(entriesNow(), 'components', component)}`;
    return {
      decide: (element, component, outcome) => {
        const said = `${placeWords(element, component)}: ${outcomeWords(outcome).label}`;
        const edits = decideEdits(entriesNow(), element, component, outcome);
        store.getState().applyEdits(`Decided ${said}`, edits);
        return said;
      },
      undecide: (element, component) => {
        const place = placeWords(element, component);
        const edits = undecideEdits(entriesNow(), decisionRow(element, component));
        if (edits.length === 0) return `${place}: Undecided`;
        store.getState().applyEdits(`Took back the decision on ${place}`, edits);
        store.getState().offerUndo(`Took back the decision on ${place}.`);
        return `${place}: Undecided`;
      },
    };
  }, [store]);
}
