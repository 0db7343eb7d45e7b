import type { Sentence } from '../../../shared/documents/outline.ts';
import { wordsOf } from '../../../shared/documents/sentences.ts';
import { isRightToLeft } from '../../../shared/text/direction.ts';

/** Said of a paragraph whose first letter is one of a script that is written from right to left. */
export function direction(sentences: readonly Pick<Sentence, 'runs'>[]): {
  readonly bidirectional?: true;
} {
  return isRightToLeft(sentences.map(wordsOf).join(' ')) ? { bidirectional: true } : {};
}
