import type { MovedQuestion } from '../../shared/applying/pack-move.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { counted } from '../../shared/text/counts.ts';

/** `98 questions`, `1 question`. */
export function questionCount(questions: readonly MovedQuestion[]): string {
  return counted(questions.length, 'question');
}

/** How many questions carry over, how many of them this device is asked, and how many are answered. */
export function carryWords(questions: readonly MovedQuestion[]): string {
  const asked = questions.filter(({ state }) => state !== 'notAsked');
  const settled = asked.filter(({ state }) => state === 'settled');
  return `${questionCount(questions)} ask for what is asked now. Of these, ${asked.length} are asked for this device and ${settled.length} answered. The answers stay as they are.`;
}

export type PageOfQuestions = {
  readonly id: string;
  readonly title: string;
  /** What a reader must know of how the activity came to its questions. */
  readonly note?: string | undefined;
  /** `9 questions, 7 answered`. */
  readonly words: string;
};

/** Where questions stand in a pack, page by page, and how far they are answered there. */
export function pagesOfQuestions(
  pack: Pack<FactId>,
  questions: readonly MovedQuestion[],
): readonly PageOfQuestions[] {
  const on = (
    id: string,
    title: string,
    note: string | undefined,
    own: readonly MovedQuestion[],
  ) => (own.length === 0 ? [] : [{ id, title, note, words: wordsOf(own) }]);
  const inPart = (part: string) => questions.filter(({ placed }) => placed.part === part);
  return [
    ...on('scope', pack.scope.title, undefined, inPart('scope')),
    ...pack.activities.flatMap((activity) =>
      on(
        activity.id,
        `Activity ${activity.number}: ${activity.title}`,
        activity.note,
        questions.filter(({ placed }) => placed.activity === activity),
      ),
    ),
    ...on('supplement', pack.supplement?.title ?? '', undefined, inPart('supplement')),
  ];
}

function wordsOf(questions: readonly MovedQuestion[]): string {
  const asked = questions.filter(({ state }) => state !== 'notAsked');
  const settled = asked.filter(({ state }) => state === 'settled');
  return asked.length === 0
    ? `${questionCount(questions)}, none asked for this device`
    : `${questionCount(asked)}, ${settled.length} answered`;
}
