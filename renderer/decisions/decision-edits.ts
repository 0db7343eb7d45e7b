/** What deciding changes in the workbook. */
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { decisionRow, type Outcome } from '../../shared/workbook/decision.ts';
import { nextPosition } from '../../shared/workbook/list-rows.ts';
import { cellPath, rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

const list = 'decisions';

/** Decides; the row with its element and component is made where it is not there yet. */
export function decideEdits(
  entries: Entries,
  element: string,
  component: string,
  outcome: Outcome,
): readonly Edit[] {
  const row = decisionRow(element, component);
  const make = (path: string, after: Entry): readonly Edit[] =>
    entries.has(path) ? [] : [{ path, before: null, after }];
  const path = cellPath(list, row, 'outcome');
  const before = entries.get(path)?.entry ?? null;
  const chosen = answerOf({ kind: 'choice', option: outcome });
  const kept = before?.kind === 'answer' ? before : chosen;
  const { note, evidence, disclosure } = kept;
  return [
    ...make(rowPath(list, row), {
      kind: 'row',
      position: nextPosition(entries, list),
      disclosure: null,
    }),
    ...make(cellPath(list, row, 'element'), answerOf({ kind: 'text', text: element })),
    ...make(cellPath(list, row, 'component'), answerOf({ kind: 'reference', rows: [component] })),
    { path, before, after: { ...chosen, note, evidence, disclosure } },
  ];
}

/** Takes a decision back with everything that was said about it. */
export function undecideEdits(entries: Entries, row: string): readonly Edit[] {
  const own = rowPath(list, row);
  return [...entries]
    .filter(([path]) => path === own || path.startsWith(`${own}/`))
    .map(([path, { entry }]) => ({ path, before: entry, after: null }));
}
