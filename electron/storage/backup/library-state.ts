import type Database from 'better-sqlite3';

/**
 * What the last change and the last edition *are*: two libraries with the same state hold the same.
 * Not their numbers, which come back with a restore and then mean something else.
 */
export function libraryState(database: Database.Database): string {
  const change = database
    .prepare<[], [number, string, string]>(
      'SELECT revision, workbook_id, id FROM changes ORDER BY revision DESC LIMIT 1',
    )
    .raw()
    .get();
  const edition = hasTable(database, 'editions')
    ? database
        .prepare<[], [number, string, string]>(
          'SELECT (SELECT count(*) FROM editions), workbook_id, id FROM editions ORDER BY number DESC LIMIT 1',
        )
        .raw()
        .get()
    : undefined;
  const taken = hasTable(database, 'taken_labels')
    ? database.prepare<[], number>('SELECT count(*) FROM taken_labels').pluck().get()
    : 0;
  return JSON.stringify([change ?? [], edition ?? [], taken]);
}

function hasTable(database: Database.Database, name: string): boolean {
  const found = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name);
  return found !== undefined;
}
