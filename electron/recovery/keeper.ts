import { type Failure, failed, ok, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { backUp } from '../storage/backup/back-up.ts';
import {
  backUpAside,
  checkAside,
  checkpoint,
  type RunAside,
} from '../storage/backup/back-up-aside.ts';
import type { BackupReason } from '../storage/backup/backup-names.ts';
import { type CheckOptions, lastRevision, withBackup } from '../storage/backup/check-backup.ts';
import { libraryState } from '../storage/backup/library-state.ts';
import { type Backup, listBackups } from '../storage/backup/list-backups.ts';
import { removeOldBackups } from '../storage/backup/remove-old-backups.ts';
import { type Restored, restoreBackup } from '../storage/backup/restore-backup.ts';
import { isLeftForLater, noteChecked } from '../storage/check-later.ts';
import { checkWhole } from '../storage/check-whole.ts';
import { isInPlace } from '../storage/file-identity.ts';
import type { Library } from '../storage/library.ts';
import { refusedToWrite } from '../storage/transaction.ts';
import type { BackupWorker } from './backup-worker.ts';

/** What hand-off files are made of is read when the first is due, and not at every start. */
const readableCopies = () => import('./readable-copies.ts');

const minute = 60_000;
/** How often the keeper looks. A change is in a backup at most 15 minutes later, looks and all. */
export const lookEvery = minute;
const backupAfter = 13 * minute;
const copiesAfter = 3 * minute;

export type KeeperParts = {
  readonly library: Library;
  readonly options: CheckOptions;
  /** Makes backups where they hold up nobody. */
  readonly worker: BackupWorker;
  readonly log: (line: string) => void;
  /** Told when the library is found to be damaged while people work with it. */
  readonly onDamage?: (failure: Failure) => void;
  /** Told when a backup was made, or could not be: what is listed is no longer all. */
  readonly onBackup?: () => void;
  /** Milliseconds that only ever rise, and those of the clock on the wall. A sleeping computer stops the first. */
  readonly now: () => { readonly steady: number; readonly wall: number };
};

/** Keeps copies without being asked: backups that can be restored, and files that can be read. */
export type Keeper = {
  /** Looks what has changed and makes what is due. */
  readonly look: () => Promise<void>;
  /** A backup that the person asks for. */
  readonly make: () => Promise<Result<Backup>>;
  readonly list: () => readonly Backup[];
  /** The state before something large. Where this fails, the large thing must not begin. */
  readonly before: (reason: BackupReason) => Promise<Result<Backup | null>>;
  readonly restore: (id: string) => Promise<Result<Restored>>;
  /** Before the computer sleeps: all that is saved goes into the library's one file. A backup under way is given up. */
  readonly settle: () => Result<null>;
  /** The last things before the app ends, for as long as it may take. */
  readonly end: (patience: number) => Promise<void>;
  /** Why the last backup could not be made; null: it could. */
  readonly lastFailure: () => Failure | null;
};

export function makeKeeper(parts: KeeperParts): Keeper {
  const { library, options, worker, log, now, onDamage = () => undefined } = parts;
  const { onBackup = () => undefined } = parts;
  /** What the newest backup holds; undefined: it was not looked at yet. */
  let backedUp: string | null | undefined;
  let copied: string | null = null;
  let failure: Failure | null = null;
  /** Since when there is something that no backup has; what an earlier run left is overdue. */
  let since: ReturnType<KeeperParts['now']> | null = longAgo;
  let copiesSince: ReturnType<KeeperParts['now']> | null = longAgo;
  let copying: Promise<void> = Promise.resolve();
  let working: Promise<unknown> = Promise.resolve();
  let looking: Promise<void> | null = null;
  /** From here on nothing long is begun: the app ends, and the next start does it. */
  let isEnding = false;
  let isOver = false;

  const run: RunAside = async (job) => (isOver ? failed('cancelled') : worker.run(job));

  /** Backups and restores one after another. Errors of the disk come as failures; the next look tries again. */
  function inTurn<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = working.then(async () => {
      try {
        return await work();
      } catch (error) {
        return failedBy(error, library.file);
      }
    });
    working = turn.catch(() => undefined);
    return turn;
  }

  function stateOf(backup: Backup | undefined): string | null {
    if (backup === undefined) return null;
    try {
      const read = withBackup(backup.file, options, (database) => ok(libraryState(database)));
      return read.ok ? read.value : null;
    } catch {
      return null;
    }
  }

  function isBackedUp(state: string): boolean {
    if (backedUp === undefined) backedUp = stateOf(listBackups(library.file)[0]);
    return state === backedUp;
  }

  /** What another file in the library's place has lost of what was published. */
  async function carry(): Promise<void> {
    const { carryEditions } = await import('../storage/published/carry-editions.ts');
    const carried = carryEditions(library, options);
    if (!carried.ok) log(`editions: ${carried.failure.code} ${carried.failure.detail}`);
    else if (carried.value > 0) log(`editions: ${carried.value} put back from backups`);
  }

  async function make(reason: BackupReason): Promise<Result<Backup>> {
    if (library.isReadOnly) return refusedToWrite(library);
    const started = now();
    const { database } = library;
    const made = await inTurn(async () => {
      // Old backups may go when this one is there.
      await carry();
      return makeSomehow(reason).finally(() => worker.stop());
    });
    if (made.ok) {
      // Nothing becomes a backup that was not looked through.
      noteChecked(database);
      failure = null;
      backedUp = stateOf(made.value);
      // What was saved while it was made is in none yet.
      since = libraryState(library.database) === backedUp ? null : started;
    } else if (made.failure.code !== 'cancelled') {
      failure = made.failure;
      log(`backup: ${made.failure.code} ${made.failure.detail}`);
      if (made.failure.code === 'library-damaged') onDamage(made.failure);
    }
    onBackup();
    return made;
  }

  /** Looks a library through that was too large for it when it was opened. */
  async function check(): Promise<void> {
    const { database } = library;
    const checked = await inTurn(() => checkSomehow().finally(() => worker.stop()));
    if (checked.ok) return noteChecked(database);
    if (checked.failure.code === 'cancelled') return;
    log(`check: ${checked.failure.code} ${checked.failure.detail}`);
    if (checked.failure.code === 'library-damaged') onDamage(checked.failure);
  }

  /** Where there is no process for it, or no room for a copy, it is done here and holds up what it must. */
  async function checkSomehow(): Promise<Result<unknown>> {
    const nativeBinding = options.nativeBinding ?? null;
    const checked = await checkAside(library, nativeBinding, run);
    if (checked !== null && (checked.ok || checked.failure.code !== 'disk-full')) return checked;
    return isEnding ? failed('cancelled') : checkWhole(library.database, nativeBinding);
  }

  /** A process that dies under the work is started once more; after that the work is done here, whatever it holds up. */
  async function makeSomehow(reason: BackupReason): Promise<Result<Backup>> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const nativeBinding = options.nativeBinding ?? null;
      const made = await backUpAside(library, reason, nativeBinding, run);
      if (made !== null) return made;
      log(`backup: the process that makes it ended before it was done, attempt ${attempt}`);
    }
    if (isEnding) return failed('cancelled');
    const made = backUp(library.database, library.file, reason, {
      ...options,
      clock: library.clock,
    });
    if (made.ok) removeOldBackups(library.file, options);
    return made;
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
      const { refreshReadableCopies } = await readableCopies();
      const state = libraryState(library.database);
      const done = await refreshReadableCopies(library, mayGoOn);
      if (done.ok) {
        copied = state;
        copiesSince = null;
      } else log(`readable copies: ${done.failure.code} ${done.failure.detail}`);
    } catch (error) {
      log(`readable copies: ${String(error)}`);
    }
  }

  /** What the library holds, where it can say it. */
  function stateNow(): Result<{ readonly state: string; readonly isEmpty: boolean }> {
    try {
      const { database } = library;
      return ok({ state: libraryState(database), isEmpty: lastRevision(database) === 0 });
    } catch (error) {
      const result = failedBy(error, library.file);
      failure = result.ok ? null : result.failure;
      return result;
    }
  }

  /** Noticed while nothing is saved: what was ours must be kept before the old file goes with its connection. */
  function noticeReplaced(): void {
    if (isInPlace(library.file, library.database) !== 'replaced') return;
    const kept = library.keepReplaced();
    log(
      `the library was replaced by another program; yours ${kept.ok ? 'is a backup' : 'stays open'}`,
    );
  }

  async function lookNow(): Promise<void> {
    noticeReplaced();
    await carry();
    const current = stateNow();
    if (!current.ok) return;
    const { state, isEmpty } = current.value;
    if (state !== copied) copiesSince ??= now();
    if (isEmpty || isBackedUp(state)) since = null;
    else since ??= now();
    if (elapsed(since) >= backupAfter && !(await make('regular')).ok) return;
    if (isLeftForLater(library.database)) await check();
    if (elapsed(copiesSince) >= copiesAfter) await copy(() => true);
  }

  return {
    look: async () => {
      if (library.isReadOnly) return;
      looking ??= lookNow().finally(() => {
        looking = null;
      });
      await looking;
    },
    make: () => make('asked'),
    list: () => listBackups(library.file),
    before: async (reason) => {
      const current = stateNow();
      if (!current.ok) return current;
      return current.value.isEmpty ? ok(null) : make(reason);
    },
    restore: async (id) => {
      if (library.isReadOnly) return refusedToWrite(library);
      // Before anything is done that could not be told any more.
      const { forgetReadableCopies } = await readableCopies();
      const restored = await inTurn(async () => {
        const done = restoreBackup(library, id, options);
        // What a power cut prevents here, the next look does: the backup that was just made has them.
        if (done.ok) await carry();
        return done;
      });
      if (!restored.ok) return restored;
      // The backup it was made from is one of it; but what was carried over is in none.
      backedUp = null;
      copied = null;
      await forgetReadableCopies(library);
      return restored;
    },
    settle: () => {
      if (library.isReadOnly) return ok(null);
      worker.stop();
      return checkpoint(library);
    },
    end: async (patience) => {
      if (library.isReadOnly) return;
      const until = now().steady + patience;
      isEnding = true;
      // What is under way is of an earlier moment, and would have to be waited for.
      worker.stop();
      const giveUp = setTimeout(() => {
        isOver = true;
        worker.stop();
      }, patience);
      const current = stateNow();
      const isDue = current.ok && !current.value.isEmpty && !isBackedUp(current.value.state);
      if (isDue) await make('regular');
      clearTimeout(giveUp);
      await copy(() => now().steady < until);
    },
    lastFailure: () => failure,
  };
}

const longAgo = { steady: Number.NEGATIVE_INFINITY, wall: Number.NEGATIVE_INFINITY };
