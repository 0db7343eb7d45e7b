import Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../shared/result.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';

/** SQLite's own check, a comparison of the tables with what our migrations make, and that no row refers to nothing. */
export function checkDatabase(
  database: Database.Database,
  nativeBinding: string | null,
  migrations: readonly Migration[] = allMigrations,
): Result<null> {
  const damage = quickCheck(database);
  if (damage !== null) return failed('library-damaged', damage);
  const actual = schemaOf(database);
  if (actual !== expectedSchema(upTo(migrations, versionOf(database)), nativeBinding)) {
    return failed('library-damaged', 'its tables are not the ones Securable made');
  }
  if (database.prepare('PRAGMA foreign_key_check').get() !== undefined) {
    return failed('library-damaged', 'a row refers to one that is not there');
  }
  return ok(null);
}

/**
 * Every table on its own, the search index's tables among them, but not what the
 * index means: that takes four times as long as all else, and it can be built
 * again from the answers. Damage comes as rows, or as an error when it is bad enough.
 */
function quickCheck(database: Database.Database): string | null {
  let table = 'sqlite_schema';
  try {
    for (table of realTables(database)) {
      const found = database.pragma(`quick_check(${table})`, { simple: true });
      if (found !== 'ok') return `a page of ${partOf(table)} cannot be read`;
    }
    return null;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) {
      return `a page of ${partOf(table)} cannot be read`;
    }
    throw error;
  }
}

/** What a person calls the part of the library that the table holds. */
function partOf(table: string): string {
  if (table.startsWith('search')) return 'the search index';
  if (table.startsWith('edition')) return 'the published editions';
  return parts[table] ?? 'the library';
}

const parts: Readonly<Record<string, string>> = {
  sqlite_schema: 'its table of contents',
  workbooks: 'the list of workbooks',
  changes: 'the history',
  entries: 'the answers',
};

/** Named in the file, so only names that need no quoting are let into a statement; ours need none. */
function realTables(database: Database.Database): readonly string[] {
  const names = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
    )
    .pluck()
    .all();
  return ['sqlite_schema', ...names.filter((name) => /^[a-z_]+$/.test(name))];
}

function upTo(migrations: readonly Migration[], version: number): readonly Migration[] {
  return migrations.filter((step) => step.version <= version);
}

/** What a new database of that version holds; no table, trigger or view may be added or missing. */
function expectedSchema(steps: readonly Migration[], nativeBinding: string | null): string {
  const fresh = new Database(':memory:', nativeBinding === null ? {} : { nativeBinding });
  try {
    migrate(fresh, steps);
    return schemaOf(fresh);
  } finally {
    fresh.close();
  }
}

function schemaOf(database: Database.Database): string {
  const rows = database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
    )
    .raw()
    .all();
  return JSON.stringify(rows);
}
