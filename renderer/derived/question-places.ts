/** Where questions are found: the pages of the activities, and which page asks for an answer. */

import {
  factsOf,
  type PackPart,
  type PlacedQuestion,
  questionsOf,
} from '../../shared/applying/pack-questions.ts';
import { isAsked } from '../../shared/applying/progress.ts';
import type { Activity, Pack, QuestionGroup } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import type { Answers } from '../../shared/workbook/resolve.ts';

/** One page: the scope check, an activity, or what laws and standards ask beyond them. */
export type ActivityPage = {
  /** `scope`, `A1` … */
  readonly id: string;
  readonly title: string;
  /** `Scope check`, `Activity 1`. */
  readonly kicker: string;
  readonly purpose: string;
  readonly groups: readonly QuestionGroup<FactId>[];
  readonly part: PackPart;
  readonly activity: Activity<FactId> | undefined;
};

export function pagesOf(pack: Pack<FactId>): readonly ActivityPage[] {
  const { title, purpose, groups } = pack.scope;
  const plain = { activity: undefined };
  return [
    { id: 'scope', part: 'scope', title, kicker: 'Scope check', purpose, groups, ...plain },
    ...pack.activities.map(
      (activity): ActivityPage => ({
        id: activity.id,
        part: 'activity',
        title: activity.title,
        kicker: `Activity ${activity.number}`,
        purpose: activity.purpose,
        groups: activity.groups,
        activity,
      }),
    ),
    ...supplementPages(pack),
  ];
}

function supplementPages({ supplement }: Pack<FactId>): readonly ActivityPage[] {
  if (supplement === undefined) return [];
  const kicker = 'Beyond the activities';
  return [{ id: 'supplement', part: 'supplement', kicker, activity: undefined, ...supplement }];
}

/** The pages that ask anything of this device, and the one someone asked to go to. */
export function pagesAsked(
  pages: readonly ActivityPage[],
  answers: Answers,
  sought: string | null,
): readonly ActivityPage[] {
  return pages.filter(
    ({ id, part, groups }) =>
      part !== 'supplement' ||
      id === sought ||
      groups.some(({ questions }) => questions.some((question) => isAsked(question, answers))),
  );
}

/** The question that asks for the answer at a path: the first, where several do. */
export function questionAt(pack: Pack<FactId>, path: Path): PlacedQuestion | undefined {
  const fact = factOfPath(path);
  return questionsOf(pack).find(({ question }) => factsOf(question).some((own) => own === fact));
}

/** The id of the page where a question stands. */
export function pageOf({ activity, part }: PlacedQuestion): string {
  return activity?.id ?? part;
}
