import { readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { ok, type Result } from '../../../shared/result.ts';
import { FailureError, failedBy } from '../../files/failure-of.ts';
import { removeFile, tryToRemove } from '../../files/remove-file.ts';
import { syncFolder } from '../../files/sync-to-disk.ts';
import { acceptBackup, clearTheWay, makingBackup, planBackup } from '../backup/back-up.ts';
import { checkBackup, lastRevision } from '../backup/check-backup.ts';
import { type Backup, listBackups } from '../backup/list-backups.ts';
import { connect } from '../connect.ts';
import type { OpenOptions } from '../library.ts';
import { migrate } from '../migrate.ts';
import { fillLibrary } from './fill-library.ts';
import { commitsOf, usualSize } from './raw-log.ts';
import { type RawPages, readRawPages } from './raw-pages.ts';
import { readRawRows } from './raw-rows.ts';
import { type NamedRow, sortRows } from './sort-rows.ts';

/**
 * A log whose file is gone, because another program put a different one in its place, holds every
 * change since it was begun. With the newest good backup below it, it becomes a backup of its own,
 * whose workbooks are marked to be looked through. The library and the log stay as they are.
 */
export function keepLogSide(file: string, options: OpenOptions): Result<Backup> {
  const { nativeBinding = null, clock, newId } = options;
  try {
    const base = listBackups(file).find((each) => checkBackup(each.file, options).ok);
    // What the log holds comes first: where both name a change, its row is the one kept.
    const pages = [pagesOfLog(file), ...(base === undefined ? [] : [readRawPages(base.file)])];
    const rows = pages.flatMap((each) => readRawRows(each).rows);
    const at = clock();
    const draft = planBackup(file, { at, revision: 0, reason: 'replaced' });
    return makingBackup(draft, () => {
      clearTheWay(draft);
      const revision = makeLibrary(draft.temporary, nativeBinding, (database) => {
        const found = sortRows(rows, database);
        if ((found.get('changes')?.length ?? 0) === 0) {
          throw new FailureError({ code: 'library-damaged', detail: 'its log holds no answers' });
        }
        fillLibrary(database, found as ReadonlyMap<string, readonly NamedRow[]>, { at, newId });
      });
      const plan = planBackup(file, { at, revision, reason: 'replaced' });
      if (plan.temporary !== draft.temporary) renameSync(draft.temporary, plan.temporary);
      return makingBackup(plan, () => acceptBackup(plan, options));
    });
  } catch (error) {
    return failedBy(error, file);
  }
}

/** The end of the name under which a log is kept. */
export function logName(at: string): string {
  return `log-${at.replace(/[-:.]/g, '')}`;
}

/** The log gets a name under which no program takes it for the library's. */
export function setLogAside(file: string, keptAs: string): Result<null> {
  try {
    tryToRemove(`${file}-shm`);
    renameSync(`${file}-wal`, `${file}.${keptAs}`);
    syncFolder(dirname(file));
    return ok(null);
  } catch (error) {
    return failedBy(error, file);
  }
}

function makeLibrary(
  file: string,
  nativeBinding: string | null,
  fill: (database: Database.Database) => void,
): number {
  for (const part of ['', '-wal', '-shm', '-journal']) removeFile(`${file}${part}`);
  const database = connect(file, nativeBinding);
  try {
    migrate(database);
    fill(database);
    // One file that needs no log, as backups are.
    database.pragma('journal_mode = DELETE');
    return lastRevision(database);
  } finally {
    database.close();
  }
}

/** The pages that the log alone tells of. */
function pagesOfLog(file: string): RawPages {
  const log = readFileSync(`${file}-wal`);
  const size = log.length >= 12 ? log.readUInt32BE(8) : usualSize;
  const pages = new Map([...commitsOf(log, size)].flatMap((commit) => [...commit]));
  return { size, count: Math.max(0, ...pages.keys()), page: (number) => pages.get(number) ?? null };
}
