/**
 * Which lines of a text are items of a list. Only what a person clearly means
 * is one; every other line stays as it was typed:
 *
 * - A list has a blank line or nothing before it, and two or more items. A lone
 *   `24. December 2033` is a date. A single number that goes on counting where a
 *   list before it stopped is an item.
 * - No figure after a dash: `- 20 °C` is a temperature, and then its neighbours
 *   are no list either.
 * - Numbers go up by one, and are kept as they were written.
 * - What Word and mail programs put on the clipboard (`•`, tab; `o`, tab; `1.`,
 *   tab) needs no blank line: nobody types it by chance.
 */
export type Item = {
  /** 0: not inside another item. */
  readonly depth: number;
  /** The number as written; null: a bullet. */
  readonly number: number | null;
  /** Its lines, without the mark; an empty one parts paragraphs. */
  readonly lines: readonly string[];
};

export type ItemRun = { readonly items: readonly Item[]; readonly end: number };

type Line = {
  /** Columns before the first sign; a tab counts as four. */
  readonly indent: number;
  readonly text: string;
  readonly mark: Mark | null;
};

type Mark = {
  readonly number: number | null;
  /** What tells levels apart where nothing is indented. */
  readonly key: string;
  /** From the clipboard of a word processor. */
  readonly isPasted: boolean;
  readonly words: string;
};

const mayBeMark = /^[\d\-–*+•◦▪‣·o§\uf0b7\uf0a7]/;
const bullet = /^([-–*+•◦▪‣·\uf0b7\uf0a7])([ \t]+)(?=\S)/;
const pastedBullet = /^([o§])\t[ \t]*(?=\S)/;
const number = /^(\d{1,9})\.([ \t]+)(?=\S)/;
const figureAfterDash = /^[-–+][ \t]+[-−+±<>≤≥~.,]?\s?[\p{N}\p{Sc}]/u;

/** Whether a line looks like an item, lettered points and quotations included: such a line is never joined to the one before. */
export function standsAlone(line: string): boolean {
  return /^\s*(?:[^\p{L}\p{N}\s("'“‘„«¿¡[]|\d{1,9}[.)]\s|\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})\)|\p{L}\.\s|\p{L}\t)|\t/u.test(
    line,
  );
}

/** The lines of a text, ready to be asked where lists begin. */
export class Lines {
  readonly texts: readonly string[];
  readonly #lines: readonly Line[];
  /** How far the top-level list before counted. */
  #counted: number | null = null;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.#lines = withoutDoubtful(texts.map(lineOf));
  }

  isBlank(at: number): boolean {
    return this.#lines[at]?.text === '';
  }

  /** The list that begins in a line; null: none does. */
  listAt(at: number, isAfterBlank: boolean): ItemRun | null {
    const first = this.#lines[at];
    if (first?.mark == null || !(isAfterBlank || first.mark.isPasted)) return null;
    const run = this.#itemsFrom(at);
    const goesOn = first.mark.number !== null && first.mark.number - 1 === this.#counted;
    if (run.items.length < 2 && !goesOn) return null;
    this.#counted = run.items.findLast(({ depth }) => depth === 0)?.number ?? this.#counted;
    return run;
  }

  #itemsFrom(start: number): ItemRun {
    const items: { depth: number; number: number | null; lines: string[] }[] = [];
    const levels: Level[] = [];
    let end = start;
    let isAfterBlank = false;
    for (let at = start; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (line === undefined) break;
      if (line.text === '') {
        isAfterBlank = true;
        continue;
      }
      const last = items.at(-1);
      if (line.mark !== null) {
        if (last !== undefined && isAfterBlank && beginsAnother(levels, line)) break;
        // A date among bullets is no step under one of them.
        if (line.mark.number !== null && isBesideBullets(levels, line)) break;
        const depth = depthOf(levels, line, line.mark);
        items.push({ depth, number: line.mark.number, lines: [line.mark.words] });
      } else {
        if (last === undefined || !continues(levels, line, isAfterBlank, this.#lines[at - 1]))
          break;
        if (isAfterBlank) last.lines.push('');
        last.lines.push(line.text);
      }
      isAfterBlank = false;
      end = at + 1;
    }
    return { items, end };
  }
}

type Level = { readonly indent: number; readonly key: string; number: number | null };

const mostLevels = 4;

/** Deeper by two columns, or another of Word's marks: inside the item before. */
function depthOf(levels: Level[], { indent }: Line, mark: Mark): number {
  const isDeeper = (level: Level | undefined) => level !== undefined && indent >= level.indent + 2;
  while (levels.length > 1 && indent < (levels.at(-1)?.indent ?? 0) - 1) levels.pop();
  const top = levels.at(-1);
  const level = { indent, key: mark.key, number: mark.number };
  if (isDeeper(top)) {
    if (levels.length < mostLevels) levels.push(level);
    return levels.length - 1;
  }
  const known = levels.findLastIndex(
    ({ key, indent: own }) => key === mark.key && own <= indent + 1,
  );
  if (known >= 0) levels.length = known;
  else if (
    top !== undefined &&
    (levels.length === mostLevels || (mark.number !== null && top.number === null))
  )
    levels.pop();
  levels.push(level);
  return levels.length - 1;
}

function isBesideBullets([top]: readonly Level[], { indent }: Line): boolean {
  return top !== undefined && top.number === null && indent < top.indent + 2;
}

/** After a blank line a list of another kind, or one that counts anew, is a list of its own. */
function beginsAnother(levels: readonly Level[], { indent, mark }: Line): boolean {
  const [top] = levels;
  if (mark === null || top === undefined || indent >= top.indent + 2) return false;
  if ((mark.number === null) !== (top.number === null)) return true;
  return mark.number !== null && top.number !== null && mark.number !== top.number + 1;
}

/** An indented line belongs to the item before; another one only where that broke off at the edge of a page. */
function continues(
  levels: readonly Level[],
  { indent, text }: Line,
  isAfterBlank: boolean,
  before: Line | undefined,
): boolean {
  if (indent >= (levels[0]?.indent ?? 0) + 2) return true;
  return !isAfterBlank && !standsAlone(text) && (before?.text.length ?? 0) >= edge;
}

/** A line this long may have been broken by a program and not by its writer. */
export const edge = 60;

function lineOf(typed: string): Line {
  const [blanks = ''] = /^[ \t]*/.exec(typed) ?? [];
  const text = typed.slice(blanks.length).trimEnd();
  return { indent: blanks.replaceAll('\t', '    ').length, text, mark: markOf(text) };
}

function markOf(text: string): Mark | null {
  if (!mayBeMark.test(text)) return null;
  const [numbered, digits, gap] = number.exec(text) ?? [];
  if (numbered !== undefined && gap !== undefined)
    return {
      number: Number(digits),
      key: 'number',
      isPasted: gap.includes('\t'),
      words: text.slice(numbered.length),
    };
  const [marked, sign = '', blanks = ''] = bullet.exec(text) ?? pastedBullet.exec(text) ?? [];
  if (marked === undefined) return null;
  const isTyped = /[-–*+]/.test(sign);
  const isPasted = marked.includes('\t') || !(isTyped || sign === '·');
  return {
    number: null,
    key: isTyped && !blanks.includes('\t') ? 'typed' : sign,
    isPasted,
    words: text.slice(marked.length),
  };
}

/** Takes the marks from lines that stand in one row with a figure after a dash, or with numbers that do not count. */
function withoutDoubtful(lines: readonly Line[]): readonly Line[] {
  const doubtful = new Set<number>();
  const open: Row[] = [];
  const close = (row: Row) => {
    if (row.isDoubtful) for (const at of row.places) doubtful.add(at);
  };
  let isAfterBlank = false;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      isAfterBlank = true;
      continue;
    }
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const isSameRow = line.indent > top.indent + 1 || belongs(top, line, isAfterBlank);
      if (isSameRow) break;
      close(top);
      open.pop();
    }
    const { mark } = line;
    if (mark !== null) {
      const top = open.at(-1);
      const isDash = mark.number === null && figureAfterDash.test(line.text);
      if (
        top === undefined ||
        line.indent > top.indent + 1 ||
        top.isNumbered !== (mark.number !== null)
      ) {
        open.push({
          indent: line.indent,
          isNumbered: mark.number !== null,
          number: mark.number,
          isDoubtful: isDash,
          places: [at],
        });
      } else {
        top.places.push(at);
        if (isDash || (mark.number !== null && mark.number !== (top.number ?? 0) + 1))
          top.isDoubtful = true;
        top.number = mark.number;
      }
    }
    isAfterBlank = false;
  }
  for (const row of open) close(row);
  return doubtful.size === 0
    ? lines
    : lines.map((line, at) => (doubtful.has(at) ? { ...line, mark: null } : line));
}

type Row = {
  readonly indent: number;
  readonly isNumbered: boolean;
  readonly places: number[];
  number: number | null;
  isDoubtful: boolean;
};

function belongs(row: Row, { indent, mark }: Line, isAfterBlank: boolean): boolean {
  // A line without a mark is part of the item before it, or of nothing after a blank line.
  if (mark === null) return !isAfterBlank;
  if (indent < row.indent - 1) return false;
  if ((mark.number !== null) === row.isNumbered)
    return !isAfterBlank || mark.number === null || mark.number === (row.number ?? 0) + 1;
  // Bullets under a number that are not indented, until the next number.
  return row.isNumbered && !isAfterBlank;
}
