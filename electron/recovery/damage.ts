import { join } from 'node:path';
import { type Failure, ok, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { tryToRemove } from '../files/remove-file.ts';
import { checkBackup } from '../storage/backup/check-backup.ts';
import { type Backup, listBackups } from '../storage/backup/list-backups.ts';
import { placeBackup } from '../storage/backup/restore-backup.ts';
import { libraryFileName, type OpenOptions } from '../storage/library.ts';
import { takeReplacementBack } from '../storage/replace-library.ts';
import {
  damagedName,
  holdsOurRows,
  type Salvaged,
  salvageLibrary,
} from '../storage/salvage/salvage-library.ts';
import { readableFolder } from './readable-folder.ts';

/** What can be done about a library that does not open. */
export type Damage = {
  readonly what: string;
  /** The newest backup that was opened and found good just now; null: there is none. */
  readonly backup: Backup | null;
  /** Whether there are rows to be saved. */
  readonly isReadable: boolean;
};

/** Null where the failure is no damage: a newer library and another program's file are left alone. */
export function findDamage(failure: Failure, folder: string, options: OpenOptions): Damage | null {
  if (failure.code !== 'library-damaged' && failure.code !== 'library-foreign') return null;
  const file = join(folder, libraryFileName);
  const isReadable = holdsOurRows(file, options.nativeBinding ?? null);
  const backup = listBackups(file).find((each) => checkBackup(each.file, options).ok) ?? null;
  // A file without a single row of ours, and no backup beside it, is somebody else's.
  if (failure.code === 'library-foreign' && backup === null && !isReadable) return null;
  const what =
    failure.code === 'library-foreign' ? 'its first page is not readable' : failure.detail;
  return { what, backup, isReadable };
}

/** The backup becomes the library; the damaged file stays beside it. */
export function restoreAfterDamage(
  folder: string,
  backup: Backup,
  options: OpenOptions,
): Result<{ readonly keptAs: string }> {
  const file = join(folder, libraryFileName);
  return trying(file, () => {
    const keptAs = damagedName(options.clock());
    placeBackup(file, backup.file, options, { keepAs: keptAs });
    forgetCopies(file);
    return { keptAs };
  });
}

/** The damaged file is the library again, as it was; the backup stays where backups lie. */
export function undoRestore(folder: string, keptAs: string): Result<null> {
  const file = join(folder, libraryFileName);
  return trying(file, () => {
    takeReplacementBack(folder, keptAs);
    forgetCopies(file);
    return null;
  });
}

function trying<T>(file: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    return failedBy(error, file);
  }
}

/** Every row that can be read becomes a new library; the damaged file stays beside it. */
export function salvageAfterDamage(folder: string, options: OpenOptions): Result<Salvaged> {
  const file = join(folder, libraryFileName);
  const salvaged = salvageLibrary(file, options);
  if (salvaged.ok) forgetCopies(file);
  return salvaged;
}

/** The numbers of changes begin to mean something else, so every readable copy is made again. */
function forgetCopies(file: string): void {
  tryToRemove(join(readableFolder(file), 'index.json'));
}
