import Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../shared/result.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** SQLite's own check, and a comparison of the tables with what our migrations make. */
export function checkDatabase(
  database: Database.Database,
  nativeBinding: string | null,
): Result<null> {
  const damage = quickCheck(database);
  if (damage !== null) return failed('library-damaged', damage);
  const actual = schemaOf(database);
  if (actual !== expectedSchema(versionOf(database), nativeBinding)) {
    return failed('library-damaged', 'its tables are not the ones Securable made');
  }
  return ok(null);
}

/** Damage comes as rows, or as an error when it is bad enough. */
function quickCheck(database: Database.Database): string | null {
  try {
    const found = database.pragma('quick_check(1)', { simple: true });
    return found === 'ok' ? null : String(found).slice(0, 200);
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) {
      return error.message;
    }
    throw error;
  }
}

/** What a new database of that version holds; no table, trigger or view may be added or missing. */
function expectedSchema(version: number, nativeBinding: string | null): string {
  const fresh = new Database(':memory:', nativeBinding === null ? {} : { nativeBinding });
  try {
    const upTo = migrations.filter((step) => step.version <= version);
    migrate(fresh, upTo);
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
