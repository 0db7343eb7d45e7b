import { diffArrays } from 'diff';

/** A stretch of one text that stands in the other one too, or does not. */
export type DiffRun = { readonly text: string; readonly isOther: boolean };

export type WordDiff = { readonly before: readonly DiffRun[]; readonly after: readonly DiffRun[] };

/** Time grows by the square of the words that differ; with more of them the texts have little in common to show. */
const mostOther = 1_500;

/**
 * Two texts word by word: the longest sequence of words that both have is the
 * same, everything else is other. The runs of each side make up its whole text.
 */
export function wordDiff(before: string, after: string): WordDiff {
  const [a, b] = [pieces(before), pieces(after)];
  const parts = diffArrays([...a], [...b], { maxEditLength: mostOther }) ?? edges(a, b);
  return {
    before: parts.flatMap((part) => (part.added ? [] : run(part.value, part.removed))),
    after: parts.flatMap((part) => (part.removed ? [] : run(part.value, part.added))),
  };
}

type Part = {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
};

/** Only what both begin and end with is the same. */
function edges(a: readonly string[], b: readonly string[]): readonly Part[] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const same = { added: false, removed: false };
  return [
    { ...same, value: a.slice(0, head) },
    { ...same, removed: true, value: a.slice(head, a.length - tail) },
    { ...same, added: true, value: b.slice(head, b.length - tail) },
    { ...same, value: a.slice(a.length - tail) },
  ];
}

function run(value: readonly string[], isOther: boolean): readonly DiffRun[] {
  return value.length === 0 ? [] : [{ text: value.join(''), isOther }];
}

/** Words with the space before them, so that nothing is lost between. */
function pieces(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}
