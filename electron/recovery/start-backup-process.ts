import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { Worker } from './backup-worker.ts';

/** Starts `backup-process.ts` beside main. It may use the disk and Node, and has no window. */
export function startBackupProcess(): Worker {
  const file = join(app.getAppPath(), 'out', 'main', 'backup-process.js');
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Securable backups',
    stdio: 'ignore',
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
