import type { Question } from '../content/content-model.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { type Answers, resolveAnswer } from '../workbook/resolve.ts';
import { holds } from './condition.ts';
import { isRegimeShown } from './regime-relevance.ts';

/** How many of the questions that are asked have been answered. A count, never a score. */
export type Progress = {
  readonly asked: number;
  readonly settled: number;
  /** Questions somebody marked as not known yet. */
  readonly unknown: number;
};

export type QuestionState =
  /** Its condition does not hold, or no law that it serves is shown: neither shown nor counted. */
  | 'notAsked'
  | 'open'
  /** Some of its facts are settled, some are not. */
  | 'partly'
  | 'unknown'
  | 'settled';

/** Where a question stands: it is settled when every fact it asks for is. */
export function questionState(question: Question, answers: Answers): QuestionState {
  if (!isAsked(question, answers)) return 'notAsked';
  const all = [question.fact, ...(question.with ?? [])];
  const settled = all.filter((fact) => isFactSettled(fact, answers));
  if (settled.length === all.length) return 'settled';
  const rest = all.filter((fact) => !settled.includes(fact));
  if (rest.every((fact) => resolveAnswer(answers, fact)?.state === 'unknown')) return 'unknown';
  return settled.length > 0 ? 'partly' : 'open';
}

/** Whether a question is asked of this device at all. */
export function isAsked({ askedWhen, serves }: Question, answers: Answers): boolean {
  if (askedWhen !== undefined && !holds(askedWhen, answers)) return false;
  return serves === undefined || serves.some((slug) => isRegimeShown(slug, answers));
}

/** The progress of some questions. */
export function progressOf(questions: readonly Question[], answers: Answers): Progress {
  const states = questions
    .map((question) => questionState(question, answers))
    .filter((state) => state !== 'notAsked');
  return {
    asked: states.length,
    settled: states.filter((state) => state === 'settled').length,
    unknown: states.filter((state) => state === 'unknown').length,
  };
}
