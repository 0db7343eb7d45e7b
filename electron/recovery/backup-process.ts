import { type AsideJob, runAsideJob } from '../storage/backup/aside-jobs.ts';

/**
 * Where backups are made and checked: a process of its own, so that neither their
 * work nor a fault in them reaches the one that saves. Electron starts it as a
 * utility process; a test, which has no Electron, as a child of Node.
 */
type Numbered = { readonly id: number; readonly job: AsideJob };

const port = process.parentPort as Electron.ParentPort | undefined;

function answer({ id, job }: Numbered): void {
  const reply = { id, result: runAsideJob(job) };
  if (port === undefined) process.send?.(reply);
  else port.postMessage(reply);
}

// Sent by backup-worker.ts.
if (port === undefined) {
  process.on('message', (message) => answer(message as Numbered));
  process.on('disconnect', () => process.exit());
} else port.on('message', ({ data }) => answer(data as Numbered));
