import { type Failure, ok, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { backUp } from '../storage/backup/back-up.ts';
import type { BackupReason } from '../storage/backup/backup-names.ts';
import { type CheckOptions, lastRevision } from '../storage/backup/check-backup.ts';
import { type Backup, listBackups } from '../storage/backup/list-backups.ts';
import { removeOldBackups } from '../storage/backup/remove-old-backups.ts';
import { type Restored, restoreBackup } from '../storage/backup/restore-backup.ts';
import type { Library } from '../storage/library.ts';
import { forgetReadableCopies, refreshReadableCopies } from './readable-copies.ts';

const minute = 60_000;
/** How often the keeper looks. A change is in a backup at most 15 minutes later, looks and all. */
export const lookEvery = minute;
const backupAfter = 13 * minute;
const copiesAfter = 3 * minute;

export type KeeperParts = {
  readonly library: Library;
  readonly options: CheckOptions;
  readonly log: (line: string) => void;
  /** Milliseconds that only ever rise, and those of the clock on the wall. A sleeping computer stops the first. */
  readonly now: () => { readonly steady: number; readonly wall: number };
};

/** Keeps copies without being asked: backups that can be restored, and files that can be read. */
export type Keeper = {
  /** Looks what has changed and makes what is due. */
  readonly look: () => Promise<void>;
  /** A backup that the person asks for. */
  readonly make: () => Result<Backup>;
  readonly list: () => readonly Backup[];
  /** The state before something large. Where this fails, the large thing must not begin. */
  readonly before: (reason: BackupReason) => Result<Backup | null>;
  readonly restore: (id: string) => Promise<Result<Restored>>;
  /** The last things before the app ends, for as long as it may take. */
  readonly end: (patience: number) => Promise<void>;
  /** Why the last backup could not be made; null: it could. */
  readonly lastFailure: () => Failure | null;
};

export function makeKeeper({ library, options, log, now }: KeeperParts): Keeper {
  let backedUp = listBackups(library.file)[0]?.revision ?? 0;
  let copied: number | null = null;
  let failure: Failure | null = null;
  /** Since when there is something that no backup has; what an earlier run left is overdue. */
  let since: ReturnType<KeeperParts['now']> | null = longAgo;
  let copiesSince: ReturnType<KeeperParts['now']> | null = longAgo;
  let copying: Promise<void> = Promise.resolve();

  function make(reason: BackupReason): Result<Backup> {
    const settings = { ...options, clock: library.clock };
    const made = backUp(library.database, library.file, reason, settings);
    failure = made.ok ? null : made.failure;
    if (made.ok) {
      backedUp = made.value.revision;
      since = null;
      removeOldBackups(library.file, options);
    } else log(`backup: ${made.failure.code} ${made.failure.detail}`);
    return made;
  }

  /** Errors of the disk as failures; the next look tries again. */
  function trying<T>(work: () => Result<T>): Result<T> {
    try {
      return work();
    } catch (error) {
      const result = failedBy(error, library.file);
      if (!result.ok) failure = result.failure;
      return result;
    }
  }

  function elapsed(from: ReturnType<KeeperParts['now']> | null): number {
    if (from === null) return 0;
    const { steady, wall } = now();
    return Math.max(steady - from.steady, wall - from.wall);
  }

  /** One round after another: two at a time would write the same files. */
  function copy(mayGoOn: () => boolean): Promise<void> {
    copying = copying.then(() => copyNow(mayGoOn));
    return copying;
  }

  async function copyNow(mayGoOn: () => boolean): Promise<void> {
    try {
      const revision = lastRevision(library.database);
      const done = await refreshReadableCopies(library, mayGoOn);
      if (done.ok) {
        copied = revision;
        copiesSince = null;
      } else log(`readable copies: ${done.failure.code} ${done.failure.detail}`);
    } catch (error) {
      log(`readable copies: ${String(error)}`);
    }
  }

  return {
    look: async () => {
      const looked = trying(() => {
        const revision = lastRevision(library.database);
        if (revision !== copied) copiesSince ??= now();
        if (revision === backedUp) since = null;
        else since ??= now();
        return elapsed(since) >= backupAfter ? make('regular') : ok(null);
      });
      if (looked.ok && elapsed(copiesSince) >= copiesAfter) await copy(() => true);
    },
    make: () => trying(() => make('asked')),
    list: () => listBackups(library.file),
    before: (reason) =>
      trying(() => (lastRevision(library.database) === 0 ? ok(null) : make(reason))),
    restore: async (id) => {
      const restored = trying(() => restoreBackup(library, id, options));
      if (!restored.ok) return restored;
      backedUp = Number.NaN;
      copied = null;
      await forgetReadableCopies(library);
      return restored;
    },
    end: async (patience) => {
      const until = now().steady + patience;
      trying(() => (lastRevision(library.database) === backedUp ? ok(null) : make('regular')));
      await copy(() => now().steady < until);
    },
    lastFailure: () => failure,
  };
}

const longAgo = { steady: Number.NEGATIVE_INFINITY, wall: Number.NEGATIVE_INFINITY };
