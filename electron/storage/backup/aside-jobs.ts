import { ok, type Result } from '../../../shared/result.ts';
import { failedBy } from '../../files/failure-of.ts';
import { tryToRemove } from '../../files/remove-file.ts';
import { checkWhole } from '../check-whole.ts';
import { acceptBackup, type BackupPlan, clearTheWay, makingBackup } from './back-up.ts';
import { type CheckOptions, withBackup } from './check-backup.ts';
import { copyDatabaseFile } from './copy-database-file.ts';
import type { Backup } from './list-backups.ts';
import { removeOldBackups } from './remove-old-backups.ts';

type OnCopy = {
  readonly libraryFile: string;
  readonly plan: BackupPlan;
  readonly nativeBinding: string | null;
};

/** The halves of what another process does with a copy of the library, as plain data. */
export type AsideJob =
  | { readonly kind: 'copy'; readonly libraryFile: string; readonly plan: BackupPlan }
  /** Makes the copy a backup. */
  | ({ readonly kind: 'finish' } & OnCopy)
  /** Looks the copy through, and removes it. */
  | ({ readonly kind: 'check' } & OnCopy);

/** The backup, where one was made. */
export type AsideDone = Backup | null;

export function runAsideJob(job: AsideJob): Result<AsideDone> {
  switch (job.kind) {
    case 'copy':
      return copyLibrary(job.plan, job.libraryFile);
    case 'finish':
      return finish(job.plan, job.libraryFile, { nativeBinding: job.nativeBinding });
    case 'check':
      return check(job.plan, { nativeBinding: job.nativeBinding });
  }
}

/** Takes the file as it is. Whoever has it open writes nothing into it until this has ended. */
function copyLibrary(plan: BackupPlan, libraryFile: string): Result<null> {
  try {
    clearTheWay(plan);
    copyDatabaseFile(libraryFile, copyOf(plan));
    return ok(null);
  } catch (error) {
    tryToRemove(copyOf(plan));
    return failedBy(error, plan.file);
  }
}

/**
 * Makes of the copy what `backUp` makes of the library itself; then older ones may go. The copy is
 * looked through first: writing it anew would build its indexes again and hide what is wrong.
 */
function finish(plan: BackupPlan, libraryFile: string, options: CheckOptions): Result<Backup> {
  const made = makingBackup(plan, () => {
    try {
      const written = withBackup(copyOf(plan), options, (database) => {
        const checked = checkWhole(database, options.nativeBinding ?? null);
        if (!checked.ok) return checked;
        database.prepare('VACUUM INTO ?').run(plan.temporary);
        return ok(null);
      });
      return written.ok ? acceptBackup(plan, options) : written;
    } finally {
      tryToRemove(copyOf(plan));
    }
  });
  if (made.ok) thin(libraryFile, options);
  return made;
}

function check(plan: BackupPlan, options: CheckOptions): Result<null> {
  return makingBackup(plan, () => {
    try {
      return withBackup(copyOf(plan), options, (database) =>
        checkWhole(database, options.nativeBinding ?? null),
      );
    } finally {
      tryToRemove(copyOf(plan));
    }
  });
}

function thin(libraryFile: string, options: CheckOptions): void {
  try {
    removeOldBackups(libraryFile, options);
  } catch {
    // The new backup stands; what is too many goes after the next one.
  }
}

function copyOf({ temporary }: BackupPlan): string {
  return `${temporary}-copy`;
}
