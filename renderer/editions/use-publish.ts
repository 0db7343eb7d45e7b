/** Publishing through the bridge: what is unsaved first, then file by file; it can be stopped. */
import { useState } from 'react';
import type { Request } from '../../shared/bridge.ts';
import type { Failure } from '../../shared/result.ts';
import { useJob } from '../leaving/use-job.ts';
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
      // Main publishes what is saved; what is still on its way must be in it.
      const unsaved = await store.getState().saveAll();
      const { saveState } = store.getState();
      if (unsaved > 0 && saveState.kind === 'failed') return setFailure(saveState.failure);
      const result = await bridge.invoke('editions/publish', { workbookId, ...order, job });
      if (!result.ok) return setFailure(result.failure);
      say(`Edition ${result.value.label} is published.`);
      onPublished();
    });
  }
  return { publish, stop, failure, progress };
}
