/**
 * The open workbook as documents read it, a moment behind the typing: what is
 * derived from all answers is drawn when the keyboard leaves time for it.
 */
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { Entries, Snapshot } from '../../shared/workbook/snapshot.ts';
import { useEntries, useStore } from '../store/use-store.tsx';

const SnapshotContext = createContext<Snapshot | null>(null);

export function SnapshotProvider({ children }: { readonly children: ReactNode }) {
  const workbookId = useStore((state) => state.workbook?.id ?? '');
  const packId = useStore((state) => state.workbook?.packId ?? '');
  const revision = useStore((state) => state.workbook?.revision ?? 0);
  const company = useStore((state) => state.company?.entries ?? nothing);
  const entries = useEntries('workbook');
  // The revision changes whenever something is saved, which changes no answer; what was composed stays.
  const now = useMemo(
    () => ({ workbookId, packId, entries, company }),
    [workbookId, packId, entries, company],
  );
  const late = useDeferredValue(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const snapshot = useMemo(() => ({ ...late, revision }), [late]);
  return <SnapshotContext value={snapshot}>{children}</SnapshotContext>;
}

const nothing: Entries = new Map();

export function useSnapshot(): Snapshot {
  const snapshot = useContext(SnapshotContext);
  if (snapshot === null) throw new Error('There is no SnapshotProvider around this component.');
  return snapshot;
}
