import { createContext, useContext, useMemo } from 'react';
import type { Path } from '../../shared/workbook/path.ts';
import { useStore } from '../store/use-store.tsx';

/** Called before a jump leads away from a requirement, so that the person can go on there later. */
export const LeavingFrom = createContext<() => void>(() => undefined);

export type Jump = {
  readonly toAnswer: (path: Path) => void;
  readonly toQuestion: (id: string) => void;
};

/** Leads to answers and questions, and remembers from where. */
export function useJump(): Jump {
  const leaving = useContext(LeavingFrom);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const goToQuestion = useStore((state) => state.goToQuestion);
  return useMemo(() => {
    const after = (go: (to: string) => void) => (to: string) => {
      leaving();
      go(to);
    };
    return { toAnswer: after(goToAnswer), toQuestion: after(goToQuestion) };
  }, [leaving, goToAnswer, goToQuestion]);
}
