import type Database from 'better-sqlite3';
import type { Result } from '../../shared/result.ts';
import { checkDatabase } from './check-database.ts';
import { compareWithHistory } from './compare-with-history.ts';
import { versionOf } from './migrate.ts';
import type { Migration } from './migrations/index.ts';

/** Everything that can be found wrong with a library, however long it takes. */
export function checkWhole(
  database: Database.Database,
  nativeBinding: string | null,
  migrations?: readonly Migration[],
): Result<null> {
  const checked = checkDatabase(database, nativeBinding, migrations);
  // Before its first step a library holds nothing.
  return checked.ok && versionOf(database) > 0 ? compareWithHistory(database) : checked;
}
