import type { Sentence } from '../../../shared/documents/outline.ts';
import type { Run } from '../../../shared/text/run.ts';

/** Sentences one after the other, on a new line where they ask for it; neighbours of one look are one run. */
export function joinedRuns(sentences: readonly Sentence[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [at, { runs, startsLine }] of sentences.entries()) {
    if (at > 0) add(joined, { text: startsLine ? '\n' : ' ' });
    for (const run of runs) add(joined, run);
  }
  return joined;
}

function add(joined: Run[], run: Run): void {
  const last = joined.at(-1);
  if (last === undefined || !lookAlike(last, run)) joined.push(run);
  else joined[joined.length - 1] = { ...last, text: last.text + run.text };
}

/** Links never do: each stays what it was. */
function lookAlike(one: Run, other: Run): boolean {
  const leadsSomewhere = [one.href, one.section, other.href, other.section].some(
    (target) => target !== undefined,
  );
  return (
    !leadsSomewhere &&
    one.strong === other.strong &&
    one.emphasis === other.emphasis &&
    one.code === other.code
  );
}
