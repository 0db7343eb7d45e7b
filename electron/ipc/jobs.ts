import type { Events } from '../../shared/bridge.ts';

/** Long pieces of work that the window began: it is told how far each is, and may stop it. */
export type Jobs = {
  /**
   * Does a piece of work under the name the window gave it. `step` tells how far
   * it is, and says no from the moment on when a person stopped it.
   */
  readonly run: <T>(job: string, work: (step: JobStep) => Promise<T>) => Promise<T>;
  readonly stop: (job: string) => void;
};

export type JobStep = (done: number, of: number, title: string) => boolean;

export function makeJobs(tell: (progress: Events['jobs/progress']) => void): Jobs {
  /** Those that run, and whether they may go on. */
  const running = new Map<string, boolean>();
  return {
    run: async (job, work) => {
      running.set(job, true);
      try {
        return await work((done, of, title) => {
          const goesOn = running.get(job) ?? false;
          if (goesOn) tell({ job, done, of, title });
          return goesOn;
        });
      } finally {
        running.delete(job);
      }
    },
    stop: (job) => {
      if (running.has(job)) running.set(job, false);
    },
  };
}
