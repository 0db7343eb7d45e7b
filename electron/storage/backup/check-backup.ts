import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { failedBy } from '../../files/failure-of.ts';
import { checkWhole } from '../check-whole.ts';
import { inspectFile } from '../inspect-file.ts';
import type { OpenOptions } from '../library.ts';
import { newestOf } from '../migrate.ts';
import { migrations as allMigrations } from '../migrations/index.ts';

export type CheckOptions = Pick<OpenOptions, 'nativeBinding' | 'migrations'>;

/** What a backup that was opened and checked holds. */
export type CheckedBackup = { readonly revision: number; readonly workbooks: number };

/** Opens a backup as if it were the library, changes nothing, and says what is in it or what is wrong. */
export function checkBackup(file: string, options: CheckOptions): Result<CheckedBackup> {
  try {
    return withBackup(file, options, (database) => {
      const checked = checkWhole(database, options.nativeBinding ?? null, options.migrations);
      if (!checked.ok) return checked;
      const workbooks = database.prepare('SELECT count(*) FROM workbooks').pluck().get();
      // The company profile is no workbook.
      return ok({
        revision: lastRevision(database),
        workbooks: Math.max(0, Number(workbooks) - 1),
      });
    });
  } catch (error) {
    return failedBy(error, file);
  }
}

export function lastRevision(database: Database.Database): number {
  return Number(database.prepare('SELECT max(revision) FROM changes').pluck().get() ?? 0);
}

/** Works on a backup that is open for reading alone. */
export function withBackup<T>(
  file: string,
  { nativeBinding = null, migrations = allMigrations }: CheckOptions,
  work: (database: Database.Database) => Result<T>,
): Result<T> {
  // Ours have none; SQLite would read it as the newest of the backup.
  if (existsSync(`${file}-wal`)) return failed('library-damaged', 'a log lies beside it');
  const inspected = inspectFile(file, nativeBinding, newestOf(migrations));
  if (!inspected.ok) return inspected;
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
  try {
    for (const setting of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0'])
      database.pragma(setting);
    if (database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined) {
      return failed('library-damaged', 'it is empty');
    }
    return work(database);
  } finally {
    database.close();
  }
}
