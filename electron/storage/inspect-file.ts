import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { failed, ok, type Result } from '../../shared/result.ts';
import { applicationId } from './migrate.ts';
import { newestVersion } from './migrations/index.ts';

/**
 * Finds out what the file is before anything may change it. The header is read
 * as plain bytes first: a file that is not ours, or newer than we are, is never
 * opened as a database at all. What the header cannot tell, because the newest
 * pages may still lie in the -wal file, a read-only connection does.
 */
export function inspectFile(
  file: string,
  nativeBinding: string | null,
  newest = newestVersion,
): Result<null> {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return ok(null);
  const header = readHeader(file);
  if (header === null) return failed('library-foreign');
  const plain = judge(header.application, header.version, true, newest);
  if (!plain.ok) return plain;
  // Cut short while it was being made, before there was a -wal file: only a connection that may
  // write can undo that, and it looks at the version again.
  if (existsSync(`${file}-journal`)) return ok(null);

  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    // As long as `connect` waits.
    timeout: 1000,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
  try {
    const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
    const number = (name: string) => Number(database.pragma(name, { simple: true }));
    return judge(number('application_id'), number('user_version'), isEmpty, newest);
  } finally {
    database.close();
  }
}

/** A file without any mark is ours only while it is empty: the first start was cut short. */
function judge(
  application: number,
  version: number,
  isEmpty: boolean,
  newest: number,
): Result<null> {
  const isUnmarked = application === 0 && version === 0 && isEmpty;
  if (application !== applicationId && !isUnmarked) return failed('library-foreign');
  if (version > newest) return failed('library-newer');
  return ok(null);
}

/** SQLite's file format, §1.3: magic at 0, user version at 60, application id at 68. */
function readHeader(file: string): { application: number; version: number } | null {
  const bytes = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, bytes, 0, bytes.length, 0);
    const magic = bytes.toString('latin1', 0, 16);
    if (length < bytes.length || magic !== 'SQLite format 3\0') return null;
    return { version: bytes.readInt32BE(60), application: bytes.readInt32BE(68) };
  } finally {
    closeSync(handle);
  }
}
