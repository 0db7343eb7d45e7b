import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../../shared/result.ts';
import { FailureError, failedBy } from '../../files/failure-of.ts';
import { withBackup } from '../backup/check-backup.ts';
import { listBackups } from '../backup/list-backups.ts';
import { checkDatabase } from '../check-database.ts';
import { connect } from '../connect.ts';
import type { OpenOptions } from '../library.ts';
import { migrate } from '../migrate.ts';
import { sealedEditions, wholeEdition } from '../published/edition-source.ts';
import { replaceLibrary } from '../replace-library.ts';
import { type Filled, fillLibrary } from './fill-library.ts';
import { readRawPages } from './raw-pages.ts';
import { readRawRows } from './raw-rows.ts';
import { type NamedRow, sortRows } from './sort-rows.ts';

export type Salvaged = Filled & {
  readonly unreadable: number;
  /** The end of the damaged file's name, under which it stays beside the new library. */
  readonly keptAs: string;
};

/**
 * Makes a new library of every row that can be read from a damaged one, and keeps
 * the damaged file. Nothing must have the file open.
 */
export function salvageLibrary(file: string, options: OpenOptions): Result<Salvaged> {
  const { nativeBinding = null, clock, newId } = options;
  try {
    const { found, unreadable } = findRows(file, nativeBinding);
    const isKeptWhole = wholeInBackups(file, options);
    const keptAs = damagedName(clock());
    let filled: Filled = { rows: 0, workbooks: 0 };
    const make = (target: string) => {
      const database = connect(target, nativeBinding);
      try {
        migrate(database);
        filled = fillLibrary(database, found, { at: clock(), newId, isKeptWhole });
        const checked = checkDatabase(database, nativeBinding);
        if (!checked.ok) throw new FailureError(checked.failure);
      } finally {
        // Writes the log back, so that the library is one file.
        database.close();
      }
    };
    replaceLibrary(dirname(file), make, { keepAs: keptAs });
    return ok({ ...filled, unreadable, keptAs });
  } catch (error) {
    return failedBy(error, file);
  }
}

/** Whether the file holds anything of ours, whatever its first page says. */
export function holdsOurRows(file: string, nativeBinding: string | null): boolean {
  try {
    return (findRows(file, nativeBinding).found.get('changes')?.length ?? 0) > 0;
  } catch {
    return false;
  }
}

export function damagedName(at: string): string {
  return `damaged-${at.replace(/[-:.]/g, '')}`;
}

/** Which editions stand whole in a backup: from there they come back once the library is open. */
function wholeInBackups(file: string, options: OpenOptions) {
  const kept = new Set<string>();
  for (const backup of listBackups(file)) {
    try {
      withBackup(backup.file, options, (database) => {
        for (const sealed of sealedEditions(database)) {
          if (wholeEdition(database, sealed) !== null)
            kept.add(`${sealed.workbookId} ${sealed.id}`);
        }
        return ok(null);
      });
    } catch {
      // One that cannot be read has none.
    }
  }
  return (workbookId: string, edition: string) => kept.has(`${workbookId} ${edition}`);
}

function findRows(
  file: string,
  nativeBinding: string | null,
): { readonly found: ReadonlyMap<string, readonly NamedRow[]>; readonly unreadable: number } {
  const { rows, unreadable } = readRawRows(readRawPages(file));
  const fresh = new Database(':memory:', nativeBinding === null ? {} : { nativeBinding });
  try {
    migrate(fresh);
    return { found: sortRows(rows, fresh), unreadable };
  } finally {
    fresh.close();
  }
}
