import Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../shared/result.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';

/** That the tables, triggers and views are those that our migrations make, no more and no fewer. Takes no time. */
export function checkTables(
  database: Database.Database,
  nativeBinding: string | null,
  migrations: readonly Migration[] = allMigrations,
): Result<null> {
  const expected = expectedSchema(upTo(migrations, versionOf(database)), nativeBinding);
  if (schemaOf(database) === expected) return ok(null);
  return failed('library-damaged', 'its tables are not the ones Securable made');
}

/**
 * Whether the file holds together: every page can be read and belongs to one table alone, every
 * row stands in each of its indexes and every entry of an index has its row, nothing that must be
 * there once is there twice, and no row refers to nothing. Not what the search index means: that
 * takes four times as long as all else, and it can be built again from the answers.
 */
export function checkDatabase(
  database: Database.Database,
  nativeBinding: string | null,
  migrations: readonly Migration[] = allMigrations,
): Result<null> {
  const damage = readDamage(database);
  if (damage !== null) return failed('library-damaged', damage);
  const tables = checkTables(database, nativeBinding, migrations);
  if (!tables.ok) return tables;
  if (database.prepare('PRAGMA foreign_key_check').get() !== undefined) {
    return failed('library-damaged', 'a row refers to one that is not there');
  }
  return ok(null);
}

/** Damage comes as rows, or as an error when it is bad enough. */
function readDamage(database: Database.Database): string | null {
  let table = 'sqlite_schema';
  try {
    for (table of realTables(database)) {
      const found = String(database.pragma(`integrity_check(${table})`, { simple: true }));
      if (found !== 'ok') return damageIn(table, found);
    }
    table = 'the library';
    const twice = database
      .prepare('SELECT pageno FROM dbstat GROUP BY pageno HAVING count(*) > 1 LIMIT 1')
      .get();
    return twice === undefined ? null : 'two parts of it claim the same page';
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) {
      return damageIn(table, '');
    }
    throw error;
  }
}

/** In SQLite's words: `row 7 missing from index …`, `wrong # of entries in index …`, `non-unique entry in index …`. */
function damageIn(table: string, found: string): string {
  return / index /.test(found)
    ? `${partOf(table)} and their index do not agree`
    : `a page of ${partOf(table)} cannot be read`;
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
