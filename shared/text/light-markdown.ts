import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cleanText } from './clean-text.ts';
import { linkedRuns } from './linked-runs.ts';
import type { Run } from './run.ts';
import { safeLink } from './safe-link.ts';

/** What a long answer is made of once its light Markdown is read. */
export type LightBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** Every item is one or more paragraphs. */
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly (readonly Run[])[])[];
    };

/**
 * Paragraphs, lists, strong, emphasis, code and links; everything else in
 * Markdown becomes the plain text it was typed as. Never throws and never takes
 * long: a text that is too long or too dense in marks to be an answer that a
 * person wrote is taken as plain paragraphs.
 */
export function readLightMarkdown(text: string): readonly LightBlock[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const clean = cleanText(text);
  const read = isReadable(clean)
    ? fromMarkdown(clean, options).children.flatMap(blocks)
    : plain(clean);
  remember(text, read);
  return read;
}

/**
 * A document is composed anew at every key, and all its texts but one are the same
 * as before; reading them was half of that work. The oldest make room for new ones.
 */
const recent = new Map<string, readonly LightBlock[]>();
const mostRemembered = 4_000;
const longestRemembered = 4_000;

function remember(text: string, read: readonly LightBlock[]): void {
  if (text.length > longestRemembered) return;
  recent.set(text, read);
  if (recent.size <= mostRemembered) return;
  const [oldest] = recent.keys();
  if (oldest !== undefined) recent.delete(oldest);
}

/** HTML, indented code and definitions are not read at all, so their text stays as it was typed. */
const options = {
  extensions: [
    {
      disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'definition', 'setextUnderline'] },
    },
  ],
};

// Reading Markdown takes time by the square of some marks; these bounds keep the worst case at
// a second and are far above what answers hold.
const longest = 50_000;
const mostMarks = 2_000;
const marks = /[*_[\]`<>!&\\]/g;
const deepNest = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){12}/m;

function isReadable(text: string): boolean {
  if (text.length > longest || deepNest.test(text)) return false;
  return (text.match(marks)?.length ?? 0) <= mostMarks;
}

function plain(text: string): readonly LightBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', runs: [{ text: paragraph }] }));
}

function blocks(node: RootContent): readonly LightBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(tidy(node.children.flatMap((child) => runs(child, {}))));
    case 'code':
      return paragraph(node.value === '' ? [] : [{ text: node.value, code: true }]);
    case 'blockquote':
      return node.children.flatMap(blocks);
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: items(node) }];
    default:
      return [];
  }
}

function paragraph(content: readonly Run[]): readonly LightBlock[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', runs: content }];
}

/** Items of a list inside a list follow the item they belong to. */
function items(list: List): readonly (readonly (readonly Run[])[])[] {
  return list.children.flatMap((item) => {
    const inner = item.children.flatMap(blocks);
    const own = inner.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []));
    const nested = inner.flatMap((block) => (block.kind === 'list' ? block.items : []));
    return own.length === 0 ? nested : [own, ...nested];
  });
}

type Style = Omit<Run, 'text'>;

function runs(node: PhrasingContent, style: Style): readonly Run[] {
  switch (node.type) {
    case 'text':
      return linkedRuns(node.value.replace(/\s+/g, ' '), style);
    case 'inlineCode':
      return [{ ...style, text: node.value, code: true }];
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'image':
      return node.alt ? [{ ...style, text: node.alt }] : [];
    case 'strong':
      return node.children.flatMap((child) => runs(child, { ...style, strong: true }));
    case 'emphasis':
      return node.children.flatMap((child) => runs(child, { ...style, emphasis: true }));
    case 'link': {
      const href = safeLink(node.url);
      const inner = href === null ? style : { ...style, href };
      return node.children.flatMap((child) => runs(child, inner));
    }
    default:
      return [];
  }
}

/** No blanks at the ends of a paragraph, no empty runs. */
function tidy(content: readonly Run[]): readonly Run[] {
  const trimmed = content.map((run, at) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === content.length - 1 ? start.trimEnd() : start };
  });
  return trimmed.filter((run) => run.text !== '');
}
