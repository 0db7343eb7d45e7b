import { type GoalSuggestion, goalSuggestions } from '../content/goal-suggestions.ts';
import { type Answer, answerOf, type Entry } from '../workbook/answer.ts';
import type { Edit } from '../workbook/change.ts';
import { cellAnswer, nextPosition, rowsOf } from '../workbook/list-rows.ts';
import { cellPath, rowPath } from '../workbook/path.ts';
import type { Answers } from '../workbook/resolve.ts';
import type { Entries } from '../workbook/snapshot.ts';
import { holds } from './condition.ts';

const dismissed = 'workbook.dismissedSuggestions';

/**
 * The row a suggestion becomes when it is added. As it is made of the
 * suggestion, it is added only once, and is offered again once it is removed.
 */
export function suggestedRow({ id }: GoalSuggestion): string {
  return `suggested-${id}`;
}

/** Needs that the answers make likely and that nobody added or dismissed yet. */
export function suggestedGoals(answers: Answers): readonly GoalSuggestion[] {
  return goalSuggestions.filter(
    (suggestion) =>
      holds(suggestion.when, answers) &&
      !answers.entries.has(rowPath('goals', suggestedRow(suggestion))) &&
      !isDismissed(answers.entries, suggestion),
  );
}

/** Those that were dismissed and would be offered otherwise. */
export function dismissedGoals(answers: Answers): readonly GoalSuggestion[] {
  return goalSuggestions.filter(
    (suggestion) => isDismissed(answers.entries, suggestion) && holds(suggestion.when, answers),
  );
}

/** The edits that add a suggested need at the end of the list. */
export function addSuggestionEdits(entries: Entries, suggestion: GoalSuggestion): readonly Edit[] {
  const row = suggestedRow(suggestion);
  if (entries.has(rowPath('goals', row))) return [];
  const { statement, why, area, importance, origin } = suggestion;
  const customers = customersOf(entries, suggestion);
  const cells: Readonly<Record<string, Answer>> = {
    statement: answerOf({ kind: 'text', text: statement }),
    ...(customers.length === 0
      ? {}
      : { customers: answerOf({ kind: 'reference', rows: customers }) }),
    area: answerOf({ kind: 'choice', option: area }),
    importance: answerOf({ kind: 'choice', option: importance }),
    origin: answerOf({ kind: 'several', options: [origin] }),
    why: answerOf({ kind: 'text', text: why }),
  };
  return [
    added(rowPath('goals', row), rowAt(nextPosition(entries, 'goals'))),
    ...Object.entries(cells).map(([column, answer]) =>
      added(cellPath('goals', row, column), answer),
    ),
  ];
}

/** The edits that remember that a suggestion is not wanted. */
export function dismissEdits(entries: Entries, { id, statement }: GoalSuggestion): readonly Edit[] {
  if (entries.has(rowPath(dismissed, id))) return [];
  return [
    added(rowPath(dismissed, id), rowAt(nextPosition(entries, dismissed))),
    added(cellPath(dismissed, id, 'suggestion'), answerOf({ kind: 'text', text: statement })),
  ];
}

/** The edits that offer a dismissed suggestion again. */
export function offerAgainEdits(entries: Entries, { id }: GoalSuggestion): readonly Edit[] {
  const own = rowPath(dismissed, id);
  return [cellPath(dismissed, id, 'suggestion'), own].flatMap((path) => {
    const before = entries.get(path)?.entry;
    return before === undefined ? [] : [{ path, before, after: null }];
  });
}

function isDismissed(entries: Entries, { id }: GoalSuggestion): boolean {
  return entries.has(rowPath(dismissed, id));
}

function customersOf(entries: Entries, { customers }: GoalSuggestion): readonly string[] {
  if (customers === undefined) return [];
  const { list, column, option } = customers;
  return rowsOf(entries, list)
    .map(({ id }) => id)
    .filter((id) => {
      const answer = cellAnswer(entries, list, id, column);
      return (
        answer?.state === 'answered' &&
        answer.value.kind === 'choice' &&
        answer.value.option === option
      );
    });
}

function added(path: string, after: Entry): Edit {
  return { path, before: null, after };
}

function rowAt(position: number): Entry {
  return { kind: 'row', position, disclosure: null };
}
