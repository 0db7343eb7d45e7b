import type { Outline } from '../documents/outline.ts';
import type { AnswerValues } from '../workbook/answer-values.ts';

/**
 * What is frozen of a document: all that is printed, and the answers behind it; not what was
 * missing. Another version may have published a document that this one does not know.
 */
export type FrozenOutline = Omit<Outline<string>, 'missing' | 'omitted' | 'meter'> & {
  readonly values: AnswerValues;
};
