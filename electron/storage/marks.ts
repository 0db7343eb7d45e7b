import Database from 'better-sqlite3';

/** Gives the state of the library that a transaction makes a name of its own; its last statement. */
export const markState = 'UPDATE marks SET before = token, token = hex(randomblob(16))';

/** Whether the library has marks yet: before step 50 it has none. */
export function hasMarks(database: Database.Database): boolean {
  const found = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'marks'`).get();
  return found !== undefined;
}

/**
 * A copy whose pages lie otherwise than those it was made from must not be known by the same name:
 * a log of the one would be taken for a log of the other. Nothing has the copy open, and it has no
 * name of its own yet.
 */
export function markAnew(file: string, nativeBinding: string | null): void {
  const database = new Database(file, nativeBinding === null ? {} : { nativeBinding });
  try {
    database.pragma('journal_mode = MEMORY');
    if (hasMarks(database)) {
      database.exec(`UPDATE marks SET before = '', token = hex(randomblob(16))`);
    }
  } finally {
    database.close();
  }
}
