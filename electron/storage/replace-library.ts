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
const companions = ['-wal', '-shm', '-journal'] as const;

/** Brings a replacement to its end that was cut short after step 2. */
export function finishReplacement(folder: string): void {
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
