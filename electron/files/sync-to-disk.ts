import { closeSync, fsyncSync, openSync } from 'node:fs';
import { hasCodeLike } from './failure-of.ts';

/** Waits until the file's bytes are on the disk. Never for a database that is open: closing drops its locks. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until names in the folder are on the disk. Windows cannot, and some network drives will not. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!hasCodeLike(error, ['EINVAL', 'ENOTSUP', 'EISDIR'])) throw error;
  } finally {
    closeSync(handle);
  }
}
