import { answerOf, type Entry } from '../workbook/answer.ts';
import { editsBetween } from '../workbook/apply-edits.ts';
import type { Edit } from '../workbook/change.ts';
import { cellAnswer, nextPosition, rowsOf } from '../workbook/list-rows.ts';
import { cellPath, type Path, rowPath } from '../workbook/path.ts';
import type { Entries, Snapshot } from '../workbook/snapshot.ts';
import type { Finding } from './check-model.ts';
import { setAsideRow } from './finding-id.ts';

/** Why a finding was set aside; null where it was not, or where the reason is missing. */
export function setAsideReason(entries: Entries, finding: string): string | null {
  const row = setAsideRow(finding);
  if (!entries.has(rowPath('setAside', row))) return null;
  if (textIn(entries, row, 'finding') !== finding) return null;
  const reason = textIn(entries, row, 'reason').trim();
  return reason === '' ? null : reason;
}

/** The edits that set a finding aside, or give it another reason. */
export function setAsideEdits(entries: Entries, finding: string, reason: string): readonly Edit[] {
  const row = setAsideRow(finding);
  const position = nextPosition(entries, 'setAside');
  const after: readonly (readonly [Path, Entry])[] = [
    [
      rowPath('setAside', row),
      entries.get(rowPath('setAside', row))?.entry ?? { kind: 'row', position, disclosure: null },
    ],
    [cellPath('setAside', row, 'finding'), answerOf({ kind: 'text', text: finding })],
    [cellPath('setAside', row, 'reason'), answerOf({ kind: 'text', text: reason })],
  ];
  return changed(entries, after);
}

/** The edits that bring a finding back. */
export function bringBackEdits(entries: Entries, finding: string): readonly Edit[] {
  const row = setAsideRow(finding);
  const paths = [
    cellPath('setAside', row, 'finding'),
    cellPath('setAside', row, 'reason'),
    rowPath('setAside', row),
  ];
  return changed(
    entries,
    paths.map((path) => [path, null]),
  );
}

/** Findings that were set aside and are no longer found, by the ids they had. */
export function settledMeanwhile(
  { entries }: Snapshot,
  findings: readonly Finding[],
): readonly string[] {
  const found = new Set(findings.map(({ id }) => id));
  return rowsOf(entries, 'setAside')
    .map(({ id }) => textIn(entries, id, 'finding'))
    .filter((id) => id !== '' && !found.has(id));
}

function changed(
  entries: Entries,
  after: readonly (readonly [Path, Entry | null])[],
): readonly Edit[] {
  const stamp = { revision: 0, at: '', by: '' };
  const known = (entry: Entry | null | undefined) => (entry ? { entry, ...stamp } : undefined);
  const mapOf = (pairs: readonly (readonly [Path, Entry | null | undefined])[]): Entries =>
    new Map(
      pairs.flatMap(([path, entry]) => {
        const stored = known(entry);
        return stored === undefined ? [] : [[path, stored]];
      }),
    );
  return editsBetween(mapOf(after.map(([path]) => [path, entries.get(path)?.entry])), mapOf(after));
}

function textIn(entries: Entries, row: string, column: 'finding' | 'reason'): string {
  const answer = cellAnswer(entries, 'setAside', row, column);
  return answer?.state === 'answered' && answer.value.kind === 'text' ? answer.value.text : '';
}
