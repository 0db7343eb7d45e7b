import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { failedBy } from '../../files/failure-of.ts';
import { tryToRemove } from '../../files/remove-file.ts';
import { syncFile, syncFolder } from '../../files/sync-to-disk.ts';
import { checkDatabase } from '../check-database.ts';
import type { OpenOptions } from '../library.ts';
import { markAnew } from '../marks.ts';
import { type BackupName, type BackupReason, backupEnding, backupId } from './backup-names.ts';
import { type CheckOptions, checkBackup, lastRevision } from './check-backup.ts';
import { type Backup, backupFolder, listBackups } from './list-backups.ts';

/** What is half made; never taken for a backup. */
const unfinished = '.making-';

/** A backup before it is one: what it will be called, and where it is made until then. */
export type BackupPlan = {
  readonly name: BackupName;
  readonly temporary: string;
  readonly file: string;
};

/**
 * A copy of the whole library as it is now. It is written under another name,
 * opened and checked like a library, synced, and only then called a backup.
 * Nothing else happens meanwhile; `back-up-aside.ts` makes one while work goes on.
 */
export function backUp(
  database: Database.Database,
  libraryFile: string,
  reason: BackupReason,
  options: Pick<OpenOptions, 'clock' | 'nativeBinding' | 'migrations'>,
): Result<Backup> {
  const revision = lastRevision(database);
  const plan = planBackup(libraryFile, { at: options.clock(), revision, reason });
  return makingBackup(plan, () => {
    clearTheWay(plan);
    const { nativeBinding = null, migrations } = options;
    // Written anew its indexes are whole, whatever they were: what is wrong would pass for good.
    const checked = checkDatabase(database, nativeBinding, migrations);
    if (!checked.ok) return checked;
    database.prepare('VACUUM INTO ?').run(plan.temporary);
    return acceptBackup(plan, options);
  });
}

export function planBackup(libraryFile: string, about: Omit<BackupName, 'number'>): BackupPlan {
  const folder = backupFolder(libraryFile);
  const number = (listBackups(libraryFile)[0]?.number ?? 0) + 1;
  const name = { ...about, number };
  const id = backupId(name);
  return {
    name,
    temporary: join(folder, `${unfinished}${id}`),
    file: join(folder, `${id}${backupEnding}`),
  };
}

/** Errors of the disk as failures; whatever happens, nothing half made stays behind. */
export function makingBackup<T>({ temporary, file }: BackupPlan, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return failedBy(error, file);
  } finally {
    forget(temporary);
  }
}

/** The folder is there, and what was left half made is not. */
export function clearTheWay({ file }: BackupPlan): void {
  const folder = dirname(file);
  makeFolder(folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(unfinished)) forget(join(folder, name));
  }
}

/** Opens and checks what was made, waits until it is on the disk, and gives it its name. */
export function acceptBackup(
  { name, temporary, file }: BackupPlan,
  options: CheckOptions,
): Result<Backup> {
  markAnew(temporary, options.nativeBinding ?? null);
  const checked = checkBackup(temporary, options);
  if (!checked.ok) return failed('input-output-error', 'the new backup could not be read back');
  if (checked.value.revision !== name.revision) {
    return failed('input-output-error', 'the new backup is not complete');
  }
  syncFile(temporary);
  renameSync(temporary, file);
  syncFolder(dirname(file));
  return ok({ ...name, id: backupId(name), file, bytes: statSync(file).size });
}

function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  mkdirSync(folder);
  syncFolder(dirname(folder));
}

/** What cannot be removed now is removed before the next backup. */
function forget(file: string): void {
  tryToRemove(file);
  tryToRemove(`${file}-journal`);
}
