import { unlinkSync } from 'node:fs';
import { hasCodeLike } from './failure-of.ts';

/** Removes a file that may not be there. Not `rmSync`, whose errors do not say what the disk said. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!hasCodeLike(error, ['ENOENT'])) throw error;
  }
}

/** The same for what is only in the way: where it cannot be removed now, a later time will do. */
export function tryToRemove(path: string): void {
  try {
    removeFile(path);
  } catch {
    // Nothing depends on it.
  }
}
