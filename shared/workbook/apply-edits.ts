import type { Entry } from './answer.ts';
import type { Edit } from './change.ts';
import type { Path } from './path.ts';
import type { Entries, Stored } from './snapshot.ts';

/** Who made the edits, when, and under which revision they stand. */
export type Stamp = { readonly revision: number; readonly at: string; readonly by: string };

/** The entries as they stand after the edits; the given ones are left as they are. */
export function applyEdits(entries: Entries, edits: readonly Edit[], stamp: Stamp): Entries {
  const next = new Map<Path, Stored>(entries);
  for (const edit of edits) {
    const { path, after, given } = edit;
    if (isOnlyNoted(edit)) continue;
    if (after === null) next.delete(path);
    else next.set(path, { entry: after, ...stamp, ...given });
  }
  return next;
}

/** Whether an edit of a merge changes nothing and only notes what the other copy said. */
export function isOnlyNoted({ before, after, declined }: Edit): boolean {
  return declined !== undefined && sameEntry(before, after);
}

/**
 * The edits that take back the given ones. `invertEdits(invertEdits(e))` is `e`,
 * but for who gave the answers: whoever takes them back signs.
 */
export function invertEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map(({ path, before, after, declined }) => ({
      path,
      before: after,
      after: before,
      ...(declined === undefined ? {} : { declined }),
    }))
    .reverse();
}

/**
 * Edits that do in one step what `first` and then `second` do. A path that ends
 * where it began is left out, so typing and deleting again leaves no trace.
 */
export function mergeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const merged = new Map<Path, Edit>();
  for (const edit of [...first, ...second]) {
    const earlier = merged.get(edit.path);
    merged.set(edit.path, earlier === undefined ? edit : { ...edit, before: earlier.before });
  }
  return [...merged.values()].filter(({ before, after }) => !sameEntry(before, after));
}

/** The edits that lead from one set of entries to another, in path order. */
export function editsBetween(from: Entries, to: Entries): readonly Edit[] {
  const paths = [...new Set([...from.keys(), ...to.keys()])].sort();
  return paths
    .map((path) => ({
      path,
      before: from.get(path)?.entry ?? null,
      after: to.get(path)?.entry ?? null,
    }))
    .filter(({ before, after }) => !sameEntry(before, after));
}

/** Whether two entries say the same, whatever the order in which their parts were written. */
export function sameEntry(a: Entry | null, b: Entry | null): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isPlainObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
