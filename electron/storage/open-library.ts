import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { companyProfileId } from '../../shared/bridge.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { FailureError, failedBy } from '../files/failure-of.ts';
import { backUp } from './backup/back-up.ts';
import { checkDatabase, checkTables } from './check-database.ts';
import { checkedAtOnce, leaveForLater } from './check-later.ts';
import { checkWhole } from './check-whole.ts';
import { connect } from './connect.ts';
import { noteIdentity } from './file-identity.ts';
import { inspectFile } from './inspect-file.ts';
import { type Library, libraryFileName, makeLibrary, type OpenOptions } from './library.ts';
import { standingOfLog } from './log-identity.ts';
import { hasMarks, markState } from './marks.ts';
import { migrate, newestOf, versionOf } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { checkPathRoom } from './path-room.ts';
import { finishReplacement } from './replace-library.ts';
import { logName, setLogAside } from './salvage/keep-log-side.ts';

/** Opens the library in the folder, makes it where there is none, and brings it to today's version. */
export function openLibrary(folder: string, options: OpenOptions): Result<Library> {
  const file = join(folder, libraryFileName);
  if (!existsSync(folder)) return failed('folder-missing', folder);
  const room = checkPathRoom(folder);
  if (!room.ok) return room;
  try {
    finishReplacement(folder);
    const first = openDatabase(file, options);
    const { clock, newId } = options;
    const again = () => reopen(file, options);
    const keep = (database: Database.Database) => backUp(database, file, 'replaced', options);
    return ok(makeLibrary({ file, clock, newId, first, again, keep }));
  } catch (error) {
    return failedBy(error, file);
  }
}

/** Writes the -wal file back into the library file and lets go of it. */
export function closeLibrary(library: Library): void {
  library.close();
}

/** A library that has gone is a drive that was unplugged: a new, empty one must not take its place. */
function reopen(file: string, options: OpenOptions): Database.Database {
  finishReplacement(dirname(file));
  if (!existsSync(file)) throw Object.assign(new Error(`${file} is gone`), { code: 'ENOENT' });
  return openDatabase(file, options);
}

/** A connection to a file that was found to be ours, whole and of today's version. */
function openDatabase(file: string, options: OpenOptions): Database.Database {
  const { nativeBinding = null, migrations = allMigrations } = options;
  const log = standingOfLog(file);
  if (log === 'foreign') orThrow(failed('library-replaced'));
  // Its older pages must not be taken for newer than the file.
  if (log === 'behind') orThrow(setLogAside(file, logName(options.clock())));
  orThrow(inspectFile(file, nativeBinding, newestOf(migrations)));
  const database = connect(file, nativeBinding);
  try {
    if (versionOf(database) > newestOf(migrations)) orThrow(failed('library-newer'));
    const isOlder = versionOf(database) < newestOf(migrations);
    // Before a step as after it: a step must never run on tables that someone else has changed.
    if (isOlder || log === 'unknown' || options.isCheckedWhole === true || isSmall(file)) {
      orThrow(checkWhole(database, nativeBinding, migrations));
    } else {
      orThrow(checkTables(database, nativeBinding, migrations));
      leaveForLater(database);
    }
    // Not before: a damaged file is left as it is.
    makeDurable(database);
    if (isOlder) {
      if (versionOf(database) > 0) orThrow(backUp(database, file, 'migration', options));
      migrate(database, migrations);
      // What the steps made is in the file before anything is saved: by its mark the log is known.
      makeDurable(database);
      orThrow(checkDatabase(database, nativeBinding, migrations));
    }
    ensureCompanyProfile(database, options.clock());
    noteIdentity(file, database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isSmall(file: string): boolean {
  return statSync(file).size <= checkedAtOnce;
}

/**
 * What a failed sync or a killed process left in the -wal file is read as if it
 * were saved, though a power cut could still take it. Written into the library
 * file and synced, it is as safe as it looks. The commit after it begins the log
 * anew and is synced as well: older pages that a half-lost log still holds must
 * never again be taken for newer than the file.
 */
function makeDurable(database: Database.Database): void {
  const [outcome] = database.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
  if (outcome.busy !== 0) orThrow(failed('library-busy'));
  if (hasMarks(database)) database.exec(markState);
  else database.pragma(`user_version = ${versionOf(database)}`);
}

/** The company profile is stored like a workbook; the library list leaves it out. */
function ensureCompanyProfile(database: Database.Database, at: string): void {
  const known = database.prepare('SELECT 1 FROM workbooks WHERE id = ?').get(companyProfileId);
  if (known !== undefined) return;
  database
    .prepare('INSERT INTO workbooks (id, created_at) VALUES (?, ?)')
    .run(companyProfileId, at);
}

function orThrow(result: Result<unknown>): void {
  if (!result.ok) throw new FailureError(result.failure);
}
