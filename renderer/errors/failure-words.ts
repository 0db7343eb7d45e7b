import { type FailureWords, failureWords } from '../../shared/failures.ts';
import type { Failure } from '../../shared/result.ts';

/** A failure as sentences: what happened, what is safe, what to do next. */
export function wordsOf(failure: Failure): FailureWords {
  const words = failureWords[failure.code];
  return { ...words, happened: words.happened.replace('{detail}', failure.detail) };
}
