import type { AnyOutline } from '../../../shared/documents/outline.ts';
import { type PdfObjects, readPdf, reference } from './pdf-objects.ts';

/**
 * The page each section begins on, by its id, read from the PDF's own outline:
 * Chromium makes one entry of each heading, in order. Null where the two do not
 * match; then nobody can tell.
 */
export function sectionPages(
  bytes: Uint8Array,
  { sections, hasContents }: Pick<AnyOutline, 'sections' | 'hasContents'>,
): ReadonlyMap<string, number> | null {
  const pdf = readPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (pdf === null) return null;
  const pages = new Map(pageObjects(pdf).map((number, at) => [number, at + 1]));
  // The title, and the heading of the contents, come before the sections.
  const before = hasContents ? 2 : 1;
  const headings = outlineEntries(pdf);
  if (headings.length !== sections.length + before) return null;
  const found = sections.map(({ id }, at) => {
    const number = /\/Dest\s*\[\s*(\d{1,8})\s+0\s+R\b/.exec(headings[at + before] ?? '')?.[1];
    return [id, number === undefined ? undefined : pages.get(Number(number))] as const;
  });
  const known = found.flatMap(([id, page]) => (page === undefined ? [] : [[id, page] as const]));
  return known.length === sections.length ? new Map(known) : null;
}

/** The pages in order, as the tree of pages has them. */
function pageObjects(pdf: PdfObjects): readonly number[] {
  const top = reference(textOf(pdf, pdf.root), 'Pages');
  const pages: number[] = [];
  const seen = new Set<number>();
  const visit = (number: number): void => {
    // A tree that bites its tail is damaged.
    if (seen.has(number)) return;
    seen.add(number);
    const node = textOf(pdf, number);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1];
    if (kids === undefined) pages.push(number);
    else for (const [, kid] of kids.matchAll(/(\d{1,8})\s+0\s+R/g)) visit(Number(kid));
  };
  if (top !== null) visit(top);
  return pages;
}

/** The entries of the outline as they are read from top to bottom. */
function outlineEntries(pdf: PdfObjects): readonly string[] {
  const top = reference(textOf(pdf, pdf.root), 'Outlines');
  const entries: string[] = [];
  const seen = new Set<number>();
  const visit = (start: number | null): void => {
    let number = start;
    while (number !== null && !seen.has(number)) {
      seen.add(number);
      const entry = textOf(pdf, number);
      entries.push(entry);
      visit(reference(entry, 'First'));
      number = reference(entry, 'Next');
    }
  };
  if (top !== null) visit(reference(textOf(pdf, top), 'First'));
  return entries;
}

function textOf(pdf: PdfObjects, number: number): string {
  return pdf.objects.get(number)?.toString('latin1') ?? '';
}
