import { answerOf, type Entry } from '../workbook/answer.ts';
import { sameEntry } from '../workbook/apply-edits.ts';
import type { Change, Edit } from '../workbook/change.ts';
import type { Path } from '../workbook/path.ts';
import type { Entries } from '../workbook/snapshot.ts';
import type { HandOff } from './hand-off-model.ts';

/**
 * What must change after a file's history has been taken over, so that the
 * workbook says what the file says: answers that do not follow from the history,
 * and answers of the sender's company profile that differ from ours. Those become
 * the workbook's own, so that its documents keep saying what they said.
 */
export function importCorrections(handOff: HandOff, company: Entries): readonly Edit[] {
  const replayed = replay(handOff.history);
  const wanted = new Map<Path, Entry>();
  for (const [path, { entry }] of handOff.entries) wanted.set(path, entry);
  for (const [path, entry] of foreignCompanyAnswers(handOff, company)) wanted.set(path, entry);
  if (!wanted.has('workbook.pack')) {
    wanted.set('workbook.pack', answerOf({ kind: 'text', text: handOff.packId }));
  }
  if (!wanted.has('workbook.title')) {
    wanted.set('workbook.title', answerOf({ kind: 'text', text: 'Untitled workbook' }));
  }
  return differences(replayed, wanted);
}

function replay(history: readonly Change[]): ReadonlyMap<Path, Entry> {
  const entries = new Map<Path, Entry>();
  for (const { edits } of history) {
    for (const { path, after } of edits) {
      if (after === null) entries.delete(path);
      else entries.set(path, after);
    }
  }
  return entries;
}

/** What the sender's documents took from the company profile and ours would say otherwise. */
export function foreignCompanyAnswers(
  handOff: HandOff,
  company: Entries,
): ReadonlyMap<Path, Entry> {
  const foreign = new Map<Path, Entry>();
  for (const [path, { entry }] of handOff.company) {
    const own = handOff.entries.get(path)?.entry;
    const isOverruled = own !== undefined && !isSilent(own);
    if (path.startsWith('workbook.') || isSilent(entry) || isOverruled) continue;
    if (sameEntry(entry, company.get(path)?.entry ?? null)) continue;
    foreign.set(
      path,
      own?.kind === 'answer' && entry.kind === 'answer' ? { ...entry, note: own.note } : entry,
    );
  }
  return foreign;
}

/** An answer of nothing yet does not hide the profile's (`resolveStored`). */
function isSilent(entry: Entry): boolean {
  return entry.kind === 'answer' && entry.state === 'open';
}

function differences(
  from: ReadonlyMap<Path, Entry>,
  to: ReadonlyMap<Path, Entry>,
): readonly Edit[] {
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort();
  return paths
    .map((path): Edit => ({ path, before: from.get(path) ?? null, after: to.get(path) ?? null }))
    .filter(({ before, after }) => !sameEntry(before, after));
}
