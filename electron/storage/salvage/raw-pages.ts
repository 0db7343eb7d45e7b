import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { commitsOf, pageSizeOf, usualSize } from './raw-log.ts';

/** A database file as plain pages, the first being number 1. */
export type RawPages = {
  readonly size: number;
  readonly count: number;
  readonly page: (number: number) => Buffer | null;
};

/** The pages of a file that SQLite may refuse, with the whole commits of its write-ahead log on top. */
export function readRawPages(file: string): RawPages {
  const bytes = readWhatCanBeRead(file);
  const size = pageSizeOf(bytes);
  const log =
    statSync(`${file}-wal`, { throwIfNoEntry: false }) === undefined ? null : `${file}-wal`;
  const newer =
    log === null ? new Map<number, Buffer>() : committedPages(readWhatCanBeRead(log), size);
  const count = Math.max(Math.ceil(bytes.length / size), ...newer.keys());
  return {
    size,
    count,
    page: (number) => {
      if (number < 1 || number > count) return null;
      const page = newer.get(number) ?? bytes.subarray((number - 1) * size, number * size);
      return page.length === size ? page : null;
    },
  };
}

/** A block that the disk no longer gives is read as zeroes; the rest must not be lost with it. */
function readWhatCanBeRead(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(fstatSync(handle).size);
    for (let at = 0; at < bytes.length; at += usualSize) {
      try {
        readSync(handle, bytes, at, Math.min(usualSize, bytes.length - at), at);
      } catch {
        bytes.fill(0, at, at + usualSize);
      }
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** The newest of each page, up to the last commit. */
function committedPages(log: Buffer, size: number): Map<number, Buffer> {
  return new Map([...commitsOf(log, size)].flatMap((commit) => [...commit]));
}
