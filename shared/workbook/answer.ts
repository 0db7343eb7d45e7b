import type { Disclosure } from '../content/content-model.ts';

/** What a person answered, tagged with its kind so that a wrong kind is noticed, not shown as nonsense. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'several'; readonly options: readonly string[] }
  /** YYYY-MM-DD */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'quantity'; readonly amount: number; readonly unit: string }
  | {
      readonly kind: 'contact';
      readonly name: string;
      readonly email: string;
      readonly phone: string;
      readonly web: string;
    }
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'reference'; readonly rows: readonly string[] };

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
  readonly disclosure: Disclosure | null;
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

/** Whether a value says nothing: blank text, no option, no row. */
export function isEmptyValue(value: Value): boolean {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '';
    case 'choice':
      return value.option === '';
    case 'several':
      return value.options.length === 0;
    case 'date':
      return value.date === '';
    case 'quantity':
      return !Number.isFinite(value.amount);
    case 'contact':
      return [value.name, value.email, value.phone, value.web].every((part) => part.trim() === '');
    case 'web':
      return value.address.trim() === '';
    case 'reference':
      return value.rows.length === 0;
  }
}
