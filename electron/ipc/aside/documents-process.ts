import type { Result } from '../../../shared/result.ts';
import type { PrintJob } from '../../documents/pdf/write-pdf.ts';
import { type DocumentJob, runDocumentJob } from './document-jobs.ts';
import type { FromWriter, ToWriter } from './document-messages.ts';

/**
 * Where documents are composed and written: a process of its own for each job, so that main goes on
 * saving meanwhile. It opens no library and no file. Electron starts it as a utility process; a test,
 * which has no Electron, as a child of Node. Who stops the job ends the process.
 */
const port = process.parentPort as Electron.ParentPort | undefined;
const printing = new Map<number, (result: Result<Uint8Array>) => void>();

function tell(message: FromWriter): void {
  if (port === undefined) process.send?.(message);
  else port.postMessage(message);
}

function print(job: PrintJob): Promise<Result<Uint8Array>> {
  const page = printing.size;
  return new Promise((resolve) => {
    printing.set(page, resolve);
    tell({ kind: 'print', page, job });
  });
}

function step(done: number, of: number, title: string): boolean {
  tell({ kind: 'step', done, of, title });
  return true;
}

async function work(job: DocumentJob): Promise<void> {
  try {
    tell({ kind: 'done', result: await runDocumentJob(job, { step, print }) });
  } catch (error) {
    tell({ kind: 'threw', error: error instanceof Error ? (error.stack ?? error.message) : '' });
  }
}

function hear(message: ToWriter): void {
  if (message.kind === 'job') void work(message.job);
  else printing.get(message.page)?.(message.result);
}

// Sent by document-writer.ts.
if (port === undefined) {
  process.on('message', (message) => hear(message as ToWriter));
  process.on('disconnect', () => process.exit());
} else port.on('message', ({ data }) => hear(data as ToWriter));
