/** Publishing through the bridge: what is unsaved first, then file by file; it can be stopped. */
import { useEffect, useRef, useState } from 'react';
import type { Events, Request } from '../../shared/bridge.ts';
import type { Failure } from '../../shared/result.ts';
import { useBridge, useStore, useStoreApi } from '../store/use-store.tsx';

export type PublishOrder = Omit<Request<'editions/publish'>, 'workbookId' | 'job'>;
export type PublishProgress = Omit<Events['jobs/progress'], 'job'>;

export function usePublish(onPublished: () => void) {
  const bridge = useBridge();
  const store = useStoreApi();
  const say = useStore((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Null: nothing is being published. */
  const [progress, setProgress] = useState<PublishProgress | null>(null);
  const job = useRef<string | null>(null);

  useEffect(
    () =>
      bridge.on('jobs/progress', ({ job: told, ...now }) => {
        if (told === job.current) setProgress(now);
      }),
    [bridge],
  );

  async function publish(order: PublishOrder): Promise<void> {
    const workbookId = store.getState().workbook?.id;
    if (workbookId === undefined || job.current !== null) return;
    const own = crypto.randomUUID();
    job.current = own;
    setFailure(null);
    setProgress({ done: 0, of: 0, title: '' });
    // Main publishes what is saved; what is still on its way must be in it.
    const unsaved = await store.getState().saveAll();
    const { saveState } = store.getState();
    if (unsaved > 0 && saveState.kind === 'failed') setFailure(saveState.failure);
    else {
      const result = await bridge.invoke('editions/publish', { workbookId, ...order, job: own });
      if (result.ok) {
        say(`Edition ${result.value.label} is published.`);
        onPublished();
      } else setFailure(result.failure);
    }
    job.current = null;
    setProgress(null);
  }
  function stop(): void {
    if (job.current !== null) void bridge.invoke('jobs/stop', { job: job.current });
  }
  return { publish, stop, failure, progress };
}
