/** A stretch of one text that stands in the other one too, or does not. */
export type DiffRun = { readonly text: string; readonly isOther: boolean };

export type WordDiff = { readonly before: readonly DiffRun[]; readonly after: readonly DiffRun[] };

/** Comparing takes the product of both; beyond this the whole texts are shown as other. */
const mostPairs = 1_000_000;

/**
 * Two texts word by word: the longest sequence of words that both have is the
 * same, everything else is other. The runs of each side make up its whole text.
 */
export function wordDiff(before: string, after: string): WordDiff {
  const a = pieces(before);
  const b = pieces(after);
  if (a.length * b.length > mostPairs) return { before: other(before), after: other(after) };
  const common = commonLengths(a, b);
  const left: DiffRun[] = [];
  const right: DiffRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, two] = [a[i], b[j]];
    if (one !== undefined && one === two) {
      left.push({ text: one, isOther: false });
      right.push({ text: one, isOther: false });
      i += 1;
      j += 1;
    } else if (
      two === undefined ||
      (one !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      left.push({ text: one ?? '', isOther: true });
      i += 1;
    } else {
      right.push({ text: two, isOther: true });
      j += 1;
    }
  }
  return { before: joined(left), after: joined(right) };
}

/** Words with the space after them, so that nothing is lost between. */
function pieces(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function other(text: string): readonly DiffRun[] {
  return text === '' ? [] : [{ text, isOther: true }];
}

type Lengths = { readonly values: Uint32Array; readonly width: number };

/** How many pieces the rests of both have in common, from every pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Lengths {
  const width = b.length + 1;
  const lengths = { values: new Uint32Array((a.length + 1) * width), width };
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i] === b[j];
      lengths.values[i * width + j] = same
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at({ values, width }: Lengths, i: number, j: number): number {
  return values[i * width + j] ?? 0;
}

function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  const whole: DiffRun[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last?.isOther === run.isOther)
      whole[whole.length - 1] = { text: last.text + run.text, isOther: run.isOther };
    else whole.push(run);
  }
  return whole;
}
