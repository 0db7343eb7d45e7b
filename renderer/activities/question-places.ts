/** Where questions are found: the pages of the activities, and which page asks for an answer. */
import type { Activity, Pack, QuestionGroup } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { factsOf, type PlacedQuestion, questionsOf } from '../../shared/workbook/pack-questions.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';

/** One page: the scope check, or an activity. */
export type ActivityPage = {
  /** `scope`, `A1` … */
  readonly id: string;
  readonly title: string;
  /** `Scope check`, `Activity 1`. */
  readonly kicker: string;
  readonly purpose: string;
  readonly groups: readonly QuestionGroup<FactId>[];
  readonly activity: Activity<FactId> | undefined;
};

export const scopePage = 'scope';

export function pagesOf(pack: Pack<FactId>): readonly ActivityPage[] {
  const { title, purpose, groups } = pack.scope;
  return [
    { id: scopePage, title, kicker: 'Scope check', purpose, groups, activity: undefined },
    ...pack.activities.map((activity) => ({
      id: activity.id,
      title: activity.title,
      kicker: `Activity ${activity.number}`,
      purpose: activity.purpose,
      groups: activity.groups,
      activity,
    })),
  ];
}

/** The question that asks for the answer at a path: the first, where several do. */
export function questionAt(pack: Pack<FactId>, path: Path): PlacedQuestion | undefined {
  const fact = factOfPath(path);
  return questionsOf(pack).find(({ question }) => factsOf(question).some((own) => own === fact));
}

/** The id of the page where a question stands. */
export function pageOf({ activity }: PlacedQuestion): string {
  return activity?.id ?? scopePage;
}

/** The path at which a question's answer begins, for going there. */
export function pathOf({ question }: PlacedQuestion): Path {
  return question.fact;
}
