import type { AnyOutline } from '../../../shared/documents/outline.ts';
import type { HouseStyle } from '../../../shared/house/house-style.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { documentTitle } from '../docx/properties.ts';
import { writeHtml } from '../html-writer.ts';
import { problemOfPdf } from './check-pdf.ts';
import { finishPdf } from './finish-pdf.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import { sectionPages } from './section-pages.ts';

/** A page of HTML with the lines for its sheets of paper. */
export type PrintJob = PageLines & { readonly html: string };

/**
 * Something that lays HTML out on paper. Only an Electron can; the rest of this
 * folder runs anywhere. `cancelled` at once when the signal says so.
 */
export type PrintPage = (job: PrintJob, signal?: AbortSignal) => Promise<Result<Uint8Array>>;

/** Something that shows the system's print dialog for a page of HTML; done once it was sent to a printer. */
export type PrintOnPaper = (html: string) => Promise<Result<null>>;

/** The outline as a PDF that was opened again and found to be what it says. */
export async function writePdfOf(
  outline: AnyOutline,
  style: HouseStyle,
  print: PrintPage,
): Promise<Result<Uint8Array>> {
  const printed = await printWithContents(outline, style, print);
  if (!printed.ok) return printed;
  const about = { title: documentTitle(outline), language: outline.language };
  const finished = finishPdf(printed.value, about);
  if (finished === null) return failed('pdf-failed', 'its parts cannot be found');
  const problem = problemOfPdf(finished, about);
  return problem === null ? ok(finished) : failed('pdf-failed', problem);
}

/**
 * Chromium cannot say in a page on which sheet another part of it will stand. So
 * a document with contents is laid out twice, the second time with the numbers
 * of the first; if they are no longer right then, it stays without.
 */
async function printWithContents(
  outline: AnyOutline,
  style: HouseStyle,
  print: PrintPage,
): Promise<Result<Uint8Array>> {
  const lines = pageLines(outline, style);
  const html = writeHtml(outline, style, { runningLines: false });
  const first = await print({ html, ...lines });
  if (!first.ok || !outline.hasContents) return first;
  const pages = sectionPages(first.value, outline);
  if (pages === null) return first;
  const numbered = writeHtml(outline, style, { runningLines: false, pages });
  const second = await print({ html: numbered, ...lines });
  if (!second.ok) return second;
  const again = sectionPages(second.value, outline);
  return again !== null && [...again].every(([id, page]) => pages.get(id) === page)
    ? second
    : first;
}
