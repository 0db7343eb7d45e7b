import type { Path } from '../workbook/path.ts';
import type { CheckView } from './check-view.ts';

/**
 * What a finding can mean for the customer, worst first. Never a measure of how
 * complete the workbook is.
 */
export const severities = {
  exposed: {
    label: 'May leave customers unprotected',
    help: 'Somebody could come to harm because a protection is missing or nobody looks after it.',
  },
  misled: {
    label: 'May tell customers something that does not hold',
    help: 'Customers could rely on a statement that other answers contradict.',
  },
  hindered: {
    label: 'May keep from customers what they need',
    help: 'Customers miss something they need to know, to choose or to plan with.',
  },
  untidy: {
    label: 'No risk to customers by itself',
    help: 'Putting it in order makes the workbook easier to follow and to trust.',
  },
} as const;

export type Severity = keyof typeof severities;

/** A rule that reads a workbook: plain data, and one small pure function. */
export type Check = {
  /** `goal-without-means`; never reused, because findings are set aside by it. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** One or two sentences; `{subject}` and other names in braces are filled from what was found. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Why it matters, in terms of the customer's risk. */
  readonly why: string;
  /** Questions and elements it rests on: `A3-Q1`, `LA-1`. Empty: designed for this workbook. */
  readonly basis: readonly string[];
  readonly find: (view: CheckView) => Iterable<Found>;
};

/** What a check's function tells of one finding. */
export type Found = {
  /** Where to go to put it right. */
  readonly place: Path;
  /** Tells several findings of one check at one place apart. */
  readonly key?: string;
  /** The values of the names in the check's message. */
  readonly words?: Readonly<Record<string, string>>;
  /** Other answers the finding rests on. */
  readonly related?: readonly Path[];
};

export type Finding = {
  /** Stable as long as check and place are: `goal-without-means@goals/7f3c`. */
  readonly id: string;
  readonly check: Check;
  readonly place: Path;
  /** What was found, in words. */
  readonly says: string;
  readonly related: readonly Path[];
  /** The words it is about, where it is about words of a text and not about all of it. */
  readonly quote?: string;
  /** Why somebody set it aside; null while nobody did, and once an answer under it changed. */
  readonly setAside: string | null;
  /** Why it had been set aside before an answer under it changed. */
  readonly setAsideBefore?: string;
};
