import { closeSync, constants, copyFileSync, openSync, readSync, writeSync } from 'node:fs';
import { tryToRemove } from '../../files/remove-file.ts';

const piece = 1024 * 1024;
/** SQLite's file format, §1.6: the page here never holds anything. Windows lets nobody read it while a library is open. */
const lockPage = 1024 ** 3;
const pageSize = 4096;
/** Bytes 18 and 19 say by which way a file is written: with a log, 2; with a journal, 1. */
const wayWritten = 18;

/**
 * Copies a library's file, byte by byte, to one that needs no write-ahead log.
 * Only where nothing is written into the file meanwhile, and never in the process
 * that has it open: closing the file would drop the locks of SQLite there.
 */
export function copyDatabaseFile(from: string, to: string): void {
  if (sharesBlocks(from, to)) return;
  const source = openSync(from, 'r');
  try {
    const target = openSync(to, 'w');
    try {
      copyPieces(source, target);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

/** Where the disk can (APFS, Btrfs, XFS), a copy is two names for the same blocks until one is written to. */
function sharesBlocks(from: string, to: string): boolean {
  if (process.platform === 'win32') return false;
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE_FORCE);
  } catch {
    tryToRemove(to);
    return false;
  }
  const target = openSync(to, 'r+');
  try {
    writeSync(target, Buffer.from([1, 1]), 0, 2, wayWritten);
    return true;
  } finally {
    closeSync(target);
  }
}

function copyPieces(source: number, target: number): void {
  const bytes = Buffer.alloc(piece);
  for (let at = 0; ; ) {
    if (at === lockPage) at += pageSize;
    const end = at < lockPage ? Math.min(at + piece, lockPage) : at + piece;
    const length = readSync(source, bytes, 0, end - at, at);
    if (length === 0) return;
    if (at === 0 && length > 19) bytes.fill(1, wayWritten, wayWritten + 2);
    for (let done = 0; done < length; )
      done += writeSync(target, bytes, done, length - done, at + done);
    at += length;
  }
}
