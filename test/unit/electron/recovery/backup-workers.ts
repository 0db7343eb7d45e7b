import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { BackupWorker, Worker } from '../../../../electron/recovery/backup-worker.ts';
import { runAsideJob } from '../../../../electron/storage/backup/aside-jobs.ts';

const project = join(import.meta.dirname, '..', '..', '..', '..');

/** The same work in this process: for tests that make hundreds of backups. */
export const workingHere: BackupWorker = {
  run: async (job) => runAsideJob(job),
  stop: () => undefined,
};

/** The process that makes backups, started as Node starts one. */
export function startOnNode(): Worker {
  const child = fork(join(project, 'electron', 'recovery', 'backup-process.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  return {
    // To a process that was just killed nothing can be sent; that it ended is said by its end.
    send: (message) => child.send(message as object, () => undefined),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
