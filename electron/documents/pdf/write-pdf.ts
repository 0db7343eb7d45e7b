import type { HouseStyle } from '../../../shared/documents/house-style.ts';
import type { Outline } from '../../../shared/documents/outline.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { documentTitle } from '../docx/properties.ts';
import { writeHtml } from '../html-writer.ts';
import { problemOfPdf } from './check-pdf.ts';
import { finishPdf } from './finish-pdf.ts';
import { type PageLines, pageLines } from './page-lines.ts';

/** A page of HTML with the lines for its sheets of paper. */
export type PrintJob = PageLines & { readonly html: string };

/** Something that lays HTML out on paper. Only an Electron can; the rest of this folder runs anywhere. */
export type PrintPage = (job: PrintJob) => Promise<Result<Uint8Array>>;

/** Something that shows the system's print dialog for a page of HTML; done once it was sent to a printer. */
export type PrintOnPaper = (html: string) => Promise<Result<null>>;

/** The outline as a PDF that was opened again and found to be what it says. */
export async function writePdfOf(
  outline: Outline,
  style: HouseStyle,
  print: PrintPage,
): Promise<Result<Uint8Array>> {
  const html = writeHtml(outline, style, { runningLines: false });
  const printed = await print({ html, ...pageLines(outline, style) });
  if (!printed.ok) return printed;
  const about = { title: documentTitle(outline), language: outline.language };
  const finished = finishPdf(printed.value, about);
  if (finished === null) return failed('pdf-failed', 'its parts cannot be found');
  const problem = problemOfPdf(finished, about);
  return problem === null ? ok(finished) : failed('pdf-failed', problem);
}
