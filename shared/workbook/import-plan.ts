import { answerOf, type Entry } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Change, Edit } from './change.ts';
import type { HandedEntries, HandOff } from './hand-off.ts';
import { factOfPath, type Path } from './path.ts';
import type { Entries, Snapshot, Stored } from './snapshot.ts';

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

/** A file's workbook for reading, without a library: its revisions count its own changes. */
export function snapshotOf(handOff: HandOff): Snapshot {
  const touched = new Map<Path, number>();
  handOff.history.forEach(({ edits }, index) => {
    for (const { path } of edits) touched.set(path, index + 1);
  });
  function stored(entries: HandedEntries): Entries {
    return new Map(
      [...entries].map(([path, { entry, at, by }]): [Path, Stored] => [
        path,
        { entry, at, by, revision: touched.get(path) ?? handOff.history.length },
      ]),
    );
  }
  return {
    workbookId: handOff.workbookId,
    packId: handOff.packId,
    revision: handOff.history.length,
    entries: stored(handOff.entries),
    company: stored(handOff.company),
  };
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

/** Fact by fact: a list is taken over whole or not at all. */
function foreignCompanyAnswers(handOff: HandOff, company: Entries): ReadonlyMap<Path, Entry> {
  const own = new Set([...handOff.entries.keys()].map(factOfPath));
  const theirs = byFact(handOff.company);
  const ours = byFact(company);
  const foreign = new Map<Path, Entry>();
  for (const [fact, entries] of theirs) {
    if (own.has(fact) || canonicalJson([...entries]) === canonicalJson([...(ours.get(fact) ?? [])])) {
      continue;
    }
    for (const [path, entry] of entries) foreign.set(path, entry);
  }
  return foreign;
}

function byFact(
  entries: ReadonlyMap<Path, { readonly entry: Entry }>,
): ReadonlyMap<string, ReadonlyMap<Path, Entry>> {
  const facts = new Map<string, Map<Path, Entry>>();
  for (const path of [...entries.keys()].sort()) {
    const found = entries.get(path);
    if (found === undefined || path.startsWith('workbook.')) continue;
    const fact = factOfPath(path);
    facts.set(fact, (facts.get(fact) ?? new Map<Path, Entry>()).set(path, found.entry));
  }
  return facts;
}

function differences(
  from: ReadonlyMap<Path, Entry>,
  to: ReadonlyMap<Path, Entry>,
): readonly Edit[] {
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort();
  return paths
    .map((path): Edit => ({ path, before: from.get(path) ?? null, after: to.get(path) ?? null }))
    .filter(({ before, after }) => canonicalJson(before) !== canonicalJson(after));
}
