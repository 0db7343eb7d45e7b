/** The editions of the open workbook, and how each stands at the answers on screen. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Edition, EditionSummary } from '../../shared/documents/edition.ts';
import { stateOf, stateToday } from '../../shared/documents/edition.ts';
import { changesBetween, type WeighedChange } from '../../shared/documents/edition-changes.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf } from '../documents/outlines.ts';
import { useBridge, useStore } from '../store/use-store.tsx';

/** Once read it never changes, so nothing is read twice. */
export type EditionShelf = {
  readonly summaries: readonly EditionSummary[];
  readonly editions: ReadonlyMap<string, Edition>;
  readonly reload: () => Promise<void>;
};

export function useEditions(): EditionShelf {
  const bridge = useBridge();
  const workbookId = useStore((state) => state.workbook?.id ?? '');
  const reportFailure = useStore((state) => state.reportFailure);
  const [summaries, setSummaries] = useState<readonly EditionSummary[]>([]);
  const [editions, setEditions] = useState<ReadonlyMap<string, Edition>>(new Map());

  const reload = useCallback(async () => {
    const list = await bridge.invoke('editions/list', { workbookId });
    if (!list.ok) return reportFailure(list.failure);
    setSummaries(list.value);
    for (const { id } of list.value) {
      const read = await bridge.invoke('editions/read', { workbookId, edition: id });
      if (!read.ok) return reportFailure(read.failure);
      setEditions((known) => new Map(known).set(id, read.value));
    }
  }, [bridge, workbookId, reportFailure]);

  useEffect(() => void reload(), [reload]);
  return { summaries, editions, reload };
}

/** What changed since an edition, at the answers as they are on screen. */
export function useChangesSince(snapshot: Snapshot, edition: Edition): readonly WeighedChange[] {
  return useMemo(
    () =>
      changesBetween(
        stateOf(edition),
        stateToday(snapshot, edition, (document, audience) =>
          outlineOf(snapshot, document, audience),
        ),
      ),
    [snapshot, edition],
  );
}
