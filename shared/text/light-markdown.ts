import { cleanText } from './clean-text.ts';
import { edge, type Item, Lines, standsAlone } from './light-items.ts';
import { lightRuns } from './light-runs.ts';
import type { Run } from './run.ts';

/** What a long answer is made of once its light Markdown is read. */
export type LightBlock = LightParagraph | LightList;

export type LightParagraph = { readonly kind: 'paragraph'; readonly runs: readonly Run[] };

/** One stretch of items; a list inside an item follows it as a list of the next depth. */
export type LightList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item, as it was written; 1 where there are none. */
  readonly start: number;
  /** 0: not inside another list. */
  readonly depth: number;
  /** Every item is one or more paragraphs. */
  readonly items: readonly (readonly (readonly Run[])[])[];
};

/**
 * Paragraphs, lists, strong, emphasis, code and links, where a person clearly
 * means them; everything else is the plain text that was typed, line by line.
 * Screen and documents read answers here and nowhere else. Never throws, and
 * takes time by the length of the text only.
 */
export function readLightMarkdown(text: string): readonly LightBlock[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const read = blocksOf(new Lines(cleanText(text).split('\n')));
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

function blocksOf(lines: Lines): readonly LightBlock[] {
  const blocks: LightBlock[] = [];
  const fences = fencesIn(lines.texts);
  let paragraph: string[] = [];
  const finish = () => {
    if (paragraph.length === 0) return;
    blocks.push(...paragraphOf(paragraph));
    paragraph = [];
  };
  for (let at = 0; at < lines.texts.length; at += 1) {
    const isAfterBlank = at === 0 || lines.isBlank(at - 1);
    const fence = fences.get(at);
    const list = fence === undefined ? lines.listAt(at, isAfterBlank) : null;
    if (fence !== undefined) {
      finish();
      const code = lines.texts.slice(at + 1, fence).join('\n');
      if (code.trim() !== '')
        blocks.push({ kind: 'paragraph', runs: [{ text: code, code: true }] });
      at = fence;
    } else if (list !== null) {
      finish();
      blocks.push(...listsOf(list.items));
      at = list.end - 1;
    } else if (lines.isBlank(at)) finish();
    else paragraph.push(lines.texts[at] ?? '');
  }
  finish();
  return blocks;
}

/** Lines of three or more backticks, each with the one that closes it; one that nothing closes is text. */
function fencesIn(texts: readonly string[]): ReadonlyMap<number, number> {
  const fences = new Map<number, number>();
  let opened: number | null = null;
  for (const [at, text] of texts.entries()) {
    if (opened !== null && /^```[ \t]*$/.test(text)) {
      fences.set(opened, at);
      opened = null;
    } else if (opened === null && /^```[\w+-]*[ \t]*$/.test(text)) opened = at;
  }
  return fences;
}

function paragraphOf(lines: readonly string[]): readonly LightParagraph[] {
  const runs = runsOf(lines);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
}

function runsOf(lines: readonly string[]): readonly Run[] {
  return unwrapped(lines).flatMap((line, at) => {
    const runs = lightRuns(cellsApart(line));
    return at === 0 ? runs : [{ text: '\n' }, ...runs];
  });
}

/** Cells from a spreadsheet stay apart: a tab between words is a wide blank. */
function cellsApart(line: string): string {
  return line.trim().replace(/[ ]*\t[ \t]*/g, '\u2003');
}

/**
 * Who presses Enter means a new line. Only where every line was filled until the
 * next word had no room (a text from a mail or a file) were they broken by a
 * program, and are put together again.
 */
function unwrapped(lines: readonly string[]): readonly string[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const isWrapped =
    widest >= edge &&
    lines.every((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return true;
      const [word = ''] = /\S+/.exec(next) ?? [];
      return !standsAlone(next) && line.trimEnd().length + 1 + word.length > widest;
    });
  return isWrapped ? [lines.map((line) => line.trim()).join(' ')] : lines;
}

/** Neighbours of one depth and kind stand in one list. */
function listsOf(items: readonly Item[]): readonly LightList[] {
  const lists: {
    kind: 'list';
    ordered: boolean;
    start: number;
    depth: number;
    items: LightList['items'][number][];
  }[] = [];
  for (const { depth, number, lines } of items) {
    const last = lists.at(-1);
    const ordered = number !== null;
    const paragraphs = paragraphsIn(lines).map(runsOf);
    if (last !== undefined && last.depth === depth && last.ordered === ordered)
      last.items.push(paragraphs);
    else lists.push({ kind: 'list', ordered, start: number ?? 1, depth, items: [paragraphs] });
  }
  return lists;
}

function paragraphsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
