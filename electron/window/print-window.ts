import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, type Session, session } from 'electron';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { PrintJob, PrintPage } from '../documents/pdf/write-pdf.ts';
import { appOrigin } from './content-policy.ts';
import { hardenSession } from './harden.ts';
import { paperOptions } from './window-options.ts';

/** Longer than any document takes on a slow computer; after it the page is given up. */
const patience = 60_000;

/**
 * Lays pages out on paper in a window nobody sees: no preload, no JavaScript, no
 * storage, and a session of its own that knows one address, the page itself.
 */
export function makePrinter(): PrintPage {
  let prepared: PaperSession | null = null;
  let before: Promise<unknown> = Promise.resolve();
  return (job) => {
    prepared ??= paperSession();
    const paper = prepared;
    // One at a time: the session answers with one page.
    const printed = before.then(() => print(paper, job));
    before = printed.catch(() => undefined);
    return printed;
  };
}

type PaperSession = { readonly session: Session; readonly show: (html: string) => void };

function paperSession(): PaperSession {
  const paper = session.fromPartition('paper', { cache: false });
  hardenSession(paper);
  let page = '';
  paper.protocol.handle('app', ({ url, method }) =>
    method === 'GET' && url === address
      ? new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  );
  return {
    session: paper,
    show: (html) => {
      page = html;
    },
  };
}

const address = `${appOrigin}/paper.html`;

async function print(paper: PaperSession, job: PrintJob): Promise<Result<Uint8Array>> {
  const window = new BrowserWindow(paperOptions(paper.session));
  const stop = new AbortController();
  const late = wait(patience, failed('pdf-failed', 'it took too long'), { signal: stop.signal });
  const gone = new Promise<Result<never>>((resolve) => {
    window.webContents.once('render-process-gone', () =>
      resolve(failed('pdf-failed', 'the page ended before it was printed')),
    );
  });
  try {
    paper.show(job.html);
    return await Promise.race([layOut(window, job), late, gone]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
    paper.show('');
    window.destroy();
  }
}

async function layOut(window: BrowserWindow, { header, footer }: PrintJob) {
  try {
    await window.loadURL(address);
    const bytes = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    });
    return ok<Uint8Array>(bytes);
  } catch (error) {
    // Electron gives no codes here, only sentences; a window that was given up ends here as well.
    return failed('pdf-failed', error instanceof Error ? error.message : String(error));
  }
}
