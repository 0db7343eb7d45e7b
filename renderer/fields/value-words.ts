/** Values and answers in a few words: for the summary of a row and the sources of a sentence. */

import type { FactDefinition, ValueShape } from '../../shared/content/content-model.ts';
import { listDefinition } from '../../shared/content/facts.ts';
import type { Answer } from '../../shared/workbook/answer.ts';
import { valueWords } from '../../shared/workbook/kinds/kinds.ts';
import { cellAnswer, listOfRow, rowTitle } from '../../shared/workbook/list-rows.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

type Shape = ValueShape | FactDefinition;

/** What an answer says, its state included. */
export function answerWords(shape: Shape, answer: Answer | undefined, entries: Entries): string {
  switch (answer?.state) {
    case 'answered':
      return valueWords(answer.value, shape, (lists, row) => titleOfRow(entries, lists, row));
    case 'notApplicable':
      return answer.reason.trim() === ''
        ? 'Not applicable, without a reason yet'
        : `Not applicable: ${answer.reason.trim()}`;
    case 'unknown':
      return 'Not known yet';
    default:
      return '';
  }
}

/** The title of a row of one of the lists, or that it was removed. */
export function titleOfRow(entries: Entries, lists: readonly string[], row: string): string {
  const list = listOfRow(entries, lists, row);
  return list === undefined ? 'a removed row' : shownTitle(entries, list, row);
}

/** The row's title, or what it is while it has none. */
export function shownTitle(entries: Entries, list: string, row: string): string {
  const title = rowTitle(entries, list, row).trim();
  return title === '' ? `Unnamed ${listDefinition(list)?.rowName.one ?? 'row'}` : title;
}

/** The first few things a row says beside its title, on one line. */
export function rowSummary(entries: Entries, list: string, row: string): string {
  const definition = listDefinition(list);
  if (definition === undefined) return '';
  const words: string[] = [];
  for (const [column, shape] of Object.entries(definition.columns)) {
    if (column === definition.titleColumn || words.length === 3) continue;
    const said = answerWords(shape, cellAnswer(entries, list, row, column), entries);
    if (said !== '') words.push(shortened(said));
  }
  return words.join(' · ');
}

export function shortened(words: string, longest = 70): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
