import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Lists the files' SHA-256 as `sha256sum --check` reads them, and returns where. */
export async function writeChecksums(
  files: readonly string[],
  folder: string,
  name: string,
): Promise<string> {
  const lines = await Promise.all(
    files.map(async (file) => `${await sha256OfFile(file)}  ${basename(file)}`),
  );
  const list = join(folder, name);
  await writeFile(list, `${lines.sort(byName).join('\n')}\n`);
  return list;
}

async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function byName(one: string, other: string): number {
  return one.slice(66) < other.slice(66) ? -1 : 1;
}
