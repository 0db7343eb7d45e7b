import { type FactId, factDefinition } from '../content/facts.ts';
import { valueLine } from './line-words.ts';
import type { Phrase } from './phrase.ts';
import type { Reader } from './reader.ts';

/** Whether an answer is said in a line, so that a table can hold it. */
export function isShort(fact: FactId): boolean {
  const shape = factDefinition(fact);
  if (shape === undefined || shape.kind === 'list' || shape.kind === 'reference') return false;
  return shape.kind !== 'text' || shape.size === 'line';
}

/** `End of security support: 31 March 2034`, or why it does not apply. */
export function labelledAnswer(read: Reader, fact: FactId): Phrase | null {
  const shape = factDefinition(fact);
  if (shape === undefined) return null;
  const value = read.value(fact);
  if (value === null) {
    const reason = read.whyNot(fact);
    return reason === null ? null : `${shape.label}: does not apply. ${reason}`;
  }
  const words = valueLine(value, shape);
  if (words === null) return null;
  return [`${shape.label}: `, ...(typeof words === 'string' ? [words] : words)];
}
