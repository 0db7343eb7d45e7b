import { sha256 } from '../files/sha256.ts';
import { readZip, shortName, ZipRefused } from '../office/read-zip.ts';
import { decodeManifest, type Manifest, manifestName } from './manifest.ts';

const circles = {
  public: 'for everyone',
  onRequest: 'for readers on request',
  internal: 'for colleagues only',
} as const;

export type Verified =
  /** One line for each file, the manifest first. */
  | {
      readonly ok: true;
      readonly lines: readonly string[];
      readonly manifest: Manifest;
      /** SHA-256 of the manifest. */
      readonly hash: string;
    }
  /** The first thing that is wrong, in one line. */
  | { readonly ok: false; readonly because: string };

/** Whether a zip is an edition as it was published: the manifest, and every file it names, and no other. */
export async function verifyEdition(bytes: Uint8Array): Promise<Verified> {
  const entries = await readZip(bytes).catch((error: unknown) => {
    if (error instanceof ZipRefused) return error;
    throw error;
  });
  if (entries instanceof ZipRefused) return wrong(`This zip is not read: ${entries.message}.`);
  const manifestBytes = entries.get(manifestName);
  if (manifestBytes === undefined)
    return wrong(`This is not an edition: there is no ${manifestName} in it.`);
  const manifest = decodeManifest(manifestBytes);
  if (manifest === null)
    return wrong(`This is not an edition: its ${manifestName} is not one that Securable wrote.`);
  const fault = faultIn(manifest, entries);
  if (fault !== null) return wrong(fault);
  const hash = sha256(manifestBytes);
  return {
    ok: true,
    manifest,
    hash,
    lines: [
      `${hash}  ${manifestName}: edition ${manifest.label} of ${manifest.date}, ${circles[manifest.audience]}`,
      ...manifest.files.map((file) => `${file.sha256}  ${file.name}: unchanged`),
    ],
  };
}

function faultIn(manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): string | null {
  const named = new Set<string>([manifestName]);
  for (const { name, size, sha256: hash } of manifest.files) {
    if (named.has(name)) return `The manifest names “${name}” twice.`;
    named.add(name);
    const bytes = entries.get(name);
    if (bytes === undefined) return `Missing: “${name}” is in the manifest and not in the zip.`;
    if (bytes.length !== size || sha256(bytes) !== hash)
      return `Changed: “${name}” is not the file that was published.`;
  }
  const extra = [...entries.keys()].find((name) => !named.has(name));
  return extra === undefined
    ? null
    : `Extra: “${shortName(extra)}” is in the zip and not in the manifest.`;
}

function wrong(because: string): Verified {
  return { ok: false, because };
}
