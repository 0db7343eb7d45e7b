import type { Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import type { Library } from './library.ts';

/**
 * Runs the work in one IMMEDIATE transaction: kept whole if it succeeds, undone
 * whole if it fails or throws. Errors of disk and database come back as failures.
 */
export function inTransaction<T>(library: Library, work: () => Result<T>): Result<T> {
  const { database } = library;
  try {
    library.statement('BEGIN IMMEDIATE').run();
    const result = work();
    library.statement(result.ok ? 'COMMIT' : 'ROLLBACK').run();
    return result;
  } catch (error) {
    return failedBy(error, library.file);
  } finally {
    // Some errors, a full disk among them, make SQLite roll back by itself; others leave it to us.
    if (database.inTransaction) library.statement('ROLLBACK').run();
  }
}

/** Runs a read, with errors of disk and database as failures. */
export function reading<T>(library: Library, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return failedBy(error, library.file);
  }
}
