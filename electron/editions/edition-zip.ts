// The build without worker threads: the other one declares a `require` of its own, which ends the bundle of main.
import { deflateSync } from 'fflate/browser';
import type { EditionRecord } from '../../shared/editions/edition.ts';
import { writeZip } from '../office/write-zip.ts';
import { zipCaps } from '../office/zip-caps.ts';
import { encodeManifest, manifestName, manifestOf } from './manifest.ts';

/** An edition as one file, its manifest first and the rest in the order of their names. */
export function packEdition(
  record: EditionRecord,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const manifest = manifestOf(record);
  return writeZip([
    { name: manifestName, bytes: encodeManifest(manifest) },
    ...manifest.files.map(({ name }) => {
      const bytes = files.get(name) ?? new Uint8Array();
      return { name, bytes, isStored: isSuspect(bytes) };
    }),
  ]);
}

/** So repetitive that a careful reader, ours among them, would take it for a bomb: stored as it is. */
function isSuspect(bytes: Uint8Array): boolean {
  if (bytes.length <= zipCaps.harmless) return false;
  return deflateSync(bytes, { level: 1 }).length * (zipCaps.ratio / 2) < bytes.length;
}
