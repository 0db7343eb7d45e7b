import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { writeFileWhole } from '../files/write-file-whole.ts';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Writes several files into a folder, or none: all are written, flushed and read
 * back in a folder of their own first, and only then moved to their names. The
 * folder is made where it is missing, and taken away again if nothing came of it.
 */
export async function writeFilesTogether(
  folder: string,
  files: readonly NamedBytes[],
): Promise<Result<readonly string[]>> {
  const staging = join(folder, `.securable-${randomUUID()}`);
  let made: readonly string[] = [];
  const moved: string[] = [];
  try {
    made = await makeFolder(folder);
    await mkdir(staging);
    for (const { name, bytes } of files) {
      const written = await writeFileWhole(join(staging, name), bytes);
      if (!written.ok) return written;
    }
    for (const { name } of files) {
      const path = join(folder, name);
      await rename(join(staging, name), path);
      moved.push(path);
    }
    return ok(moved);
  } catch (error) {
    return failedBy(error, join(folder, files[moved.length]?.name ?? ''));
  } finally {
    // What cannot be cleared away is only a hidden folder with copies; the result stands.
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (moved.length === 0) {
      for (const empty of made) await rmdir(empty).catch(() => undefined);
    }
  }
}

/**
 * Makes a folder and those above it that are missing; gives what was made,
 * innermost first. Not `recursive: true`: on a file system that refuses new
 * folders as if they were missing, such as /proc, Node then tries for ever.
 */
async function makeFolder(folder: string): Promise<readonly string[]> {
  if (await isThere(folder)) return [];
  const parent = dirname(folder);
  const above = parent === folder ? [] : await makeFolder(parent);
  await mkdir(folder);
  return [folder, ...above];
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
