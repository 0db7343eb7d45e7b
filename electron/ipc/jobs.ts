import type { Events } from '../../shared/bridge.ts';

/** Long pieces of work that the window began: it is told how far each is, and may stop it. */
export type Jobs = {
  /**
   * Does a piece of work under the name the window gave it. `step` tells how far
   * it is, and says no from the moment on when a person stopped it; `signal` tells
   * of that while one step takes long.
   */
  readonly run: <T>(
    job: string,
    work: (step: JobStep, signal: AbortSignal) => Promise<T>,
  ) => Promise<T>;
  readonly stop: (job: string) => void;
  /** Whether something is being made of the answers as they are. */
  readonly isAtWork: () => boolean;
};

export type JobStep = (done: number, of: number, title: string) => boolean;

export function makeJobs(tell: (progress: Events['jobs/progress']) => void): Jobs {
  /** Those that run. */
  const running = new Map<string, AbortController>();
  return {
    run: async (job, work) => {
      const own = new AbortController();
      const { signal } = own;
      running.set(job, own);
      try {
        return await work((done, of, title) => {
          if (!signal.aborted) tell({ job, done, of, title });
          return !signal.aborted;
        }, signal);
      } finally {
        if (running.get(job) === own) running.delete(job);
      }
    },
    stop: (job) => running.get(job)?.abort(),
    isAtWork: () => running.size > 0,
  };
}
