import { fingerprint } from '../text/fingerprint.ts';
import type { Entry } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Edit } from './change.ts';
import { valueProse } from './kinds/kinds.ts';
import { cellAnswer, rowsOf } from './list-rows.ts';
import { cellPath, type Path, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/**
 * Answers of another device that a copy of its workbook began with: its versions,
 * days, addresses, certificates, and whatever names it. Each stands in a list until
 * somebody has changed it or said that it holds, so that no document tells of the
 * other device unseen.
 */
const list = 'workbook.takenOver';

/** What the row of an answer keeps: where it stands, and what it said when it was taken over. */
export function takenOverRow(path: Path): string {
  return fingerprint(path);
}

export function printOf(entry: Entry): string {
  return fingerprint(
    canonicalJson(entry.kind === 'answer' ? { ...entry, note: '', evidence: [] } : entry),
  );
}

/** Whether the answer is still the other device’s and nobody has looked at it. */
export function isTakenOver(entries: Entries, path: Path): boolean {
  const row = takenOverRow(path);
  const entry = entries.get(path)?.entry;
  return (
    entry !== undefined &&
    entries.has(rowPath(list, row)) &&
    textIn(entries, row, 'was') === printOf(entry)
  );
}

/** Every such answer, in the order in which they were taken over. */
export function takenOver(entries: Entries): readonly Path[] {
  return rowsOf(entries, list)
    .map(({ id }) => textIn(entries, id, 'place'))
    .filter((path) => isTakenOver(entries, path));
}

/** What says that they hold for this device too. */
export function holdEdits(entries: Entries, paths: readonly Path[]): readonly Edit[] {
  return paths
    .map(takenOverRow)
    .flatMap((row) => [
      cellPath(list, row, 'place'),
      cellPath(list, row, 'was'),
      rowPath(list, row),
    ])
    .flatMap((path) => {
      const before = entries.get(path)?.entry;
      return before === undefined ? [] : [{ path, before, after: null }];
    });
}

function textIn(entries: Entries, row: string, column: 'place' | 'was'): string {
  const answer = cellAnswer(entries, list, row, column);
  return answer?.state === 'answered' ? valueProse(answer.value) : '';
}
