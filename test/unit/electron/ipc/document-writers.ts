import { fork } from 'node:child_process';
import { join } from 'node:path';
import { makeDocumentWriter } from '../../../../electron/ipc/aside/document-writer.ts';
import type { Worker } from '../../../../electron/recovery/backup-worker.ts';

/** The same work in this process: for tests that write much. */
export const writingHere = makeDocumentWriter(
  () => {
    throw new Error('There is no process here');
  },
  () => undefined,
);

const project = join(import.meta.dirname, '..', '..', '..', '..');

/** The process that writes documents, started as Node starts one. */
export function startWriterOnNode(): Worker {
  const file = join(project, 'electron', 'ipc', 'aside', 'documents-process.ts');
  const child = fork(file, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    // As Electron copies: maps and bytes stay what they are.
    serialization: 'advanced',
  });
  return {
    // To a process that was just killed nothing can be sent; that it ended is said by its end.
    send: (message) => child.send(message as object, () => undefined),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
