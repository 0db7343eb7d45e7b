import type { Disclosure } from '../content/content-model.ts';
import { isEmptyValue } from './kinds/kinds.ts';
import type { Value } from './kinds/value.ts';

/**
 * Who may read an answer; a draft is for colleagues until somebody has looked at it,
 * and then goes where its content says.
 */
export type Level = Disclosure | 'draft';

export type AnswerState =
  /** Nothing is said yet; a note or a disclosure level may be. */
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly value: Value }
  /** Counts as an answer once the reason is given. */
  | { readonly state: 'notApplicable'; readonly reason: string }
  | { readonly state: 'unknown' };

/** Something that backs an answer: a test report, a design document, an address. Internal always. */
export type Evidence = { readonly title: string; readonly address: string };

/** What stands at the path of a plain fact, of a list as a whole, or of one cell. */
export type Answer = AnswerState & {
  readonly kind: 'answer';
  /** For colleagues; never published. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
  /** Null: as the content says. */
  readonly disclosure: Level | null;
};

/** That a row of a list exists, and where it stands. Its cells are answers of their own. */
export type Row = {
  readonly kind: 'row';
  readonly position: number;
  readonly disclosure: Disclosure | null;
};

export type Entry = Answer | Row;

const blank = { kind: 'answer', note: '', evidence: [], disclosure: null } as const;

/** An answer of nothing yet, to be filled. */
export const openAnswer: Answer = { ...blank, state: 'open' };

/** An answer that holds a value and nothing else. */
export function answerOf(value: Value): Answer {
  return { ...blank, state: 'answered', value };
}

/** Whether a person has said something final: a value, or not applicable with its reason. */
export function isSettled(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (answer.state === 'answered') return !isEmptyValue(answer.value);
  return answer.state === 'notApplicable' && answer.reason.trim() !== '';
}
