import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile, tryToRemove } from '../files/remove-file.ts';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';
import { libraryFileName } from './library.ts';

/**
 * Puts another file in the library's place, in steps that any of them may be the
 * last one before the power fails:
 *
 * 1. the new file is made and synced under a name that means nothing;
 * 2. it is renamed to one that says *I am to be the library*. From here on there
 *    is no way back: every start first finishes what follows;
 * 3. the old file and its write-ahead log are moved aside, or the log removed.
 *    A log beside a file it does not belong to would damage it;
 * 4. the new file takes the name, when the folder is known to hold step 3.
 */
export function replaceLibrary(
  folder: string,
  make: (file: string) => void,
  old: 'remove' | { readonly keepAs: string },
): void {
  const unnamed = join(folder, `${libraryFileName}.making`);
  try {
    for (const part of ['', ...companions]) removeFile(`${unnamed}${part}`);
    make(unnamed);
    syncFile(unnamed);
    renameSync(unnamed, join(folder, old === 'remove' ? plain : `${keeping}${old.keepAs}`));
    syncFolder(folder);
  } finally {
    for (const part of ['', ...companions]) tryToRemove(`${unnamed}${part}`);
  }
  finishReplacement(folder);
}

const plain = `${libraryFileName}.next`;
const keeping = `${libraryFileName}.next-keeping-`;
const waitingLog = `${plain}-wal`;
const companions = ['-wal', '-shm', '-journal'] as const;

/**
 * Takes a replacement back: the old file, which was kept with its log, is the
 * library again, and what had taken its place is removed. The log waits beside
 * under a name of its own until the file it belongs to is in place.
 */
export function takeReplacementBack(folder: string, keptAs: string): void {
  const kept = join(folder, `${libraryFileName}.${keptAs}`);
  // What this is all for must be there before anything moves.
  statSync(kept);
  moveIfThere(`${kept}-wal`, join(folder, waitingLog));
  renameSync(kept, join(folder, plain));
  syncFolder(folder);
  finishReplacement(folder);
}

/** Brings a replacement to its end that was cut short after step 2. */
export function finishReplacement(folder: string): void {
  putInPlace(folder);
  const log = join(folder, waitingLog);
  if (statSync(log, { throwIfNoEntry: false }) === undefined) return;
  renameSync(log, join(folder, `${libraryFileName}-wal`));
  syncFolder(folder);
}

function putInPlace(folder: string): void {
  const next = readdirSync(folder).find((name) => name === plain || name.startsWith(keeping));
  if (next === undefined) return;
  const library = join(folder, libraryFileName);
  if (next === plain) {
    for (const companion of companions) removeFile(`${library}${companion}`);
  } else {
    const kept = join(folder, `${libraryFileName}.${next.slice(keeping.length)}`);
    for (const part of ['', ...companions]) moveIfThere(`${library}${part}`, `${kept}${part}`);
  }
  syncFolder(folder);
  renameSync(join(folder, next), library);
  syncFolder(folder);
}

function moveIfThere(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, to);
}
