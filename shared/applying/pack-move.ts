import type { Activity, Pack } from '../content/content-model.ts';
import type { FactId } from '../content/facts.ts';
import { allPacks, packById } from '../content/packs.ts';
import { answerOf } from '../workbook/answer.ts';
import type { Edit } from '../workbook/change.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { factsOf, type PlacedQuestion, questionsOf } from './pack-questions.ts';
import { factsAskedBy, type StrayAnswer, strayAnswers } from './pack-tray.ts';
import { packPath } from './pinned-pack.ts';
import { type QuestionState, questionState } from './progress.ts';

/** What moving a workbook to another pack means, worked out before anything changes. */
export type PackMove = {
  readonly from: Pack<FactId>;
  readonly to: Pack<FactId>;
  /** Questions of the new pack that ask for nothing the old one did not ask for. */
  readonly carriesOver: readonly MovedQuestion[];
  /** Questions of the new pack that ask for something the old one did not. */
  readonly isNew: readonly MovedQuestion[];
  /** Answers that no question of the new pack asks for. They stay, in the tray. */
  readonly noLongerFits: readonly StrayAnswer[];
  /** Activities of the new pack that ask nothing; their notes say why. */
  readonly withoutQuestions: readonly Activity<FactId>[];
  /** What stands at `workbook.pack` now. */
  readonly before: Edit['before'];
};

export type MovedQuestion = {
  readonly placed: PlacedQuestion;
  /** Where it will stand. */
  readonly state: QuestionState;
};

/** The plan; undefined where either pack is unknown, or the workbook follows the new one already. */
export function planPackMove(snapshot: Snapshot, toPackId: string): PackMove | undefined {
  const from = packById(snapshot.packId);
  const to = packById(toPackId);
  if (from === undefined || to === undefined || from === to) return undefined;
  return planMove(snapshot, from, to);
}

/** As `planPackMove`, between packs that need not be shipped. */
export function planMove(snapshot: Snapshot, from: Pack<FactId>, to: Pack<FactId>): PackMove {
  const known = factsAskedBy(from);
  const isCarried = ({ placed }: MovedQuestion) =>
    factsOf(placed.question).every((fact) => known.has(fact));
  const questions = questionsOf(to).map((placed) => ({
    placed,
    state: questionState(placed.question, snapshot),
  }));
  return {
    from,
    to,
    carriesOver: questions.filter(isCarried),
    isNew: questions.filter((question) => !isCarried(question)),
    noLongerFits: strayAnswers(snapshot.entries, to, [from, ...allPacks]),
    withoutQuestions: to.activities.filter(({ groups }) => groups.length === 0),
    before: snapshot.entries.get(packPath)?.entry ?? null,
  };
}

/**
 * The edits of the move: which pack is followed, and nothing else. Answers belong
 * to facts, so all of them stay as they are, whether the new pack asks for them or not.
 */
export function packMoveEdits({ to, before }: PackMove): readonly Edit[] {
  return [{ path: packPath, before, after: answerOf({ kind: 'text', text: to.id }) }];
}
