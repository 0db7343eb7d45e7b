import type { Entry } from '../../workbook/answer.ts';
import type { Change } from '../../workbook/change.ts';
import type { Path } from '../../workbook/path.ts';

/** What stood at each path at a point that both copies have been through. */
export type Base = ReadonlyMap<Path, Entry>;

export type MergeBases = {
  /** False: the copies share no history, so nothing is known of what either changed. */
  readonly isRelated: boolean;
  /**
   * The newest states that both copies know. Several where they took over from
   * each other crosswise: then only what follows from every one of them is certain.
   */
  readonly bases: readonly Base[];
};

/**
 * Where two copies of a workbook last met: at the end of the history that both
 * begin with, or later, where one took over the answers of the other and did not
 * undo it. Changes are the same where their ids are.
 */
export function mergeBases(ours: readonly Change[], theirs: readonly Change[]): MergeBases {
  const common = commonLength(ours, theirs);
  const ofTheirs = lastTakenFrom(ours, theirs, common);
  const ofOurs = lastTakenFrom(theirs, ours, common);
  // A meeting that the other one already knew of says nothing new.
  const isTheirsOlder = ofOurs !== null && ofTheirs !== null && ofOurs.upTo > ofTheirs.at;
  const isOursOlder = ofTheirs !== null && ofOurs !== null && ofTheirs.upTo > ofOurs.at;
  const met: Base[] = [];
  if (ofTheirs !== null && (!isTheirsOlder || isOursOlder))
    met.push(stateAt(theirs, ofTheirs.upTo));
  if (ofOurs !== null && (!isOursOlder || isTheirsOlder)) met.push(stateAt(ours, ofOurs.upTo));
  if (met.length > 0) return { isRelated: true, bases: met };
  if (common === 0) return { isRelated: false, bases: [new Map()] };
  const bases = [stateAt(ours, common)];
  if (!isWholeInBoth(ours, theirs, common)) bases.push(stateAt(theirs, common));
  return { isRelated: true, bases };
}

/** False where one copy lost the details of a change to a damaged disk, so that it remembers another past. */
function isWholeInBoth(
  ours: readonly Change[],
  theirs: readonly Change[],
  common: number,
): boolean {
  return ours
    .slice(0, common)
    .every(({ edits }, index) => edits.length === theirs[index]?.edits.length);
}

/** How many changes both histories begin with. */
export function commonLength(ours: readonly Change[], theirs: readonly Change[]): number {
  const end = Math.min(ours.length, theirs.length);
  let length = 0;
  while (length < end && ours[length]?.id === theirs[length]?.id) length += 1;
  return length;
}

/** What a history leads to after its first `end` changes. */
export function stateAt(history: readonly Change[], end: number): Base {
  const state = new Map<Path, Entry>();
  for (const { edits } of history.slice(0, end)) {
    for (const { path, after } of edits) {
      if (after === null) state.delete(path);
      else state.set(path, after);
    }
  }
  return state;
}

type Taken = {
  /** Where in the history of the one who took. */
  readonly at: number;
  /** How many changes of the other were taken in by then. */
  readonly upTo: number;
};

/** The merge in `line` that stands and took in most of `other` beyond what both begin with. */
function lastTakenFrom(
  line: readonly Change[],
  other: readonly Change[],
  common: number,
): Taken | null {
  const undone = new Set<string>();
  for (const { kind, of } of line) {
    if (of === null) continue;
    if (kind === 'undo') undone.add(of);
    if (kind === 'redo') undone.delete(of);
  }
  const places = new Map(other.map(({ id }, index) => [id, index]));
  let most: Taken | null = null as Taken | null;
  for (const [at, { kind, id, of }] of line.entries()) {
    if (kind !== 'merge' || of === null || undone.has(id)) continue;
    const upTo = (places.get(of) ?? -1) + 1;
    if (upTo > (most?.upTo ?? common)) most = { at, upTo };
  }
  return most;
}
