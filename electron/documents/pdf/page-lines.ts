import type { AnyOutline } from '../../../shared/documents/outline.ts';
import { documentFonts, type HouseStyle } from '../../../shared/house/house-style.ts';
import { escapeHtml } from '../../../shared/text/escape-html.ts';
import { revisionLabel } from '../revision-label.ts';

/** The lines at the head and foot of every page, as the small pages of HTML that Chromium asks for. */
export type PageLines = { readonly header: string; readonly footer: string };

export function pageLines(outline: AnyOutline, style: HouseStyle): PageLines {
  const marks = outline.marks.map((mark) => `<b>${escapeHtml(mark)}</b>`);
  const title = [outline.title, outline.subtitle].filter((text) => text !== '').join(' – ');
  const left = [escapeHtml(style.headerText), ...marks].filter((text) => text !== '').join(' · ');
  const label = [style.footerText, revisionLabel(outline)].filter((text) => text !== '');
  return {
    header: line(style, left, escapeHtml(title)),
    footer: line(
      style,
      escapeHtml(label.join(' · ')),
      'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    ),
  };
}

/** Chromium prints these in a document of their own: every style has to stand here. */
function line({ bodyFont }: HouseStyle, left: string, right: string): string {
  const font = documentFonts[bodyFont].stack.replaceAll('"', "'");
  return `<div style="font: 8pt ${font}; color: #52606d; width: 100%; margin: 0 20mm; display: flex; justify-content: space-between; gap: 8mm;"><span>${left}</span><span style="text-align: right">${right}</span></div>`;
}
