import type { Column, FactDefinition } from '../content/content-model.ts';
import { type FactId, factDefinition } from '../content/facts.ts';
import { dateInWords, quantityInWords } from '../text/plain-words.ts';
import type { Value } from '../workbook/answer.ts';
import { contactDetails, type Phrase, webAddress } from './phrase.ts';
import type { Reader } from './reader.ts';

/** What a value says in the words of its definition; null where that takes more than a line. */
export function valueWords(value: Value, shape: FactDefinition | Column): Phrase | null {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'choice':
      return shape.kind === 'choice' ? (shape.options[value.option]?.label ?? null) : null;
    case 'several':
      return shape.kind === 'several'
        ? value.options.map((option) => shape.options[option]?.label ?? option).join('; ')
        : null;
    case 'date':
      return dateInWords(value.date);
    case 'quantity': {
      const unit = shape.kind === 'quantity' ? shape.units[value.unit] : undefined;
      return unit === undefined ? null : quantityInWords(value.amount, unit);
    }
    case 'contact':
      return contactDetails(value);
    case 'web':
      return [webAddress(value.address)];
    case 'reference':
      return null;
  }
}

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
  const words = valueWords(value, shape);
  if (words === null) return null;
  return [`${shape.label}: `, ...(typeof words === 'string' ? [words] : words)];
}
