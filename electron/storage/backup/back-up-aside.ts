import { failed, ok, type Result } from '../../../shared/result.ts';
import type { Library } from '../library.ts';
import { reading } from '../transaction.ts';
import type { AsideDone, AsideJob } from './aside-jobs.ts';
import { type BackupPlan, planBackup } from './back-up.ts';
import type { BackupReason } from './backup-names.ts';
import { lastRevision } from './check-backup.ts';
import type { Backup } from './list-backups.ts';

/** Runs a job where it holds up nobody; null: whoever did it is gone, and the job may be half done. */
export type RunAside = (job: AsideJob) => Promise<Result<AsideDone> | null>;

/**
 * A backup made in another process while people go on working. All that is saved
 * is written into the library's file first; from then on, and until the file is
 * copied, what is saved stays in the write-ahead log, so that the file does not
 * change under the copy. Where the connection was made anew meanwhile it may have
 * changed, and the copy is thrown away.
 */
export async function backUpAside(
  library: Library,
  reason: BackupReason,
  nativeBinding: string | null,
  run: RunAside,
): Promise<Result<Backup> | null> {
  const finished = await withCopy(library, reason, run, (copy) =>
    run({ kind: 'finish', nativeBinding, ...copy }),
  );
  if (finished === null || !finished.ok) return finished;
  return finished.value === null ? null : ok(finished.value);
}

/** Looks the library through in another process, in the same way. Writes nothing that stays. */
export function checkAside(
  library: Library,
  nativeBinding: string | null,
  run: RunAside,
): Promise<Result<AsideDone> | null> {
  return withCopy(library, 'regular', run, (copy) =>
    run({ kind: 'check', nativeBinding, ...copy }),
  );
}

async function withCopy(
  library: Library,
  reason: BackupReason,
  run: RunAside,
  work: (copy: { libraryFile: string; plan: BackupPlan }) => ReturnType<RunAside>,
): ReturnType<RunAside> {
  const { file: libraryFile } = library;
  const held = holdStill(library);
  if (!held.ok) return held;
  const { revision, isStill, letGo } = held.value;
  const plan = planBackup(libraryFile, { at: library.clock(), revision, reason });
  const copied = await run({ kind: 'copy', libraryFile, plan }).finally(letGo);
  if (copied === null || !copied.ok) return copied;
  if (!isStill()) return failed('input-output-error', 'the library was opened anew meanwhile');
  return work({ libraryFile, plan });
}

type Held = {
  readonly revision: number;
  /** Whether the file is still as it was. */
  readonly isStill: () => boolean;
  readonly letGo: () => void;
};

/** How often each library's file was written as a whole; see `checkpoint`. */
const checkpoints = new WeakMap<object, number>();

function holdStill(library: Library): Result<Held> {
  return reading(library, () => {
    const { database } = library;
    const [moved] = database.pragma('wal_checkpoint(PASSIVE)') as [Moved];
    if (moved.busy !== 0 || moved.log !== moved.checkpointed) return failed('library-busy');
    const usual = Number(database.pragma('wal_autocheckpoint', { simple: true }));
    database.pragma('wal_autocheckpoint = 0');
    const before = checkpoints.get(database) ?? 0;
    return ok({
      revision: lastRevision(database),
      isStill: () => database.open && (checkpoints.get(database) ?? 0) === before,
      letGo: () => {
        if (database.open) database.pragma(`wal_autocheckpoint = ${usual}`);
      },
    });
  });
}

type Moved = { readonly busy: number; readonly log: number; readonly checkpointed: number };

/** Writes all that is saved into the library's file and empties the log; a copy under way is spoiled by it. */
export function checkpoint(library: Library): Result<null> {
  return reading(library, () => {
    const { database } = library;
    checkpoints.set(database, (checkpoints.get(database) ?? 0) + 1);
    const [moved] = database.pragma('wal_checkpoint(TRUNCATE)') as [Moved];
    return moved.busy === 0 ? ok(null) : failed('library-busy');
  });
}
