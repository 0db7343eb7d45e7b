import { assertNever, failed, type Result } from '../../../shared/result.ts';
import type { Worker } from '../../recovery/backup-worker.ts';
import type { AnyDone, DocumentDone, DocumentJob, JobNeeds } from './document-jobs.ts';
import type { FromWriter, ToWriter } from './document-messages.ts';

/** Composes and writes documents. What is stopped ends at once with `cancelled`, and nothing is left of it. */
export type DocumentWriter = <Job extends DocumentJob>(
  job: Job,
  needs: JobNeeds,
  signal: AbortSignal,
) => Promise<Result<DocumentDone[Job['kind']]>>;

/** Does each job in a process of its own; where none can be had, or it dies, the job is done here, whatever it holds up. */
export function makeDocumentWriter(
  start: () => Worker,
  log: (line: string) => void,
): DocumentWriter {
  const write = async (job: DocumentJob, needs: JobNeeds, signal: AbortSignal) => {
    const done = await runAside(start, job, needs, signal);
    if (done !== null) return done;
    log('documents: the process that writes them ended before it was done');
    // All that documents are made of: nothing a start should wait for.
    const { runDocumentJob } = await import('./document-jobs.ts');
    return runDocumentJob(job, needs);
  };
  // What comes back is of the job's own kind; TypeScript cannot follow that through a message.
  return write as DocumentWriter;
}

/** Null: there is no process, or none any more. */
function runAside(
  start: () => Worker,
  job: DocumentJob,
  { step, print }: JobNeeds,
  signal: AbortSignal,
): Promise<Result<AnyDone> | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker | null = null;
    const end = (outcome: Result<AnyDone> | null) => {
      signal.removeEventListener('abort', stop);
      resolve(outcome);
      worker?.kill();
      worker = null;
    };
    const stop = () => end(failed('cancelled'));
    const tell = (message: ToWriter) => worker?.send(message);
    const hear = (message: FromWriter) => {
      if (worker === null) return;
      switch (message.kind) {
        case 'step':
          return void step(message.done, message.of, message.title);
        case 'print':
          return void print(message.job).then(
            (result) => tell({ kind: 'printed', page: message.page, result }),
            reject,
          );
        case 'done':
          return end(message.result);
        case 'threw':
          reject(new Error(message.error));
          return end(null);
        default:
          return assertNever(message);
      }
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      worker = start();
      // Sent by documents-process.ts.
      worker.onMessage((message) => hear(message as FromWriter));
      worker.onEnd(() => end(null));
      tell({ kind: 'job', job });
    } catch {
      end(null);
    }
  });
}
