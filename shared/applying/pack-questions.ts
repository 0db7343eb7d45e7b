import type { Activity, Pack, Question, QuestionGroup } from '../content/content-model.ts';
import type { FactId } from '../content/facts.ts';

/** A question with the place where it is asked. */
export type PlacedQuestion = {
  readonly question: Question<FactId>;
  readonly group: QuestionGroup<FactId>;
  readonly part: PackPart;
  /** Undefined in the scope check and in the supplement. */
  readonly activity: Activity<FactId> | undefined;
};

/** The scope check, the activities, and what laws and standards ask beyond them. */
export type PackPart = 'scope' | 'activity' | 'supplement';

/** Every question of a pack in the order in which it is asked. */
export function questionsOf(pack: Pack<FactId>): readonly PlacedQuestion[] {
  return [
    ...placed(pack.scope.groups, 'scope'),
    ...pack.activities.flatMap((activity) => placed(activity.groups, 'activity', activity)),
    ...placed(pack.supplement?.groups ?? [], 'supplement'),
  ];
}

export function questionById(pack: Pack<FactId>, id: string): PlacedQuestion | undefined {
  return questionsOf(pack).find(({ question }) => question.id === id);
}

/** All facts that a question asks for, the one it is mainly about first. */
export function factsOf(question: Question<FactId>): readonly FactId[] {
  return [question.fact, ...(question.with ?? [])];
}

/** The questions that ask for a fact; several, where the publication asks more than once. */
export function questionsAskingFor(pack: Pack<FactId>, fact: FactId): readonly PlacedQuestion[] {
  return questionsOf(pack).filter(({ question }) => factsOf(question).includes(fact));
}

function placed(
  groups: readonly QuestionGroup<FactId>[],
  part: PackPart,
  activity?: Activity<FactId>,
): PlacedQuestion[] {
  return groups.flatMap((group) =>
    group.questions.map((question) => ({ question, group, part, activity })),
  );
}
