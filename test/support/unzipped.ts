import { unzipSync } from 'fflate';
import type { ZipEntry } from '../../electron/office/write-zip.ts';

/** The entries of a zip in their order, read by another reader than the app's. */
export function unzipped(zip: Uint8Array): readonly ZipEntry[] {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes }));
}
