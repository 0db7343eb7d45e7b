import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import type { RecordedStep } from '../../shared/workbook/change.ts';
import type { Target } from '../store/state.ts';
import { useBridge, useStore } from '../store/use-store.tsx';

const pageLength = 50;

export type HistoryPages = {
  readonly changes: readonly RecordedStep[];
  readonly failure: Failure | null;
  /** The first change of the workbook is among those shown. */
  readonly isEnd: boolean;
  readonly loadMore: () => void;
};

/** A history page by page; begun anew when something is saved. */
export function useHistoryPages(target: Target): HistoryPages {
  const bridge = useBridge();
  const workbookId = useStore((state) => state[target]?.id);
  const revision = useStore((state) => state[target]?.revision);
  const [changes, setChanges] = useState<readonly RecordedStep[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isEnd, setEnd] = useState(false);
  const request = useRef(0);

  const load = useCallback(
    async (before: number | null) => {
      if (workbookId === undefined) return;
      request.current += 1;
      const own = request.current;
      const result = await bridge.invoke('workbook/history', {
        workbookId,
        before,
        limit: pageLength,
      });
      // A newer request has been made; its reply is the one to show.
      if (own !== request.current) return;
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      const page = result.value;
      setChanges((known) => (before === null ? page : [...known, ...page]));
      setEnd(page.length < pageLength);
    },
    [bridge, workbookId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved change is a reason to read again.
  useEffect(() => void load(null), [load, revision]);

  return { changes, failure, isEnd, loadMore: () => void load(changes.at(-1)?.first ?? null) };
}
