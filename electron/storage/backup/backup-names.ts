import { z } from 'zod';
import type { BackupReason } from '../../../shared/bridge.ts';

export const backupReasons = [
  'regular',
  'asked',
  'migration',
  'import',
  'merge',
  'restore',
  'replaced',
] as const satisfies readonly BackupReason[];
export type { BackupReason };

/** What a backup's name says. The order of backups is that of their numbers: a clock may be set back. */
export type BackupName = {
  readonly number: number;
  readonly at: string;
  /** The last change in it. */
  readonly revision: number;
  readonly reason: BackupReason;
};

export const backupEnding = '.sqlite3';

/** `000012-20260201T093000000Z-r345-regular` */
export function backupId({ number, at, revision, reason }: BackupName): string {
  const stamp = at.replace(/[-:.]/g, '');
  return `${String(number).padStart(6, '0')}-${stamp}-r${revision}-${reason}`;
}

const pattern =
  /^(\d{6,9})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-r(\d{1,15})-([a-z]{1,20})$/;

/** Null for a name that is not a backup's. */
export function readBackupId(id: string): BackupName | null {
  const parts = pattern.exec(id);
  if (parts === null) return null;
  const [, number, year, month, day, hour, minute, second, milli, revision, why] = parts;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  const reason = z.enum(backupReasons).safeParse(why);
  if (!reason.success || Number.isNaN(Date.parse(at))) return null;
  return { number: Number(number), at, revision: Number(revision), reason: reason.data };
}
