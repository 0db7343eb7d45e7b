/** Publishing through the bridge: what is unsaved first, then file by file; it can be stopped. */

import { useState } from 'react';
import type { Request } from '../../shared/bridge.ts';
import { editionFactEdits } from '../../shared/editions/edition-facts.ts';
import type { Failure } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { today } from '../derived/today.ts';
import { useJob } from '../leaving/use-job.ts';
import type { AppStore } from '../store/store.ts';
import { nextUndo, undoIn } from '../store/undo-slice.ts';
import { useBridge, useStore, useStoreApi } from '../store/use-store.tsx';

export type PublishOrder = Omit<Request<'editions/publish'>, 'workbookId' | 'job'>;

export function usePublish(onPublished: () => void) {
  const bridge = useBridge();
  const store = useStoreApi();
  const say = useStore((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { progress, run, stop } = useJob();

  async function publish(order: PublishOrder): Promise<void> {
    const workbookId = store.getState().workbook?.id;
    if (workbookId === undefined) return;
    await run(async (job) => {
      setFailure(null);
      const settled = nameTheEdition(store, order.label);
      // Main publishes what is saved; what is still on its way must be in it.
      const unsaved = await store.getState().saveAll();
      const { saveState } = store.getState();
      if (unsaved > 0 && saveState.kind === 'failed') return setFailure(saveState.failure);
      const result = await bridge.invoke('editions/publish', { workbookId, ...order, job });
      if (!result.ok) {
        takeBack(store, settled);
        return setFailure(result.failure);
      }
      say(`Edition ${result.value.label} is published.`);
      onPublished();
    });
  }
  return { publish, stop, failure, progress };
}

/** The documents say the edition's label and day, as a change that the history shows; its id, or null. */
function nameTheEdition(store: AppStore, label: string): string | null {
  const { workbook, company, applyEdits, leaveField } = store.getState();
  if (workbook === null || workbook.isReadOnly) return null;
  leaveField();
  const { id: workbookId, packId, revision, entries } = store.getState().workbook ?? workbook;
  const snapshot = {
    workbookId,
    packId,
    revision,
    entries,
    company: company?.entries ?? new Map(),
  };
  const day = today();
  const edits = editionFactEdits(snapshot, cleanLine(label), day);
  if (edits.length === 0) return null;
  applyEdits(`Named the documents as edition ${cleanLine(label)}`, edits);
  return store.getState().workbook?.changes.at(-1)?.id ?? null;
}

/** What was not published does not leave its name behind. */
function takeBack(store: AppStore, change: string | null): void {
  if (change !== null && nextUndo(store.getState(), 'workbook')?.id === change)
    undoIn(store.getState, 'workbook');
}
