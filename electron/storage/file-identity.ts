import { renameSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';

export type Place = 'in-place' | 'missing' | 'replaced';

/** Which files a connection was made to: the library and its write-ahead log. */
const known = new WeakMap<Database.Database, readonly string[]>();

/** Notes the files behind a fresh connection. By `stat` alone: opening and closing them would drop SQLite's locks. */
export function noteIdentity(file: string, database: Database.Database): void {
  known.set(database, identities(file));
}

/** Whether the names still lead to the files that the connection writes to. */
export function isInPlace(file: string, database: Database.Database): Place {
  const then = known.get(database) ?? [];
  const now = identities(file);
  if (now.every((identity, index) => identity === then[index])) return 'in-place';
  return now.includes('none') ? 'missing' : 'replaced';
}

/**
 * Closes a connection. SQLite removes the log beside the file by its name, whoever it belongs to; so
 * one that came with another file waits meanwhile under a name that every start gives back to it.
 */
export function closeBesideOthers(file: string, database: Database.Database): void {
  const [, ours] = known.get(database) ?? [];
  const [, there] = identities(file);
  const isOthers = ours !== undefined && there !== 'none' && there !== ours;
  if (isOthers) renameSync(`${file}-wal`, waitingLogOf(file));
  try {
    database.close();
  } finally {
    if (isOthers) renameSync(waitingLogOf(file), `${file}-wal`);
  }
}

/** A log under this name takes its place at the next start, if nothing did before: see `replace-library.ts`. */
export function waitingLogOf(file: string): string {
  return `${file}.next-wal`;
}

function identities(file: string): readonly string[] {
  return [file, `${file}-wal`].map((path) => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? 'none' : `${found.dev}:${found.ino}`;
  });
}
