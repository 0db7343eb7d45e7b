import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { companyProfileId } from '../../shared/bridge.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { failureOf } from '../files/failure-of.ts';
import { checkDatabase } from './check-database.ts';
import { connect } from './connect.ts';
import { inspectFile } from './inspect-file.ts';
import { type Library, libraryFileName, makeLibrary } from './library.ts';
import { migrate, versionOf } from './migrate.ts';
import { newestVersion } from './migrations/index.ts';

export type OpenOptions = {
  readonly clock: () => string;
  readonly newId: () => string;
  /** A better-sqlite3 built for an older runtime; null: the one it brings. */
  readonly nativeBinding?: string | null;
};

/** Opens the library in the folder, makes it where there is none, and brings it to today's version. */
export function openLibrary(folder: string, options: OpenOptions): Result<Library> {
  const file = join(folder, libraryFileName);
  if (!existsSync(folder)) return failed('folder-missing', folder);
  let library: Library | null = null;
  let isOpened = false;
  try {
    const nativeBinding = options.nativeBinding ?? null;
    const inspected = inspectFile(file, nativeBinding);
    if (!inspected.ok) return inspected;
    library = makeLibrary(connect(file, nativeBinding), file, options.clock, options.newId);
    const checked = checkAndMigrate(library, nativeBinding);
    if (!checked.ok) return checked;
    ensureCompanyProfile(library);
    isOpened = true;
    return ok(library);
  } catch (error) {
    const failure = failureOf(error, file);
    if (failure === null) throw error;
    return failed(failure.code, failure.detail);
  } finally {
    if (!isOpened) library?.database.close();
  }
}

/** Writes the -wal file back into the library file and lets go of it. */
export function closeLibrary(library: Library): void {
  if (!library.database.open) return;
  library.database.close();
}

/** Before a step as after it: a step must never run on tables that someone else has changed. */
function checkAndMigrate(library: Library, nativeBinding: string | null): Result<null> {
  const { database } = library;
  const before = checkDatabase(database, nativeBinding);
  if (!before.ok || versionOf(database) === newestVersion) return before;
  migrate(database);
  return checkDatabase(database, nativeBinding);
}

/** The company profile is stored like a workbook; the library list leaves it out. */
function ensureCompanyProfile(library: Library): void {
  library
    .statement<[string, string]>('INSERT OR IGNORE INTO workbooks (id, created_at) VALUES (?, ?)')
    .run(companyProfileId, library.clock());
}
