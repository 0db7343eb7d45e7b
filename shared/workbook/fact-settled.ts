import { factDefinition } from '../content/facts.ts';
import { isSettled } from './answer.ts';
import { decidedElements, elementsToDecide } from './decision.ts';
import { cellAnswer, rowsOf } from './list-rows.ts';
import { isPrefilled } from './new-workbook.ts';
import { type Answers, resolveAnswer } from './resolve.ts';

/**
 * Whether a fact is settled: by its answer, by not being applicable, or, for a
 * list, by having a row that says something; a list with one row per capability element needs them all.
 */
export function isFactSettled(fact: string, answers: Answers): boolean {
  if (isSettled(resolveAnswer(answers, fact))) return true;
  const definition = factDefinition(fact);
  if (definition?.kind !== 'list') return false;
  if (definition.oneRowPer === 'capabilityElement') {
    const decided = decidedElements(answers.entries);
    return elementsToDecide.every((element) => decided.has(element));
  }
  return rowsOf(answers.entries, fact).some(
    ({ id }) =>
      !isPrefilled(answers.entries, fact, id) &&
      Object.keys(definition.columns).some((column) =>
        isSettled(cellAnswer(answers.entries, fact, id, column)),
      ),
  );
}
