import { basename, dirname } from 'node:path';
import { failed, type Result } from '../../shared/result.ts';
import { failedBy, hasCodeLike } from '../files/failure-of.ts';
import { isInPlace } from './file-identity.ts';
import type { Library } from './library.ts';
import { markState } from './marks.ts';

/**
 * Runs the work in one IMMEDIATE transaction: kept whole if it succeeds, undone
 * whole if it fails or throws. Errors of disk and database come back as failures.
 */
export function inTransaction<T>(library: Library, work: () => Result<T>): Result<T> {
  if (library.isReadOnly) return refusedToWrite(library);
  return watched(library, () => {
    const { database } = library;
    try {
      library.statement('BEGIN IMMEDIATE').run();
      const result = work();
      if (result.ok) library.statement(markState).run();
      library.statement(result.ok ? 'COMMIT' : 'ROLLBACK').run();
      return result.ok ? onlyIfInPlace(library, result) : result;
    } finally {
      // Some errors, a full disk among them, make SQLite roll back by itself; others leave it to us.
      if (database.inTransaction) database.exec('ROLLBACK');
    }
  });
}

/** What every attempt to change a library gets that may only be read. */
export function refusedToWrite({ file }: Library): Result<never> {
  return failed('library-read-only', basename(dirname(file)) || dirname(file));
}

/** Runs a read, with errors of disk and database as failures. */
export function reading<T>(library: Library, work: () => Result<T>): Result<T> {
  return watched(library, work);
}

/** After these nobody knows what is on the disk and what only seems to be. */
const shaken = ['SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_CANTOPEN'] as const;

function watched<T>(library: Library, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (hasCodeLike(error, shaken)) library.letGo();
    return failedBy(error, library.file);
  }
}

/** A file that was moved or replaced takes writes without complaint, and nobody finds them again. */
function onlyIfInPlace<T>(library: Library, result: Result<T>): Result<T> {
  const place = isInPlace(library.file, library.database);
  if (place === 'in-place') return result;
  if (place === 'replaced') {
    const kept = library.keepReplaced();
    return kept.ok ? failed('library-replaced') : kept;
  }
  library.letGo();
  return failedBy(Object.assign(new Error('missing'), { code: 'ENOENT' }), library.file);
}
