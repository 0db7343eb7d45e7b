import { linkedRuns } from './linked-runs.ts';
import type { Run } from './run.ts';
import { safeLink } from './safe-link.ts';
import { unspaced } from './unspaced.ts';

type Style = Omit<Run, 'text'>;

/**
 * One line with its marks read: `**strong**`, `*emphasis*`, `` `code` `` and
 * `[words](address)`. A mark counts only where it stands at the edge of a word
 * and its partner stands at another: inside a word, a number or a path it is the
 * sign that was typed, and so is everything else in Markdown, backslashes,
 * entities and underscores included (`__init__.py`, `C:\Data\*.log`).
 */
export function lightRuns(line: string): readonly Run[] {
  return tidy(readRuns(line, {}, mostDepth));
}

/** Strong, emphasis and a link inside each other. */
const mostDepth = 4;

function readRuns(text: string, style: Style, depth: number): readonly Run[] {
  if (depth === 0 || !/[*`[]/.test(text)) return plain(text, style);
  const partners = new Partners(text);
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: sign, index } of text.matchAll(/\*+|`+|\[/g)) {
    if (index < done) continue;
    const piece = pieceAt(text, sign, index, partners, style, depth);
    if (piece === null) continue;
    runs.push(...plain(text.slice(done, index), style), ...piece.runs);
    done = piece.end;
  }
  return [...runs, ...plain(text.slice(done), style)];
}

type Piece = { readonly runs: readonly Run[]; readonly end: number };

function pieceAt(
  text: string,
  sign: string,
  at: number,
  partners: Partners,
  style: Style,
  depth: number,
): Piece | null {
  if (sign === '[') return linkAt(text, at, style, depth);
  if (!opens(text, at, sign)) return null;
  const close = partners.after(sign, at + sign.length);
  if (close === null) return null;
  const inner = text.slice(at + sign.length, close);
  const end = close + sign.length;
  if (sign.startsWith('`')) return { runs: [{ ...style, text: inner.trim(), code: true }], end };
  const look: Style = {
    ...style,
    ...(sign.length > 1 ? { strong: true } : {}),
    ...(sign.length === 2 ? {} : { emphasis: true }),
  };
  return { runs: readRuns(inner, look, depth - 1), end };
}

const link = /\[([^[\]\n]{1,500})\]\(([^\s()<>]{1,2000})\)/y;

/** An address that no document may link to leaves the whole as it was typed. */
function linkAt(text: string, at: number, style: Style, depth: number): Piece | null {
  link.lastIndex = at;
  const [whole, words, address] = link.exec(text) ?? [];
  if (whole === undefined || words === undefined || address === undefined) return null;
  const href = safeLink(address);
  if (
    href === null ||
    style.href !== undefined ||
    /[\p{L}\p{N}!\\]$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return null;
  return { runs: readRuns(words, { ...style, href }, depth - 1), end: at + whole.length };
}

/** What may stand before a mark that opens, and after one that closes. */
const before = new RegExp(`(?:^|[\\s([{"'“”‘’„«»‹›¿¡–—${unspaced}])$`, 'u');
const after = new RegExp(
  `^(?:$|[\\s–—${unspaced}]|['’]s\\b|[.,;:!?)\\]}"'“”‘’»›…。、，；：！？）」]+(?:$|[\\s–—${unspaced}]))`,
  'u',
);
/** Code stands between words of any kind, also between bars: `GET`/`POST`. */
const beforeCode =
  /(?:^|[^\p{L}\p{N}\p{M}\\_]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u;
const afterCode =
  /^(?:$|['’]?s\b|[^\p{L}\p{N}\p{M}_]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** What a marked text begins with: a word, a figure, or what may open one. */
const beginsEmphasis = /^[\p{L}\p{N}"'“‘„«([`¿¡]/u;
const beginsStrong = /^[\p{L}\p{N}\p{Sc}"'“‘„«([`¿¡+\-−–±<>≤≥~#§&@…]/u;
/** And what it ends with. */
const endsMarked = /[\p{L}\p{N}\p{M}\p{Sc}.!?:;)\]"'“”’»`%°…,。！？：；、）」]$/u;

function opens(text: string, at: number, sign: string): boolean {
  const [left, right] = [
    text.slice(Math.max(0, at - 2), at),
    text.slice(at + sign.length).slice(0, 2),
  ];
  if (sign.startsWith('`')) return beforeCode.test(left) && /^\S/.test(right);
  if (sign.length > 3 || !before.test(left)) return false;
  return (sign.length === 1 ? beginsEmphasis : beginsStrong).test(right);
}

function closes(text: string, at: number, sign: string): boolean {
  const [left, right] = [
    text.slice(Math.max(0, at - 2), at),
    text.slice(at + sign.length).slice(0, 12),
  ];
  if (sign.startsWith('`')) return afterCode.test(right) && /\S$/.test(left);
  return endsMarked.test(left) && after.test(right);
}

/** Where a sign closes, looked up once for a text, so that a text full of marks takes no longer than any other. */
class Partners {
  readonly #places = new Map<string, number[]>();
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    for (const { 0: sign, index } of text.matchAll(/\*+|`+/g)) {
      // Of backticks every run of the same length counts, or code would run on through the next piece of it.
      if (!sign.startsWith('`') && !closes(text, index, sign)) continue;
      const places = this.#places.get(sign);
      if (places === undefined) this.#places.set(sign, [index]);
      else places.push(index);
    }
    this.#text = text;
  }

  readonly #text: string;

  /** The first place from `from` on. Asked from left to right only. */
  after(sign: string, from: number): number | null {
    const places = this.#places.get(sign) ?? [];
    let next = this.#next.get(sign) ?? 0;
    while ((places[next] ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    this.#next.set(sign, next);
    const place = places[next];
    return place !== undefined && closes(this.#text, place, sign) ? place : null;
  }
}

function plain(text: string, style: Style): readonly Run[] {
  return text === '' ? [] : linkedRuns(text.replace(/[ \t]+/g, ' '), style);
}

/** No blanks at the ends, no empty runs. */
function tidy(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, at) => {
      const start = at === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: at === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}
