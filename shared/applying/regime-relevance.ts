import { type SupplementQuestion, supplement } from '../content/packs/supplement.ts';
import type { Regime } from '../content/regime-model.ts';
import { regimeBySlug, regimes } from '../content/regimes.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import type { Answers } from '../workbook/resolve.ts';
import { holds } from './condition.ts';

/** What a person chose about a regime against or beyond what the answers say. */
export type RegimeChoice = {
  readonly choice: 'added' | 'dropped';
  /** Empty while no reason is given. */
  readonly reason: string;
};

export type RegimeRelevance = {
  readonly regime: Regime;
  /** Whether the answers call for it. */
  readonly isRelevant: boolean;
  /** Why they do, one sentence each; empty where they do not. */
  readonly reasons: readonly string[];
  readonly chosen?: RegimeChoice;
  /** What counts in the end: the person's choice, or else the answers. */
  readonly isShown: boolean;
};

/** Every regime with whether it is likely to matter for this device, and why. */
export function relevantRegimes(answers: Answers): readonly RegimeRelevance[] {
  return Object.values(regimes).map((regime) => relevanceOf(regime, answers));
}

/** Whether one regime is likely to matter, and why. */
export function relevanceOf(regime: Regime, answers: Answers): RegimeRelevance {
  const reasons = regime.relevance
    .filter(({ when }) => holds(when, answers))
    .map(({ reason }) => reason);
  const isRelevant = reasons.length > 0;
  const chosen = choiceOf(regime, answers);
  if (chosen === undefined) return { regime, isRelevant, reasons, isShown: isRelevant };
  return { regime, isRelevant, reasons, chosen, isShown: chosen.choice === 'added' };
}

/** Whether a regime is shown for this device, by its slug; never where there is none. */
export function isRegimeShown(slug: string, answers: Answers): boolean {
  const regime = regimeBySlug(slug);
  return regime !== undefined && relevanceOf(regime, answers).isShown;
}

/** All questions of the supplement, whether they are asked or not. */
export const allSupplementQuestions: readonly SupplementQuestion[] = supplement.groups.flatMap(
  (group): readonly SupplementQuestion[] => group.questions,
);

function choiceOf({ slug }: Regime, { entries }: Answers): RegimeChoice | undefined {
  if (!rowsOf(entries, 'regimeChoices').some(({ id }) => id === slug)) return undefined;
  const choice = cellAnswer(entries, 'regimeChoices', slug, 'choice');
  if (choice?.state !== 'answered' || choice.value.kind !== 'choice') return undefined;
  const { option } = choice.value;
  if (option !== 'added' && option !== 'dropped') return undefined;
  const reason = cellAnswer(entries, 'regimeChoices', slug, 'reason');
  return {
    choice: option,
    reason: reason?.state === 'answered' && reason.value.kind === 'text' ? reason.value.text : '',
  };
}
