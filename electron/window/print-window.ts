import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, type Session, session } from 'electron';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { PrintJob, PrintOnPaper, PrintPage } from '../documents/pdf/write-pdf.ts';
import { appOrigin } from './content-policy.ts';
import { hardenSession } from './harden.ts';
import { paperOptions } from './window-options.ts';

/** Longer than any document takes on a slow computer; after it the page is given up. */
const patience = 60_000;

export type Printer = {
  /** Into a PDF. */
  readonly layOut: PrintPage;
  /** Onto paper, by the system's own dialog. */
  readonly onPaper: PrintOnPaper;
};

/**
 * Lays pages out on paper in a window nobody sees: no preload, no JavaScript, no
 * storage, and a session of its own that knows one address, the page itself.
 */
export function makePrinter(): Printer {
  let prepared: PaperSession | null = null;
  let before: Promise<unknown> = Promise.resolve();
  /** One at a time: the session answers with one page. */
  function inTurn<T>(turn: (paper: PaperSession) => Promise<T>): Promise<T> {
    prepared ??= paperSession();
    const paper = prepared;
    const done = before.then(() => turn(paper));
    before = done.catch(() => undefined);
    return done;
  }
  return {
    layOut: (job, signal) =>
      unlessStopped(
        inTurn(async (paper) => {
          if (signal?.aborted === true) return failed('cancelled');
          const page = await openPage(paper, job.html);
          if (!page.ok) return page;
          return usingUp(page.value, (window) => orGivenUp(window, layOut(window, job)));
        }),
        signal,
      ),
    onPaper: async (html) => {
      // Whoever looks at the dialog for long holds up no other page.
      const page = await inTurn((paper) => openPage(paper, html));
      if (!page.ok) return failed('print-failed', page.failure.detail);
      return usingUp(page.value, onPaper);
    },
  };
}

/**
 * Answers at once where nobody wants the page any more. The page itself is printed
 * to its end all the same: a window that is destroyed while it prints leaves an
 * Electron that can print no other page.
 */
function unlessStopped<T>(work: Promise<Result<T>>, signal?: AbortSignal): Promise<Result<T>> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => resolve(failed('cancelled'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
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

/** A window with the page in it; none is left where it cannot be shown. */
async function openPage(paper: PaperSession, html: string): Promise<Result<BrowserWindow>> {
  const window = new BrowserWindow(paperOptions(paper.session));
  paper.show(html);
  const opened = await orGivenUp(window, load(window));
  paper.show('');
  if (!opened.ok) window.destroy();
  return opened;
}

async function load(window: BrowserWindow): Promise<Result<BrowserWindow>> {
  try {
    await window.loadURL(address);
    return ok(window);
  } catch (error) {
    return failed('pdf-failed', wordsOf(error));
  }
}

async function usingUp<T>(
  window: BrowserWindow,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  try {
    return await use(window);
  } finally {
    window.destroy();
  }
}

/** What is done with a page, unless the page ends by itself or takes too long. */
async function orGivenUp<T>(window: BrowserWindow, work: Promise<Result<T>>): Promise<Result<T>> {
  const stop = new AbortController();
  const late = wait(patience, failed('pdf-failed', 'it took too long'), { signal: stop.signal });
  const gone = new Promise<Result<never>>((resolve) => {
    window.webContents.once('render-process-gone', () =>
      resolve(failed('pdf-failed', 'the page ended before it was printed')),
    );
  });
  try {
    return await Promise.race([work, late, gone]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

async function layOut(
  window: BrowserWindow,
  { header, footer }: PrintJob,
): Promise<Result<Uint8Array>> {
  try {
    const bytes = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
    });
    return ok(bytes);
  } catch (error) {
    return failed('pdf-failed', wordsOf(error));
  }
}

/** As long as the person looks at the dialog; only they know how long that is. */
function onPaper(window: BrowserWindow): Promise<Result<null>> {
  return new Promise((resolve) => {
    window.webContents.once('render-process-gone', () =>
      resolve(failed('print-failed', 'the page ended before it was printed')),
    );
    window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) =>
      resolve(isPrinted ? ok(null) : whyNot(reason)),
    );
  });
}

/** Electron says why in sentences of its own; stopping the dialog is one of them. */
function whyNot(reason: string): Result<never> {
  if (/cancel/i.test(reason)) return failed('cancelled');
  // One is said where there is none, the other where there is nobody to ask.
  if (/no printers|enumerate printers/i.test(reason))
    return failed('print-failed', 'no printer can be found');
  return failed('print-failed', reason === '' ? 'the system did not say why' : reason);
}

/** Electron gives no codes here, only sentences; a window that was given up ends here as well. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
