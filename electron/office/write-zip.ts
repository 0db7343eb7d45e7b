// The build without worker threads: the other one declares a `require` of its own, which ends the bundle of main.
import { type Zippable, zipSync } from 'fflate/browser';

/** One file of a package. Names are keys; they stand in the zip in the order in which they are given. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept as it is, where a careful reader would take it for a bomb if it were packed. */
  readonly isStored?: boolean;
};

/**
 * The one writer of zips. fflate compresses in JavaScript, so equal entries are
 * equal bytes whatever zlib the computer, Node or Electron brings; every entry
 * carries the first day a zip can tell and no system's attributes.
 */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const files = Object.create(null) as Zippable;
  for (const { name, bytes, isStored } of entries) files[name] = [bytes, isStored ? stored : {}];
  // fflate writes the day as it stands on the clock here, so midnight here is the same everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6, os: 0 });
}

const stored = { level: 0 } as const;
