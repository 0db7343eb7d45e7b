/** Adding, dropping and leaving it to the answers again, as one step of undo each. */
import { useMemo } from 'react';
import type { RegimeChoice } from '../../shared/applying/regime-relevance.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { chooseEdits, unchooseEdits } from '../derived/choice-edits.ts';
import { useStoreApi } from '../store/use-store.tsx';

export type Choose = {
  readonly choose: (regime: Regime, choice: RegimeChoice) => void;
  readonly unchoose: (regime: Regime) => void;
};

const done = { added: 'Added', dropped: 'Dropped' } as const;

export function useChoose(): Choose {
  const store = useStoreApi();
  return useMemo(() => {
    const entriesNow = () => store.getState().workbook?.entries ?? new Map();
    return {
      choose: (regime, choice) => {
        const label = `${done[choice.choice]} ${regime.title}`;
        const edits = chooseEdits(entriesNow(), regime, choice);
        if (edits.length === 0) return;
        store.getState().applyEdits(label, edits);
        store.getState().offerUndo(`${label}.`);
      },
      unchoose: (regime) => {
        const edits = unchooseEdits(entriesNow(), regime.slug);
        if (edits.length === 0) return;
        store.getState().applyEdits(`Left ${regime.title} to the answers again`, edits);
        store.getState().offerUndo(`The answers decide on ${regime.title} again.`);
      },
    };
  }, [store]);
}
