import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** A database file as plain pages, the first being number 1. */
export type RawPages = {
  readonly size: number;
  readonly count: number;
  readonly page: (number: number) => Buffer | null;
};

const usualSize = 4096;

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

/** SQLite's file format, §1.3.2. Where the header is gone, the size in which our libraries are made. */
function pageSizeOf(bytes: Buffer): number {
  const told = bytes.length >= 18 ? bytes.readUInt16BE(16) : 0;
  const size = told === 1 ? 65_536 : told;
  const isSane = size >= 512 && (size & (size - 1)) === 0;
  return isSane && bytes.toString('latin1', 0, 15) === 'SQLite format 3' ? size : usualSize;
}

/** SQLite's file format, §4: frames count up to the last commit whose checksums hold. */
function committedPages(log: Buffer, size: number): Map<number, Buffer> {
  const committed = new Map<number, Buffer>();
  if (log.length < 32 || log.readUInt32BE(8) !== size) return committed;
  const magic = log.readUInt32BE(0);
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return committed;
  const isBigEndian = magic === 0x377f0683;
  let sums: Sums = checksum(log.subarray(0, 24), [0, 0], isBigEndian);
  let open = new Map<number, Buffer>();
  for (let at = 32; at + 24 + size <= log.length; at += 24 + size) {
    const frame = log.subarray(at, at + 24);
    const page = log.subarray(at + 24, at + 24 + size);
    if (!frame.subarray(8, 16).equals(log.subarray(16, 24))) break;
    sums = checksum(page, checksum(frame.subarray(0, 8), sums, isBigEndian), isBigEndian);
    if (sums[0] !== frame.readUInt32BE(16) || sums[1] !== frame.readUInt32BE(20)) break;
    open.set(frame.readUInt32BE(0), page);
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [number, content] of open) committed.set(number, content);
    open = new Map();
  }
  return committed;
}

type Sums = readonly [number, number];

function checksum(bytes: Buffer, [first, second]: Sums, isBigEndian: boolean): Sums {
  let a = first;
  let b = second;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const x = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const y = isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    a = (a + x + b) >>> 0;
    b = (b + y + a) >>> 0;
  }
  return [a, b];
}
