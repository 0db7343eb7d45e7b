import type { Entry } from '../../workbook/answer.ts';
import { sameEntry } from '../../workbook/apply-edits.ts';
import type { Change, Edit } from '../../workbook/change.ts';
import { type Path, parsePath, rowPath } from '../../workbook/path.ts';
import type { Entries } from '../../workbook/snapshot.ts';

/** One place where what is saved is not what the unsaved changes began from. */
export type Conflict = {
  readonly path: Path;
  readonly saved: Entry | null;
  readonly mine: Entry | null;
};

export type ConflictChoice = 'saved' | 'mine';

/** Where unsaved changes, oldest first, do not fit on what is saved. Both saying the same is none. */
export function conflictsIn(saved: Entries, unsaved: readonly Change[]): readonly Conflict[] {
  const first = new Map<Path, Edit>();
  const last = new Map<Path, Entry | null>();
  for (const edit of unsaved.flatMap(({ edits }) => edits)) {
    if (!first.has(edit.path)) first.set(edit.path, edit);
    last.set(edit.path, edit.after);
  }
  return [...first].flatMap(([path, { before }]) => {
    const now = saved.get(path)?.entry ?? null;
    const mine = last.get(path) ?? null;
    const fits = sameEntry(before, now) || sameEntry(mine, now);
    return fits ? [] : [{ path, saved: now, mine }];
  });
}

/**
 * The unsaved changes as they fit on what is saved: each begins from what the one
 * before leaves. Paths for which the saved answer was chosen are left out. A cell
 * whose row was removed meanwhile brings the row along, as it is on `screen`.
 * They get ids of their own, because they are other changes now.
 */
export function fitChanges(
  saved: Entries,
  unsaved: readonly Change[],
  choices: ReadonlyMap<Path, ConflictChoice>,
  screen: Entries,
  newId: () => string,
): readonly Change[] {
  const now = new Map<Path, Entry>([...saved].map(([path, { entry }]) => [path, entry]));
  const put = (path: Path, after: Entry | null): readonly Edit[] => {
    const before = now.get(path) ?? null;
    if (after === null) now.delete(path);
    else now.set(path, after);
    return sameEntry(before, after) ? [] : [{ path, before, after }];
  };
  return unsaved.flatMap((change) => {
    const edits = change.edits.flatMap(({ path, after }) => {
      if (choices.get(path) === 'saved') return [];
      const row = after === null ? null : rowOf(path);
      const missing = row !== null && !now.has(row) ? screen.get(row)?.entry : undefined;
      return [
        ...(row !== null && missing !== undefined ? put(row, missing) : []),
        ...put(path, after),
      ];
    });
    return edits.length === 0 ? [] : [{ ...change, id: newId(), edits }];
  });
}

function rowOf(path: Path): Path | null {
  const place = parsePath(path);
  return place?.at === 'cell' ? rowPath(place.fact, place.row) : null;
}
