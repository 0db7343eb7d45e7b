import type { Answer } from './answer.ts';
import type { Path } from './path.ts';
import type { Snapshot, Stored } from './snapshot.ts';

/** The parts of a snapshot that answers are read from. */
export type Answers = Pick<Snapshot, 'entries' | 'company'>;

/**
 * What stands at a path: the workbook's own entry, or else the company
 * profile's. An own entry that says nothing does not hide the profile's.
 */
export function resolveStored(answers: Answers, path: Path): Stored | undefined {
  const own = answers.entries.get(path);
  if (own === undefined || isSilent(own)) return answers.company.get(path) ?? own;
  return own;
}

/** The answer at a path of a fact or cell; undefined where there is none. */
export function resolveAnswer(answers: Answers, path: Path): Answer | undefined {
  const entry = resolveStored(answers, path)?.entry;
  return entry?.kind === 'answer' ? entry : undefined;
}

function isSilent({ entry }: Stored): boolean {
  return entry.kind === 'answer' && entry.state === 'open';
}
