/** What is selected on the sheet, as rich text: only elements that a document has, and nothing of how the app draws them. */
import type { RichText } from '../../shared/documents/rich-text.ts';
import { escapeHtml } from '../../shared/text/escape-html.ts';

/** Null where nothing on the sheet is selected. */
export function selectionRich(sheet: HTMLElement, selection: Selection | null): RichText | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  const html = [...range.cloneContents().childNodes].map(htmlOf).join('');
  return {
    html: `<div lang="${escapeHtml(sheet.lang)}">${wrapped(html, range.commonAncestorContainer, sheet)}</div>`,
    text: selection.toString(),
  };
}

/** One level less than on the sheet, whose title stands below the app's. */
const tags: Readonly<Record<string, string>> = {
  H2: 'h1',
  H3: 'h2',
  H4: 'h3',
  H5: 'h4',
  P: 'p',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  TABLE: 'table',
  CAPTION: 'caption',
  THEAD: 'thead',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  STRONG: 'strong',
  EM: 'em',
  CODE: 'code',
};

function htmlOf(node: Node): string {
  if (node instanceof Text) return escapeHtml(node.data).replaceAll('\n', '<br>');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '<br>';
  const inside = [...node.childNodes].map(htmlOf).join('');
  const { href } = node.dataset;
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${inside}</a>`;
  if (node.tagName === 'DT') return `<p><strong>${inside}:</strong> `;
  if (node.tagName === 'DD') return `${inside}</p>`;
  return element(tags[node.tagName], inside);
}

function element(tag: string | undefined, inside: string): string {
  if (tag === undefined) return inside;
  return tag === 'table' ? `<table border="1">${inside}</table>` : `<${tag}>${inside}</${tag}>`;
}

/** Rows and items belong to something, even when only some of them are selected. */
function wrapped(html: string, from: Node, sheet: HTMLElement): string {
  let whole = html;
  for (
    let around = from instanceof HTMLElement ? from : from.parentElement;
    around !== null && around !== sheet;
    around = around.parentElement
  ) {
    if (['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR'].includes(around.tagName))
      whole = element(tags[around.tagName], whole);
    // Inside one item or cell the words are all that was selected.
    else if (['LI', 'TD', 'TH', 'P', 'CAPTION'].includes(around.tagName)) return whole;
    // What emphasis, code or link the words have, they keep.
    else if (['STRONG', 'EM', 'CODE'].includes(around.tagName))
      whole = element(tags[around.tagName], whole);
  }
  return whole;
}
