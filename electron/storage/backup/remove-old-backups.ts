import { tryToRemove } from '../../files/remove-file.ts';
import { type CheckOptions, checkBackup } from './check-backup.ts';
import { type Backup, listBackups } from './list-backups.ts';
import { thinBackups } from './thin-backups.ts';

/**
 * Removes what thinning no longer keeps. An older backup goes only when the next
 * newer one that stays was opened and found good at that moment; until then two
 * are better than one.
 */
export function removeOldBackups(libraryFile: string, options: CheckOptions): readonly Backup[] {
  const backups = listBackups(libraryFile);
  const kept = new Set(thinBackups(backups));
  const removed: Backup[] = [];
  backups.forEach((backup, index) => {
    if (kept.has(backup)) return;
    const standIn = backups.slice(0, index).findLast((newer) => kept.has(newer));
    if (standIn === undefined || !checkBackup(standIn.file, options).ok) return;
    tryToRemove(backup.file);
    removed.push(backup);
  });
  return removed;
}
