import { dirname } from 'node:path';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { FailureError, failedBy } from '../../files/failure-of.ts';
import { isInPlace } from '../file-identity.ts';
import type { Library } from '../library.ts';
import { markAnew } from '../marks.ts';
import { replaceLibrary } from '../replace-library.ts';
import { backUp } from './back-up.ts';
import { type CheckOptions, checkBackup, withBackup } from './check-backup.ts';
import { type Backup, listBackups } from './list-backups.ts';

export type Restored = {
  /** The state before, as a backup: restoring it undoes the restore. */
  readonly before: Backup;
};

/**
 * Puts a backup in the place of the library that is open. Before that the backup
 * is checked, and the present state becomes a backup of its own: where either
 * fails, nothing happens.
 */
export function restoreBackup(
  library: Library,
  id: string,
  options: CheckOptions,
): Result<Restored> {
  const backup = listBackups(library.file).find((other) => other.id === id);
  if (backup === undefined) return failed('file-missing', id);
  const checked = checkBackup(backup.file, options);
  if (!checked.ok) return checked;
  if (isInPlace(library.file, library.database) === 'replaced') {
    // What came would be removed as if it were ours.
    const kept = library.keepReplaced();
    return kept.ok ? failed('library-replaced') : kept;
  }
  try {
    const settings = { ...options, clock: library.clock };
    const before = backUp(library.database, library.file, 'restore', settings);
    if (!before.ok) return before;
    library.letGo();
    placeBackup(library.file, backup.file, options, 'remove');
    // Opens and checks what is there now, and brings it to today's version.
    library.statement('SELECT 1').get();
    return ok({ before: before.value });
  } catch (error) {
    return failedBy(error, library.file);
  }
}

/** The library's place is taken by a fresh copy of the backup, which stays where it is. */
export function placeBackup(
  libraryFile: string,
  backupFile: string,
  options: CheckOptions,
  old: Parameters<typeof replaceLibrary>[2],
): void {
  replaceLibrary(
    dirname(libraryFile),
    (file) => {
      const copied = withBackup(backupFile, options, (database) => {
        database.prepare('VACUUM INTO ?').run(file);
        return ok(null);
      });
      if (!copied.ok) throw new FailureError(copied.failure);
      markAnew(file, options.nativeBinding ?? null);
    },
    old,
  );
}
