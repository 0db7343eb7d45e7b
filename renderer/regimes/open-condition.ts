import { holds } from '../../shared/applying/condition.ts';
import type { Condition } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { isFactSettled } from '../../shared/workbook/fact-settled.ts';
import type { Answers } from '../../shared/workbook/resolve.ts';

type When = Condition<FactId>;

/** The facts without an answer on which it still depends whether a regime matters, each once. */
export function openFactsOf(regime: Regime, answers: Answers): readonly FactId[] {
  const all = regime.relevance
    .filter(({ when }) => canHold(when, answers))
    .flatMap(({ when }) => factsOfCondition(when));
  return [...new Set(all)].filter((fact) => !isFactSettled(fact, answers));
}

/** What would make a regime matter, in words: what is still possible, or else what would have been. */
export function possibleReason(regime: Regime, answers: Answers): string | undefined {
  const possible = regime.relevance.find(({ when }) => canHold(when, answers));
  return (possible ?? regime.relevance[0])?.reason;
}

/** Whether a condition holds or may come to hold by answers that are not given yet. */
function canHold(when: When, answers: Answers): boolean {
  if ('all' in when) return when.all.every((one) => canHold(one, answers));
  if ('any' in when) return when.any.some((one) => canHold(one, answers));
  if ('not' in when) return !mustHold(when.not, answers);
  return holds(when, answers) || isOpen(when, answers);
}

/** Whether a condition holds whatever else is answered. */
function mustHold(when: When, answers: Answers): boolean {
  if ('all' in when) return when.all.every((one) => mustHold(one, answers));
  if ('any' in when) return when.any.some((one) => mustHold(one, answers));
  if ('not' in when) return !canHold(when.not, answers);
  return holds(when, answers) && !isOpen(when, answers);
}

function isOpen(when: When, answers: Answers): boolean {
  return factsOfCondition(when).some((fact) => !isFactSettled(fact, answers));
}

function factsOfCondition(condition: Condition<FactId>): readonly FactId[] {
  if ('answered' in condition) return [condition.answered];
  if ('equals' in condition) return [condition.equals[0]];
  if ('includes' in condition) return [condition.includes[0]];
  if ('all' in condition) return condition.all.flatMap(factsOfCondition);
  if ('any' in condition) return condition.any.flatMap(factsOfCondition);
  return factsOfCondition(condition.not);
}
