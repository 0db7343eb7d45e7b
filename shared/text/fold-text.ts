/** A text as search compares it, and where each unit of that stands in the text as written. */
export type FoldedText = {
  readonly folded: string;
  /** One more than `folded` has units: the last is the end of the text. */
  readonly at: readonly number[];
};

/** Without case, accents and kinds of quotation marks, dashes and spaces; with single spaces. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const at: number[] = [];
  let start = 0;
  for (const letter of text) {
    const plain = (same.get(letter) ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}|\p{Cf}/gu, '')
      .toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) {
      const isSpace = /\s/.test(plain.charAt(unit));
      if (isSpace && folded.endsWith(' ')) continue;
      folded += isSpace ? ' ' : plain.charAt(unit);
      at.push(start);
    }
    start += letter.length;
  }
  return { folded, at: [...at, text.length] };
}

export type Match = { readonly start: number; readonly end: number };

/** Where a text says what was asked for, from left to right and never one in another. */
export function matchesIn(text: FoldedText, query: string): readonly Match[] {
  const sought = foldText(query).folded;
  if (sought.trim() === '') return [];
  const found: Match[] = [];
  let from = text.folded.indexOf(sought);
  while (from !== -1) {
    // A letter that folds to several is found as a whole: `ß` holds the s that was asked for.
    let end = from + sought.length;
    while (end < text.folded.length && text.at[end] === text.at[end - 1]) end += 1;
    found.push({ start: text.at[from] ?? 0, end: text.at[end] ?? 0 });
    from = text.folded.indexOf(sought, end);
  }
  return found;
}

const same: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—−'].map((mark) => [mark, '-'] as const),
  ['ß', 'ss'],
  ['ẞ', 'ss'],
]);
