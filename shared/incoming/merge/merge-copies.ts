import { factDefinition } from '../../content/facts.ts';
import type { HandOff } from '../../hand-off/hand-off-model.ts';
import { foreignCompanyAnswers } from '../../hand-off/import-plan.ts';
import type { Answer, Entry } from '../../workbook/answer.ts';
import { sameEntry } from '../../workbook/apply-edits.ts';
import type { Change } from '../../workbook/change.ts';
import { readersOf, strictest } from '../../workbook/disclosure.ts';
import { factOfPath, type Path } from '../../workbook/path.ts';
import type { Entries } from '../../workbook/snapshot.ts';
import { inSteps } from '../../workbook/stay.ts';
import { type Merge, mergeWorkbooks } from './merge.ts';
import { type Base, commonLength, mergeBases } from './merge-bases.ts';
import type { Said } from './merge-model.ts';

/** A workbook of the library, as a merge looks at it. */
export type OurCopy = {
  readonly entries: Entries;
  readonly company: Entries;
  /** Oldest first. */
  readonly history: readonly Change[];
};

export type FileMerge = Merge & {
  /** False: the file and the workbook share no history. */
  readonly isRelated: boolean;
};

/** What a hand-off file has that a workbook of the library lacks. */
export function mergeHandOff(our: OurCopy, file: HandOff): FileMerge {
  // A file brings a stay in a field as one step, so the library's is compared as one.
  const ours = { ...our, history: inSteps(our.history) };
  const handOff = { ...file, history: inSteps(file.history) };
  const { isRelated, bases } = mergeBases(ours.history, handOff.history);
  const profile = profileAnswers(ours, handOff);
  const mine = copyOf(ours.entries, ours.history);
  const theirs = copyOf(handOff.entries, handOff.history);
  const before = new Map([...ours.entries].map(([path, { entry }]) => [path, entry] as const));
  for (const [path, { shown }] of profile) if (shown !== null) mine.set(path, shown);
  for (const [path, { offered }] of profile) if (offered !== null) theirs.set(path, offered);
  const fromProfile = new Set(
    [...profile].flatMap(([path, { offered }]) => (offered ? [path] : [])),
  );
  const merge = mergeWorkbooks(
    mine,
    bases.map((base) => withProfile(base, profile)),
    theirs,
    { before, fromProfile },
  );
  return { isRelated, ...merge };
}

/** Where a workbook lies and which edition it follows is decided in each library. */
const ofTheLibrary: ReadonlySet<string> = new Set([
  'workbook.status',
  'workbook.pack',
  'workbook.sample',
  'workbook.recovered',
]);

function isMerged(path: Path): boolean {
  return !ofTheLibrary.has(path) && factDefinition(factOfPath(path))?.scope !== 'house';
}

type Signed = { readonly entry: Entry; readonly at: string; readonly by: string };

/** What a copy says, and who took away what it no longer says. */
function copyOf(entries: ReadonlyMap<Path, Signed>, history: readonly Change[]): Map<Path, Said> {
  const copy = new Map<Path, Said>();
  for (const { at, by, edits } of history) {
    for (const { path, after, given = { at, by } } of edits) {
      if (after === null && !entries.has(path)) copy.set(path, { entry: null, ...given });
    }
  }
  for (const [path, { entry, at, by }] of entries) copy.set(path, { entry, at, by });
  return new Map([...copy].filter(([path]) => isMerged(path)));
}

type ProfileAnswer = {
  /** What this workbook says here through the company profile. */
  readonly shown: Said | null;
  /** What the file says here through the company profile of whoever saved it. */
  readonly offered: Said | null;
  readonly base: Entry | null;
};

/**
 * Facts of the company profile. A workbook that leans on it holds no answer of its
 * own, and opening a hand-off file elsewhere turns what it leant on into answers
 * of that copy: nobody gave those, and they must not come back as if someone had.
 */
function profileAnswers(ours: OurCopy, handOff: HandOff): ReadonlyMap<Path, ProfileAnswer> {
  const arrived = new Map(arrivalOf(ours, handOff)?.edits.map(({ path, after }) => [path, after]));
  const foreign = foreignCompanyAnswers(handOff, ours.company);
  const answers = new Map<Path, ProfileAnswer>();
  for (const path of new Set([...ours.company.keys(), ...foreign.keys(), ...arrived.keys()])) {
    if (factDefinition(path)?.scope !== 'company') continue;
    const own = ours.entries.get(path)?.entry;
    const stored = ours.company.get(path);
    const answer = stored === undefined ? null : throughProfile(own, stored.entry);
    const shown = answer === null || stored === undefined ? null : { ...stored, entry: answer };
    const theirs = handOff.company.get(path);
    const wanted = foreign.get(path);
    const isOffered = wanted?.kind === 'answer' && theirs !== undefined;
    const offered = isOffered
      ? { at: theirs.at, by: theirs.by, entry: { ...wanted, note: '', evidence: [] } }
      : null;
    const other = offered?.entry ?? handOff.entries.get(path)?.entry;
    if (other === undefined || isSilent(other) || sameEntry(offered?.entry ?? null, answer))
      continue;
    const base = arrived.get(path) ?? (offered === null ? answer : null);
    answers.set(path, { shown, offered, base });
  }
  return answers;
}

/** The change with which the other copy was opened, right after the history that both share. */
function arrivalOf(ours: OurCopy, { history }: HandOff): Change | null {
  const next = history[commonLength(ours.history, history)];
  return next?.kind === 'import' ? next : null;
}

/** The profile's answer as a workbook shows it; null where its own comes first. */
function throughProfile(own: Entry | undefined, profile: Entry): Answer | null {
  if (profile.kind !== 'answer' || isSilent(profile)) return null;
  if (own !== undefined && (own.kind !== 'answer' || !isSilent(own))) return null;
  const levels = [own?.disclosure ?? null, profile.disclosure]
    .map(readersOf)
    .filter((level) => level !== null);
  return {
    ...profile,
    note: own?.note ?? '',
    evidence: own?.evidence ?? [],
    disclosure: levels.length === 0 ? null : strictest(...levels),
  };
}

/** A base in which the profile's answers stand where it has none of its own. */
function withProfile(base: Base, profile: ReadonlyMap<Path, ProfileAnswer>): Base {
  const full = new Map(base);
  for (const [path, { base: entry }] of profile) {
    const own = base.get(path);
    if ((own === undefined || isSilent(own)) && entry !== null) full.set(path, entry);
  }
  return full;
}

/** An answer of nothing yet does not hide the profile's (`resolveStored`). */
function isSilent(entry: Entry): boolean {
  return entry.kind === 'answer' && entry.state === 'open';
}
