/** Which questions of a page are shown. */

import { questionState } from '../../shared/applying/progress.ts';
import type { Question, Role } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  product: 'Product',
  engineering: 'Engineering',
  writing: 'Writing',
};

export type Filter = {
  readonly role: Role | 'all';
  /**
   * Null: all questions. Else the questions that were open when the filter was
   * set, so that a question does not vanish while it is being answered.
   */
  readonly open: ReadonlySet<string> | null;
};

export const everything: Filter = { role: 'all', open: null };

/** The ids of the questions that wait for an answer now. */
export function openQuestions(
  questions: readonly Question<FactId>[],
  snapshot: Snapshot,
): ReadonlySet<string> {
  return new Set(
    questions
      .filter((question) => {
        const state = questionState(question, snapshot);
        return state !== 'settled' && state !== 'notAsked';
      })
      .map(({ id }) => id),
  );
}

/** Whether a question is shown; `sought` is shown in any case, because someone asked to go there. */
export function isShown(
  question: Question<FactId>,
  filter: Filter,
  snapshot: Snapshot,
  sought: string | null,
): boolean {
  if (question.id === sought) return true;
  if (questionState(question, snapshot) === 'notAsked') return false;
  if (filter.role !== 'all' && question.role !== filter.role) return false;
  return filter.open === null || filter.open.has(question.id);
}
