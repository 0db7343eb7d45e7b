import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BackupName, backupEnding, readBackupId } from './backup-names.ts';

export type Backup = BackupName & {
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
};

export function backupFolder(libraryFile: string): string {
  return join(dirname(libraryFile), 'backups');
}

/** Every backup of the library, the newest first. Other files in the folder are nobody's business. */
export function listBackups(libraryFile: string): readonly Backup[] {
  const folder = backupFolder(libraryFile);
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const backups: Backup[] = [];
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(backupEnding)) continue;
    const id = name.slice(0, -backupEnding.length);
    const read = readBackupId(id);
    const file = join(folder, name);
    const bytes = statSync(file, { throwIfNoEntry: false })?.size;
    if (read !== null && bytes !== undefined) backups.push({ ...read, id, file, bytes });
  }
  return backups.sort((a, b) => b.number - a.number);
}
