import { fingerprint } from '../text/fingerprint.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Path } from './path.ts';
import { type Answers, resolveStored } from './resolve.ts';

/** A fingerprint of what stands at each path: equal for equal answers, whoever gave them, with whatever note. */
export type AnswerValues = Readonly<Record<Path, string>>;

export function valuesOf(answers: Answers, paths: Iterable<Path>): AnswerValues {
  const sorted = [...new Set(paths)].sort();
  return Object.fromEntries(sorted.map((path) => [path, valueAt(answers, path)]));
}

function valueAt(answers: Answers, path: Path): string {
  const entry = resolveStored(answers, path)?.entry;
  if (entry === undefined) return '';
  if (entry.kind === 'row') return 'row';
  const { state } = entry;
  if (state === 'answered') return fingerprint(canonicalJson(entry.value));
  return fingerprint(canonicalJson(state === 'notApplicable' ? [state, entry.reason] : [state]));
}
