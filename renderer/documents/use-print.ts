/** One document onto paper: what is unsaved first, then the system's own dialog. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { useBridge, useStore, useStoreApi } from '../store/use-store.tsx';

export function usePrint(document: DocumentId, audience: Audience) {
  const bridge = useBridge();
  const store = useStoreApi();
  const say = useStore((state) => state.say);
  const reportFailure = useStore((state) => state.reportFailure);
  const [isPrinting, setPrinting] = useState(false);

  async function print(): Promise<void> {
    const workbookId = store.getState().workbook?.id;
    if (workbookId === undefined || isPrinting) return;
    setPrinting(true);
    const unsaved = await store.getState().saveAll();
    const { saveState } = store.getState();
    if (unsaved > 0 && saveState.kind === 'failed') {
      // Paper would say what the library does not.
      reportFailure(saveState.failure);
    } else {
      const printed = await bridge.invoke('documents/print', { workbookId, document, audience });
      if (printed.ok) say('Sent to the printer.');
      else reportFailure(printed.failure);
    }
    setPrinting(false);
  }
  return { isPrinting, print: useStableEvent(() => void print()) };
}

/** The same function for ever, which does what the newest one does. */
function useStableEvent(run: () => void): () => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback(() => latest.current(), []);
}
