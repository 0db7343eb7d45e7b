/** Runs the checks once when a workbook is opened, so that the first change does not wait for them. */
import { useEffect } from 'react';
import { useStoreApi } from '../store/use-store.tsx';
import type { findWhenIdle } from './use-findings.ts';

export function useWarmChecks(): void {
  const store = useStoreApi();
  useEffect(() => {
    let opened: string | null = null;
    let stop = () => {};
    const unsubscribe = store.subscribe(({ workbook, company }) => {
      if ((workbook?.id ?? null) === opened) return;
      opened = workbook?.id ?? null;
      stop();
      if (workbook === null) return;
      const { id: workbookId, packId, revision, entries } = workbook;
      const snapshot = { workbookId, packId, revision, entries };
      stop = warm({ ...snapshot, company: company?.entries ?? new Map() });
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [store]);
}

/** The checks are no part of the first page; their code comes with the first workbook. */
function warm(snapshot: Parameters<typeof findWhenIdle>[0]): () => void {
  let stop = () => {};
  let isWanted = true;
  void import('./use-findings.ts').then((findings) => {
    if (isWanted) stop = findings.findWhenIdle(snapshot, () => {});
  });
  return () => {
    isWanted = false;
    stop();
  };
}
