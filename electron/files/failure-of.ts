import { basename, dirname } from 'node:path';
import type { FailureCode } from '../../shared/failures.ts';
import { type Failure, failed, type Result } from '../../shared/result.ts';

/**
 * What SQLite and Node call an error, and what a person is told. SQLite's codes
 * are matched by their longest known beginning: SQLITE_IOERR_WRITE is an IOERR.
 */
const codes: Readonly<Record<string, FailureCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_BUSY: 'library-busy',
  SQLITE_LOCKED: 'library-busy',
  SQLITE_READONLY: 'folder-unwritable',
  SQLITE_CANTOPEN: 'folder-unwritable',
  SQLITE_PERM: 'folder-unwritable',
  SQLITE_CORRUPT: 'library-damaged',
  SQLITE_NOTADB: 'library-foreign',
  SQLITE_IOERR: 'input-output-error',
  SQLITE_PROTOCOL: 'library-busy',
  SQLITE_NOMEM: 'input-output-error',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'folder-unwritable',
  EPERM: 'folder-unwritable',
  EROFS: 'folder-unwritable',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'file-unreadable',
  ENAMETOOLONG: 'input-output-error',
  EIO: 'input-output-error',
  ENODEV: 'input-output-error',
  EMFILE: 'input-output-error',
};

/** Codes whose sentence names a folder; all others name the file or the error itself. */
const namesFolder: ReadonlySet<FailureCode> = new Set(['folder-missing', 'folder-unwritable']);
const namesFile: ReadonlySet<FailureCode> = new Set([
  'file-busy',
  'file-missing',
  'file-unreadable',
]);

/** A failure on its way out of places that cannot return a Result. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.detail}`);
    this.failure = failure;
  }
}

/** The failure behind an error of the disk or the database; null where it is neither, but a bug. */
export function failureOf(error: unknown, path: string): Failure | null {
  if (error instanceof FailureError) return error.failure;
  const errorCode = codeOf(error);
  if (errorCode === null) return null;
  const code = lookUp(errorCode);
  if (code === null) return null;
  if (namesFolder.has(code)) return { code, detail: basename(dirname(path)) || dirname(path) };
  return { code, detail: namesFile.has(code) ? basename(path) : errorCode };
}

/** As `failureOf`, but a bug is thrown on. */
export function failedBy(error: unknown, path: string): Result<never> {
  const failure = failureOf(error, path);
  if (failure === null) throw error;
  return failed(failure.code, failure.detail);
}

/** Whether the error's code begins with one of these: SQLITE_IOERR for SQLITE_IOERR_FSYNC. */
export function hasCodeLike(error: unknown, codes: readonly string[]): boolean {
  const errorCode = codeOf(error);
  return errorCode !== null && codes.some((code) => errorCode.startsWith(code));
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function lookUp(errorCode: string): FailureCode | null {
  const parts = errorCode.split('_');
  for (let length = parts.length; length > 0; length -= 1) {
    const code = codes[parts.slice(0, length).join('_')];
    if (code !== undefined) return code;
  }
  return null;
}
