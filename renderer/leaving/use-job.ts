/** Long work in main under a name of its own: how far it is, and stopping it. */
import { useEffect, useRef, useState } from 'react';
import type { Events } from '../../shared/bridge.ts';
import { useBridge } from '../store/use-store.tsx';

export type JobProgress = Omit<Events['jobs/progress'], 'job'>;

export function useJob() {
  const bridge = useBridge();
  /** Null: nothing is being done. */
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const own = useRef<string | null>(null);

  useEffect(
    () =>
      bridge.on('jobs/progress', ({ job, ...now }) => {
        if (job === own.current) setProgress(now);
      }),
    [bridge],
  );
  const stop = () => {
    if (own.current !== null) void bridge.invoke('jobs/stop', { job: own.current });
  };
  // Whoever leaves the page has no use for it any more.
  useEffect(
    () => () => {
      if (own.current !== null) void bridge.invoke('jobs/stop', { job: own.current });
    },
    [bridge],
  );
  /** Does it, unless it is being done already. */
  async function run(work: (job: string) => Promise<void>): Promise<void> {
    if (own.current !== null) return;
    const job = crypto.randomUUID();
    own.current = job;
    setProgress({ done: 0, of: 0, title: '' });
    try {
      await work(job);
    } finally {
      own.current = null;
      setProgress(null);
    }
  }
  return { progress, run, stop };
}
