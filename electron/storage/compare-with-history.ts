import type Database from 'better-sqlite3';
import { z } from 'zod';
import { failed, ok, type Result } from '../../shared/result.ts';

/**
 * Answers and history say the same twice. Where pages of two files were mixed, each of them sound,
 * this is what tells: an answer that is older than its last change, one that is gone, or one that
 * was removed and stands there. A workbook with a change that cannot be read is left out, and what
 * an answer says is not looked at: damage of a single row is told where it is shown.
 */
export function compareWithHistory(database: Database.Database): Result<null> {
  const workbooks = database.prepare<[], string>('SELECT id FROM workbooks').pluck().all();
  for (const id of workbooks) {
    const latest = latestOf(database, id);
    if (latest !== null && !agree(latest, standingOf(database, id))) {
      return failed('library-damaged', 'answers do not follow from their history');
    }
  }
  return ok(null);
}

type Latest = { readonly revision: number; readonly isThere: boolean };

const editsSchema = z.array(
  z.looseObject({ path: z.string(), before: z.unknown(), after: z.unknown() }),
);

/** What the history says of each path at last; null where it cannot be read whole. */
function latestOf(database: Database.Database, id: string): ReadonlyMap<string, Latest> | null {
  const latest = new Map<string, Latest>();
  const changes = database.prepare<[string], { revision: number; edits: string }>(
    'SELECT revision, edits FROM changes WHERE workbook_id = ? ORDER BY revision',
  );
  for (const { revision, edits } of changes.iterate(id)) {
    const read = readEdits(edits);
    if (read === null) return null;
    for (const { path, before, after, declined } of read) {
      // An edit of a merge that only notes what the other copy said writes nothing.
      if (declined !== undefined && JSON.stringify(before) === JSON.stringify(after)) continue;
      latest.set(path, { revision, isThere: after !== null });
    }
  }
  return latest;
}

function readEdits(edits: string): z.infer<typeof editsSchema> | null {
  try {
    return editsSchema.parse(JSON.parse(edits));
  } catch {
    return null;
  }
}

/** Under which change each answer stands. */
function standingOf(database: Database.Database, id: string): ReadonlyMap<string, number> {
  const rows = database
    .prepare<[string], { path: string; revision: number }>(
      'SELECT path, revision FROM entries WHERE workbook_id = ?',
    )
    .all(id);
  return new Map(rows.map(({ path, revision }) => [path, revision]));
}

/** After a salvage an answer may be newer than all that is left of its history. */
function agree(
  latest: ReadonlyMap<string, Latest>,
  standing: ReadonlyMap<string, number>,
): boolean {
  for (const [path, { revision, isThere }] of latest) {
    const stands = standing.get(path);
    if (stands === undefined ? isThere : stands < revision) return false;
  }
  return true;
}
