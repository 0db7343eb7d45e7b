/** Which answers behind a rewording changed since it was written, with what stood there before. */
import type { Entry } from '../workbook/answer.ts';
import type { RecordedChange } from '../workbook/change.ts';
import { cellPath, type Path } from '../workbook/path.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { RewordingPlace } from './rewording-edits.ts';
import { rewordingRow } from './rewording-edits.ts';
import { rewordingsList } from './rewordings.ts';

export type ChangedAnswer = {
  readonly path: Path;
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** Of the last change. */
  readonly at: string;
  readonly by: string;
};

export type ChangesAtHand = {
  readonly entries: Entries;
  /** Oldest first. */
  readonly workbook: readonly RecordedChange[];
  readonly company: readonly RecordedChange[];
};

/**
 * In the order in which the sentence reads them. Null: the rewording is older than
 * the changes at hand, so what stood there before is not known here.
 */
export function changedBehind(
  { entries, workbook, company }: ChangesAtHand,
  place: RewordingPlace,
  sentence: { readonly id: string; readonly facts: readonly Path[] },
): readonly ChangedAnswer[] | null {
  const row = rewordingRow(place, sentence.id);
  const own = cellPath(rewordingsList, row, 'values');
  const written = workbook.findLastIndex(({ edits }) => edits.some(({ path }) => path === own));
  const since = workbook[written];
  if (since === undefined) return null;
  const later = [...company.filter(({ at }) => at > since.at), ...workbook.slice(written + 1)];
  const changed = new Map<Path, ChangedAnswer>();
  for (const { edits, at, by } of later)
    for (const { path, before, after } of edits)
      changed.set(path, { path, before: changed.get(path)?.before ?? before, after, at, by });
  const read = new Set([...sentence.facts, ...factsThen(entries, row)]);
  return [...read]
    .flatMap((path) => changed.get(path) ?? [])
    .filter(({ before, after }) => said(before) !== said(after));
}

/** What the sentence was made from when it was reworded. */
function factsThen(entries: Entries, row: string): readonly Path[] {
  const entry = entries.get(cellPath(rewordingsList, row, 'facts'))?.entry;
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return [];
  return entry.value.kind === 'text' ? entry.value.text.split('\n') : [];
}

/** A note, or who may read it, changes nothing that a sentence says. */
function said(entry: Entry | null): string {
  if (entry === null) return '';
  if (entry.kind === 'row') return 'row';
  if (entry.state === 'answered') return JSON.stringify(entry.value);
  return entry.state === 'notApplicable' ? `${entry.state} ${entry.reason}` : entry.state;
}
