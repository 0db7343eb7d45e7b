export const usualSize = 4096;

/** SQLite's file format, §1.3.2. Where the header is gone, the size in which our libraries are made. */
export function pageSizeOf(bytes: Buffer): number {
  const told = bytes.length >= 18 ? bytes.readUInt16BE(16) : 0;
  const size = told === 1 ? 65_536 : told;
  const isSane = size >= 512 && (size & (size - 1)) === 0;
  return isSane && bytes.toString('latin1', 0, 15) === 'SQLite format 3' ? size : usualSize;
}

/**
 * The commits of a write-ahead log, each with the pages it wrote, up to the last one whose checksums
 * hold. SQLite's file format, §4.
 */
export function* commitsOf(log: Buffer, size: number): Generator<ReadonlyMap<number, Buffer>> {
  if (log.length < 32 || log.readUInt32BE(8) !== size) return;
  const magic = log.readUInt32BE(0);
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return;
  const isBigEndian = magic === 0x377f0683;
  let sums: Sums = checksum(log.subarray(0, 24), [0, 0], isBigEndian);
  let open = new Map<number, Buffer>();
  for (let at = 32; at + 24 + size <= log.length; at += 24 + size) {
    const frame = log.subarray(at, at + 24);
    const page = log.subarray(at + 24, at + 24 + size);
    if (!frame.subarray(8, 16).equals(log.subarray(16, 24))) return;
    sums = checksum(page, checksum(frame.subarray(0, 8), sums, isBigEndian), isBigEndian);
    if (sums[0] !== frame.readUInt32BE(16) || sums[1] !== frame.readUInt32BE(20)) return;
    open.set(frame.readUInt32BE(0), page);
    if (frame.readUInt32BE(4) === 0) continue;
    yield open;
    open = new Map();
  }
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
