// The build without worker threads: the other one declares a `require` of its own, which ends the bundle of main.
import { deflateSync, type Zippable, zipSync } from 'fflate/browser';
import type { EditionRecord } from '../../shared/editions/edition.ts';
import { encodeManifest, manifestName, manifestOf } from './manifest.ts';
import { zipCaps } from './zip-caps.ts';

/**
 * An edition as one file. fflate compresses in JavaScript, so equal content is
 * equal bytes whatever zlib the computer, Node or Electron brings; entries carry
 * the first day a zip can tell, and stand in the order of their names.
 */
export function packEdition(
  record: EditionRecord,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const manifest = manifestOf(record);
  const entries: Zippable = { [manifestName]: encodeManifest(manifest) };
  for (const { name } of manifest.files) {
    const bytes = files.get(name) ?? new Uint8Array();
    entries[name] = [bytes, { level: isSuspect(bytes) ? 0 : 6 }];
  }
  // fflate writes the day as it stands on the clock here, so midnight here is the same everywhere.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6, os: 0 });
}

/** So repetitive that a careful reader, ours among them, would take it for a bomb: stored as it is. */
function isSuspect(bytes: Uint8Array): boolean {
  if (bytes.length <= zipCaps.harmless) return false;
  return deflateSync(bytes, { level: 1 }).length * (zipCaps.ratio / 2) < bytes.length;
}
