import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** Unpacks the entries for which `placeOf` names a place under `folder`; the others stay behind. */
export async function unpackZip(
  archive: string,
  folder: string,
  placeOf: (entryName: string) => string | undefined,
): Promise<void> {
  // yauzl refuses absolute names and names that climb out of the folder.
  const zip = await openZip(archive, { lazyEntries: true });
  const openEntry = promisify<yauzl.Entry, NodeJS.ReadableStream>((entry, done) =>
    zip.openReadStream(entry, done),
  );
  const unpackEntry = async (entry: yauzl.Entry) => {
    const place = placeOf(entry.fileName);
    if (place === undefined) return;
    const file = join(folder, place);
    mkdirSync(dirname(file), { recursive: true });
    // The high half of the external attributes is the Unix mode.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await openEntry(entry), createWriteStream(file, { mode }));
  };
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      unpackEntry(entry).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}
