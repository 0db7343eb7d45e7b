import { failed, type Result } from '../../shared/result.ts';
import type { AsideDone, AsideJob } from '../storage/backup/aside-jobs.ts';
import type { RunAside } from '../storage/backup/back-up-aside.ts';

/** A process that works for this one; Electron and Node start theirs in different ways. */
export type Worker = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onEnd: (listener: () => void) => void;
  /** Ends it at once, whatever it does. */
  readonly kill: () => void;
};

export type BackupWorker = {
  readonly run: RunAside;
  /** Ends the process; it is started again by the next job. What it was doing is not done. */
  readonly stop: () => void;
};

/** A disk that needs longer for one job is taken for one that does not answer. */
const usualPatience = 5 * 60_000;

type Reply = { readonly id: number; readonly result: Result<AsideDone> };
type Outcome = Result<AsideDone> | null;

/** Runs jobs one at a time in a process that lives only while there are some. */
export function makeBackupWorker(
  start: () => Worker,
  patience: number = usualPatience,
): BackupWorker {
  let worker: Worker | null = null;
  let settle: ((outcome: Outcome) => void) | null = null;
  let id = 0;

  function started(): Worker {
    if (worker !== null) return worker;
    const fresh = start();
    worker = fresh;
    fresh.onMessage((message) => {
      // Sent by backup-process.ts.
      const reply = message as Reply;
      if (worker === fresh && reply.id === id) settle?.(reply.result);
    });
    fresh.onEnd(() => {
      if (worker !== fresh) return;
      worker = null;
      settle?.(null);
    });
    return fresh;
  }

  function stop(outcome: Outcome): void {
    const old = worker;
    worker = null;
    old?.kill();
    settle?.(outcome);
  }

  function run(job: AsideJob): Promise<Outcome> {
    return new Promise((resolve) => {
      const tooLong = failed('input-output-error', 'the disk takes too long for a backup');
      const timer = setTimeout(() => stop(tooLong), patience);
      settle = (outcome) => {
        clearTimeout(timer);
        settle = null;
        resolve(outcome);
      };
      id += 1;
      try {
        started().send({ id, job });
      } catch {
        stop(null);
      }
    });
  }

  return { run, stop: () => stop(failed('cancelled')) };
}
