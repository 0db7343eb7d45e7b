/** One operation as io-shim.c has written it down. */
export type Operation = {
  readonly kind: (typeof kinds)[number];
  /** Which operation it belongs to, the first being 1. */
  readonly count: number;
  readonly inode: bigint;
  /** Where a write begins, or how long a truncated file is. */
  readonly at: number;
  /** Written bytes; for operations on names, the name. */
  readonly bytes: Buffer;
  /** Of a rename: the new name. */
  readonly other: string;
};

// In the order of the enumeration in io-shim.c, which begins at 1.
const kinds = [
  'create',
  'write',
  'truncate',
  'sync',
  'rename',
  'unlink',
  'makeFolder',
  'removeFolder',
  'mark',
  'failedSync',
  'read',
  'open',
] as const;

export function readTrace(trace: Buffer): readonly Operation[] {
  const operations: Operation[] = [];
  for (let place = 0; place < trace.length; ) {
    const kind = kinds[trace.readUInt32LE(place) - 1];
    if (kind === undefined) throw new Error(`An unknown operation at byte ${place}`);
    const count = trace.readUInt32LE(place + 4);
    const inode = trace.readBigUInt64LE(place + 8);
    const at = Number(trace.readBigUInt64LE(place + 16));
    const length = trace.readUInt32LE(place + 24);
    const otherLength = trace.readUInt32LE(place + 28);
    const start = place + 32;
    const bytes = trace.subarray(start, start + length);
    place = start + length + otherLength;
    operations.push({
      kind,
      count,
      inode,
      at,
      bytes,
      other: trace.toString('utf8', start + length, place),
    });
  }
  return operations;
}
