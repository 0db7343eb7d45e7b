import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { failedBy } from '../../files/failure-of.ts';
import { tryToRemove } from '../../files/remove-file.ts';
import { syncFile, syncFolder } from '../../files/sync-to-disk.ts';
import type { OpenOptions } from '../open-library.ts';
import { type BackupReason, backupEnding, backupId } from './backup-names.ts';
import { checkBackup, lastRevision } from './check-backup.ts';
import { type Backup, backupFolder, listBackups } from './list-backups.ts';

/** What is half made; never taken for a backup. */
const unfinished = '.making-';

/**
 * A copy of the whole library as it is now. It is written under another name,
 * opened and checked like a library, synced, and only then called a backup.
 */
export function backUp(
  database: Database.Database,
  libraryFile: string,
  reason: BackupReason,
  options: Pick<OpenOptions, 'clock' | 'nativeBinding' | 'migrations'>,
): Result<Backup> {
  const folder = backupFolder(libraryFile);
  const revision = lastRevision(database);
  const number = (listBackups(libraryFile)[0]?.number ?? 0) + 1;
  const name = { number, at: options.clock(), revision, reason };
  const id = backupId(name);
  const temporary = join(folder, `${unfinished}${id}`);
  const file = join(folder, `${id}${backupEnding}`);
  try {
    makeFolder(folder);
    removeUnfinished(folder);
    database.prepare('VACUUM INTO ?').run(temporary);
    const checked = checkBackup(temporary, options);
    if (!checked.ok) return failed('input-output-error', 'the new backup could not be read back');
    if (checked.value.revision !== revision) {
      return failed('input-output-error', 'the new backup is not complete');
    }
    syncFile(temporary);
    renameSync(temporary, file);
    syncFolder(folder);
    return ok({ ...name, id, file, bytes: statSync(file).size });
  } catch (error) {
    return failedBy(error, file);
  } finally {
    forget(temporary);
  }
}

function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  mkdirSync(folder);
  syncFolder(dirname(folder));
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(unfinished)) forget(join(folder, name));
  }
}

/** What cannot be removed now is removed before the next backup. */
function forget(file: string): void {
  tryToRemove(file);
  tryToRemove(`${file}-journal`);
}
