/**
 * What an answer becomes when a person does one thing to it. Null is no entry at
 * all: an open answer without note, evidence or disclosure is not kept.
 */
import type { Disclosure } from '../../shared/content/content-model.ts';
import {
  type Answer,
  type Entry,
  type Evidence,
  openAnswer,
} from '../../shared/workbook/answer.ts';
import { isEmptyValue } from '../../shared/workbook/kinds/kinds.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';

/** The answer in an entry, or undefined where there is none or a row stands there. */
export function answerIn(entry: Entry | null | undefined): Answer | undefined {
  return entry?.kind === 'answer' ? entry : undefined;
}

/** The value a field shows: null unless answered. */
export function valueIn(answer: Answer | undefined): Value | null {
  return answer?.state === 'answered' ? answer.value : null;
}

/** Text stays as typed, blank or not; anything else that says nothing opens the answer again. */
export function withValue(answer: Answer | undefined, value: Value | null): Answer | null {
  if (value === null || saysNothing(value))
    return kept({ ...undrafted(rest(answer)), state: 'open' });
  return { ...rest(answer), state: 'answered', value };
}

export function withReason(answer: Answer | undefined, reason: string): Answer {
  return { ...rest(answer), state: 'notApplicable', reason };
}

export function withUnknown(answer: Answer | undefined): Answer {
  return { ...undrafted(rest(answer)), state: 'unknown' };
}

export function withNote(answer: Answer | undefined, note: string): Answer | null {
  return kept({ ...(answer ?? openAnswer), note });
}

export function withEvidence(
  answer: Answer | undefined,
  evidence: readonly Evidence[],
): Answer | null {
  return kept({ ...(answer ?? openAnswer), evidence });
}

/** The level as the content says is kept as null, so that it follows the content. */
export function withDisclosure(
  answer: Answer | undefined,
  level: Disclosure,
  usual: Disclosure,
): Answer | null {
  return kept({ ...(answer ?? openAnswer), disclosure: level === usual ? null : level });
}

function saysNothing(value: Value): boolean {
  return value.kind === 'text' ? value.text === '' : isEmptyValue(value);
}

/** Where nothing is said, there is no draft to look at. */
function undrafted<T extends Pick<Answer, 'disclosure'>>(parts: T): T {
  return parts.disclosure === 'draft' ? { ...parts, disclosure: null } : parts;
}

/** What belongs to the answer whatever its state is. */
function rest(answer: Answer | undefined) {
  const { note, evidence, disclosure } = answer ?? openAnswer;
  return { kind: 'answer', note, evidence, disclosure } as const;
}

function kept(answer: Answer): Answer | null {
  const isBlank =
    answer.state === 'open' &&
    answer.note === '' &&
    answer.evidence.length === 0 &&
    answer.disclosure === null;
  return isBlank ? null : answer;
}
