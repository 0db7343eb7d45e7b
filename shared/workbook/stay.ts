import { sameEntry } from './apply-edits.ts';
import type { Change, Edit } from './change.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Path } from './path.ts';

/**
 * A stay in a field: from when somebody begins to type in it until they leave it. What is
 * typed is saved many times meanwhile, so that a crash takes next to nothing; for people,
 * all of it is one step. Changes of one stay say so in their ids: `STAY.0`, `STAY.1`, …
 */
export function idInStay(stay: string, number: number): string {
  return `${stay}.${number}`;
}

/** The stay that a change belongs to; null for one that is a step of its own. */
export function stayOf(changeId: string): string | null {
  return /^(.+)\.\d+$/.exec(changeId)?.[1] ?? null;
}

export type StepOptions = {
  /** Changes from before stays were marked are put together too, where they plainly are one. */
  readonly areUnmarkedJoined?: boolean;
  /** Changes that something outside the history names; a step ends with each. */
  readonly named?: ReadonlySet<string>;
};

/**
 * The changes, oldest first, with each stay in a field as one: the id, the moment and the
 * signature of its last change, and what it led from and to. A change that an undo named
 * alone stays alone, so that what was undone then is what is undone now.
 */
export function inSteps<C extends Change>(
  changes: readonly C[],
  options: StepOptions = {},
): readonly C[] {
  return groupsOfSteps(changes, options).map(asOneStep);
}

/** The same before they are put together: the changes of each step. */
export function groupsOfSteps<C extends Change>(
  changes: readonly C[],
  { areUnmarkedJoined = false, named = new Set() }: StepOptions = {},
): readonly (readonly C[])[] {
  const { alone, ends } = namedByOthers(changes);
  const groups: C[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined &&
      !ends.has(last.id) &&
      !named.has(last.id) &&
      !alone.has(change.id) &&
      (isSameStay(last, change) || (areUnmarkedJoined && looksLikeOneStay(last, change)));
    if (goesOn) group?.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** Whether a step leaves everything as it was: typed, and taken back again. */
export function leadsNowhere({ edits }: Pick<Change, 'edits'>): boolean {
  return edits.length > 0 && edits.every(({ before, after }) => sameEntry(before, after));
}

/** What the changes of one step do together. */
export function asOneStep<C extends Change>(group: readonly C[]): C {
  const [first, ...others] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error('A step without a change');
  if (others.length === 0) return first;
  const edits = new Map<Path, Edit>();
  for (const edit of group.flatMap((change) => change.edits)) {
    const earlier = edits.get(edit.path);
    edits.set(edit.path, earlier === undefined ? edit : { ...edit, before: earlier.before });
  }
  return { ...last, label: first.label, edits: [...edits.values()] };
}

/** The changes that an undo took back alone, and those with which a step ends because something names them. */
function namedByOthers(changes: readonly Change[]) {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const alone = new Set<string>();
  const ends = new Set<string>();
  for (const { kind, of, edits } of changes) {
    if (of === null) continue;
    ends.add(of);
    const undone = kind === 'undo' ? byId.get(of) : undefined;
    if (undone !== undefined && takesBack(edits, undone.edits)) alone.add(of);
  }
  return { alone, ends };
}

function takesBack(edits: readonly Edit[], undone: readonly Edit[]): boolean {
  const before = new Map(undone.map((edit) => [edit.path, edit.before]));
  return (
    edits.length === undone.length &&
    edits.every(({ path, after }) => before.has(path) && sameEntry(before.get(path) ?? null, after))
  );
}

function isSameStay(last: Change, next: Change): boolean {
  if (last.kind !== 'edit' || next.kind !== 'edit') return false;
  const stay = stayOf(last.id);
  return stay !== null && stay === stayOf(next.id) && last.by === next.by;
}

/** Longer than anybody thinks in the middle of a sentence. */
const longestPause = 5 * 60_000;

/**
 * Changes that an earlier version of the app wrote: the same typed text of the same
 * place, each going on where the one before ended, with no more than a pause between.
 */
function looksLikeOneStay(last: Change, next: Change): boolean {
  if (last.kind !== 'edit' || next.kind !== 'edit') return false;
  if (stayOf(last.id) !== null || stayOf(next.id) !== null) return false;
  if (last.by !== next.by || last.label !== next.label) return false;
  const [one, ...more] = last.edits;
  const [other, ...others] = next.edits;
  if (one === undefined || other === undefined || more.length + others.length > 0) return false;
  const pause = Date.parse(next.at) - Date.parse(last.at);
  // What is said of the workbook itself, its name or its pack, is said in a dialog, once.
  if (one.path.startsWith('workbook.')) return false;
  if (one.path !== other.path || !(pause >= 0 && pause <= longestPause)) return false;
  const part = typedPart(one);
  return part !== null && part === typedPart(other) && sameEntry(one.after, other.before);
}

/** Which text of an answer was typed; null where something was chosen, or more than one thing changed. */
function typedPart({ before, after }: Edit): 'value' | 'note' | 'reason' | null {
  if (before?.kind === 'row' || after?.kind === 'row') return null;
  const said = (entry: Edit['before']) => (entry?.kind === 'answer' ? entry : null);
  const [then, now] = [said(before), said(after)];
  if ((then?.note ?? '') !== (now?.note ?? '')) return 'note';
  if (now?.state === 'notApplicable') return then?.state === 'notApplicable' ? 'reason' : null;
  const value =
    now?.state === 'answered' ? now.value : then?.state === 'answered' ? then.value : null;
  return value !== null && kindOf(value.kind).comes === 'typed' ? 'value' : null;
}
