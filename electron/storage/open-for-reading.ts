import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { type Library, libraryFileName, type OpenOptions } from './library.ts';
import { closeLibrary, openLibrary } from './open-library.ts';

/** Whether the folder holds a library at all, writable or not. */
export function holdsLibrary(folder: string): boolean {
  return existsSync(join(folder, libraryFileName));
}

/**
 * Opens a library on a medium that cannot be written to, for reading alone. The
 * file and what its write-ahead log still holds are copied into a folder of our
 * own and opened there, with every check and brought to today's version; beside
 * the original nothing is written, not even what SQLite needs for reading a log.
 * The copy holds the same answers, so nobody else may read it, and it goes when
 * the library is closed.
 */
export function openForReading(folder: string, options: OpenOptions): Result<Library> {
  const copy = mkdtempSync(join(tmpdir(), 'securable-reading-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of readdirSync(folder).filter(belongsToLibrary)) {
      copyFileSync(join(folder, name), join(copy, name));
      // A copy takes over that nobody may write to it.
      chmodSync(join(copy, name), 0o600);
    }
  } catch (error) {
    remove();
    return failedBy(error, join(folder, libraryFileName));
  }
  const opened = openLibrary(copy, options);
  if (!opened.ok) {
    remove();
    return opened;
  }
  return { ok: true, value: readOnly(opened.value, join(folder, libraryFileName), remove) };
}

/** The library, its log or journal, and one that was about to take its place. */
function belongsToLibrary(name: string): boolean {
  return (
    ['', '-wal', '-journal', '.next'].some((end) => name === `${libraryFileName}${end}`) ||
    name.startsWith(`${libraryFileName}.next-keeping-`)
  );
}

/** Under the name that a person knows, though another file is read. */
function readOnly(copy: Library, file: string, remove: () => void): Library {
  return {
    ...copy,
    get database() {
      return copy.database;
    },
    file,
    isReadOnly: true,
    close: () => {
      closeLibrary(copy);
      remove();
    },
  };
}
