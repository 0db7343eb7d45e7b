import type { Entry } from '../../shared/workbook/answer.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import type { Outcome } from '../../shared/workbook/decision.ts';
import { cellPath } from '../../shared/workbook/path.ts';

/** What is said of a decision in words, and so holds for the outcome it was written for. */
const texts = ['how', 'remains', 'reason', 'customerAction'] as const;
export type DecisionText = (typeof texts)[number];

export type WrittenFor = { readonly outcome: Outcome; readonly columns: readonly DecisionText[] };

/**
 * The words that stand under a decision and were written for another outcome: nobody has
 * touched or looked at them since it was changed. Null where there are none.
 */
export function writtenFor(
  changes: readonly RecordedChange[],
  row: string,
  hasWords: (column: DecisionText) => boolean,
): WrittenFor | null {
  const outcomePath = cellPath('decisions', row, 'outcome');
  const open = new Set(texts.filter(hasWords));
  const others = new Map<DecisionText, Outcome>();
  let now: Outcome | null = null;
  let then: Outcome | null = null;
  const settle = (column: DecisionText) => {
    if (open.delete(column) && then !== null && then !== now) others.set(column, then);
  };
  for (const { edits } of changes.toReversed()) {
    const edit = edits.find(({ path }) => path === outcomePath);
    if (edit !== undefined && now === null) {
      now = outcomeIn(edit.after);
      then = now;
    }
    for (const column of texts)
      if (edits.some(({ path }) => path === cellPath('decisions', row, column))) settle(column);
    if (edit !== undefined) then = outcomeIn(edit.before);
  }
  // What was written before the changes at hand was written for the outcome they began with.
  for (const column of [...open]) settle(column);
  const [outcome] = others.values();
  if (outcome === undefined) return null;
  return { outcome, columns: texts.filter((column) => others.get(column) === outcome) };
}

function outcomeIn(entry: Entry | null | undefined): Outcome | null {
  return entry?.kind === 'answer' && entry.state === 'answered' && entry.value.kind === 'choice'
    ? (entry.value.option as Outcome)
    : null;
}
