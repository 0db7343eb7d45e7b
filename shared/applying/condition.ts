import type { Condition } from '../content/content-model.ts';
import { isFactSettled } from '../workbook/fact-settled.ts';
import { cellAnswer, rowsOf } from '../workbook/list-rows.ts';
import { type Answers, resolveAnswer } from '../workbook/resolve.ts';

/** Whether a condition holds for these answers. An unanswered fact equals and includes nothing. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('answered' in condition) return isFactSettled(condition.answered, answers);
  if ('equals' in condition) return equals(condition.equals, answers);
  if ('includes' in condition) return includes(condition.includes, answers);
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  return !holds(condition.not, answers);
}

function equals([fact, option]: readonly [string, string], answers: Answers): boolean {
  const answer = resolveAnswer(answers, fact);
  return (
    answer?.state === 'answered' && answer.value.kind === 'choice' && answer.value.option === option
  );
}

function includes(
  [fact, option, column]: readonly [string, string, string?],
  answers: Answers,
): boolean {
  if (column === undefined) {
    const answer = resolveAnswer(answers, fact);
    return (
      answer?.state === 'answered' &&
      answer.value.kind === 'several' &&
      answer.value.options.includes(option)
    );
  }
  return rowsOf(answers.entries, fact).some(({ id }) => {
    const answer = cellAnswer(answers.entries, fact, id, column);
    if (answer?.state !== 'answered') return false;
    if (answer.value.kind === 'choice') return answer.value.option === option;
    return answer.value.kind === 'several' && answer.value.options.includes(option);
  });
}
