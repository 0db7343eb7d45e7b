import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { Worker } from '../../recovery/backup-worker.ts';

/** Starts `documents-process.ts` beside main. It has Node and no window. */
export function startDocumentsProcess(): Worker {
  const file = join(app.getAppPath(), 'out', 'main', 'documents-process.js');
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Securable documents',
    stdio: 'ignore',
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
