import yauzl from 'yauzl';
import { type ZipCaps, zipCaps } from './zip-caps.ts';

/** The reason a zip is not read, in words that go on after “:”. */
export class ZipRefused extends Error {}

/**
 * The entries of a zip from anywhere, by name. Names are keys and never paths;
 * sizes are believed only as far as the bytes bear them out.
 */
export async function readZip(
  bytes: Uint8Array,
  caps: ZipCaps = zipCaps,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
    return await readEntries(zip, caps);
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    throw new ZipRefused(reasonOf(error));
  }
}

async function readEntries(
  zip: yauzl.ZipFile,
  caps: ZipCaps,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (zip.entryCount > caps.entries) throw new ZipRefused('it has too many entries');
  const entries = new Map<string, Uint8Array>();
  let left: number = caps.inflated;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name } = entry;
    if (entries.size >= caps.entries) throw new ZipRefused('it has too many entries');
    if (entry.isEncrypted()) throw new ZipRefused(`“${shortName(name)}” is encrypted`);
    if (entries.has(name)) throw new ZipRefused(`“${shortName(name)}” stands in it twice`);
    left -= entry.uncompressedSize;
    if (left < 0) throw new ZipRefused('it would unpack to more than it may hold');
    const isDense = entry.uncompressedSize > entry.compressedSize * caps.ratio;
    if (isDense && entry.uncompressedSize > caps.harmless)
      throw new ZipRefused(`“${shortName(name)}” unpacks to more than it can honestly hold`);
    entries.set(name, await readEntry(zip, entry));
  }
  return entries;
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // yauzl ends the stream with an error where there is more than the entry said.
  for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** An entry's name as it may stand in a message: one line, no long one, nothing that turns the line around. */
export function shortName(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  // yauzl says it in the terms of the format; a person has another file, or half of one.
  if (/central directory/i.test(words)) return 'it is no zip, or a part of it is missing';
  return words
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\.$/, '')
    .slice(0, 200);
}
