import type { Condition } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { isFactSettled } from '../../shared/workbook/fact-settled.ts';
import type { Answers } from '../../shared/workbook/resolve.ts';

/** The facts without an answer that a regime's relevance depends on, each once. */
export function openFactsOf(regime: Regime, answers: Answers): readonly FactId[] {
  const all = regime.relevance.flatMap(({ when }) => factsOfCondition(when));
  return [...new Set(all)].filter((fact) => !isFactSettled(fact, answers));
}

function factsOfCondition(condition: Condition<FactId>): readonly FactId[] {
  if ('answered' in condition) return [condition.answered];
  if ('equals' in condition) return [condition.equals[0]];
  if ('includes' in condition) return [condition.includes[0]];
  if ('all' in condition) return condition.all.flatMap(factsOfCondition);
  if ('any' in condition) return condition.any.flatMap(factsOfCondition);
  return factsOfCondition(condition.not);
}
