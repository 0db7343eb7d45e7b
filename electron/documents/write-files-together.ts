import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { failedBy, hasCodeLike } from '../files/failure-of.ts';
import { putInPlace, writeFileWhole } from '../files/write-file-whole.ts';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The same files, no two under one name: not even where only case tells them apart, which
 * most disks do not. Names are made to differ; this is the last door before one is lost.
 */
export function distinctlyNamed(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const taken = new Set<string>();
  return files.map(({ name, bytes }) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1)
      distinct = beforeEnding(name, ` (${number})`);
    taken.add(distinct.toLowerCase());
    return { name: distinct, bytes };
  });
}

function beforeEnding(name: string, words: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? `${name}${words}` : `${name.slice(0, dot)}${words}${name.slice(dot)}`;
}

/**
 * Writes several files into a folder, or none: all are written, flushed and read
 * back in a folder of their own first, and only then moved to their names. Where
 * one cannot take its name, those before it are taken back: what they replaced
 * stands again. Where even that fails, `files-half-written` names what was written
 * and what was not. The folder is made where it is missing, and taken away again
 * if nothing came of it.
 */
export async function writeFilesTogether(
  folder: string,
  asked: readonly NamedBytes[],
): Promise<Result<readonly string[]>> {
  const files = distinctlyNamed(asked);
  const staging = join(folder, `.securable-${randomUUID()}`);
  let made: readonly string[] = [];
  let isWritten = false;
  try {
    made = await makeFolder(folder);
    await mkdir(staging);
    for (const { name, bytes } of files) {
      const written = await writeFileWhole(join(staging, name), bytes);
      if (!written.ok) return written;
    }
    const moved = await moveAll(staging, folder, files);
    isWritten = moved.ok || moved.failure.code === 'files-half-written';
    return moved;
  } catch (error) {
    return failedBy(error, join(folder, files[0]?.name ?? ''));
  } finally {
    // What cannot be cleared away is only a hidden folder with copies; the result stands.
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (!isWritten) {
      for (const empty of made) await rmdir(empty).catch(() => undefined);
    }
  }
}

/** A file that has its name, and a copy of the one that had it before. */
type Moved = { readonly name: string; readonly path: string; readonly former: string | null };

async function moveAll(
  staging: string,
  folder: string,
  files: readonly NamedBytes[],
): Promise<Result<readonly string[]>> {
  const moved: Moved[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    const former = await copyOfFormer(path, join(staging, `former-${moved.length}`));
    const put = former.ok ? await putInPlace(join(staging, name), path, bytes) : former;
    // It may have its name all the same: its folder could not be flushed, or it was not read back.
    const now = { name, path, former: former.ok ? former.value : null };
    if (put.ok) moved.push(now);
    else {
      const hasMoved = former.ok && !(await isThere(join(staging, name)));
      return takenBack(hasMoved ? [...moved, now] : moved, files, put);
    }
  }
  return ok(moved.map(({ path }) => path));
}

/** A copy of the file that is to be replaced, on the same disk: taking it back needs no room. */
async function copyOfFormer(path: string, copy: string): Promise<Result<string | null>> {
  try {
    const bytes = await readFile(path);
    const written = await writeFileWhole(copy, bytes);
    return written.ok ? ok(copy) : written;
  } catch (error) {
    // Nothing there, or no file: then nothing is replaced, and putting it in place says why it cannot.
    if (hasCodeLike(error, ['ENOENT', 'EISDIR'])) return ok(null);
    return failedBy(error, path);
  }
}

/** Undoes what was moved, the last first; the failure is the first one, unless something could not be undone. */
async function takenBack(
  moved: readonly Moved[],
  files: readonly NamedBytes[],
  because: Result<never> | Result<null>,
): Promise<Result<never>> {
  const left = new Set<string>();
  for (const { name, path, former } of [...moved].reverse()) {
    const undone = former === null ? rm(path, { force: true }) : rename(former, path);
    await undone.catch(() => left.add(name));
  }
  if (left.size === 0) {
    if (because.ok) throw new Error('There is nothing to take back');
    return because;
  }
  const names = files.map(({ name }) => name);
  const written = names.filter((name) => left.has(name)).map(quoted);
  const others = names.filter((name) => !left.has(name)).map(quoted);
  const not = others.length === 0 ? '' : ` Not written: ${others.join(', ')}.`;
  return failed('files-half-written', `Written: ${written.join(', ')}.${not}`);
}

function quoted(name: string): string {
  return `“${name}”`;
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
