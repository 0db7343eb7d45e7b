import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { failedBy } from './failure-of.ts';

/**
 * Writes a file whole or not at all. The bytes go to a temporary file in the
 * same folder, are flushed and read back, and only then take the place of the
 * old file in one step. If anything fails before it, the old file is untouched.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const folder = dirname(path);
  const temporary = join(folder, `.securable-${randomUUID()}.tmp`);
  try {
    await writeAndFlush(temporary, bytes);
    if (!(await holds(temporary, bytes))) return failed('input-output-error', basename(path));
    return await putInPlace(temporary, path, bytes);
  } catch (error) {
    return failedBy(error, path);
  } finally {
    // Once renamed it is no longer there; a folder that is gone has nothing to clean.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Gives a flushed file the name it is to have, in one step, and looks whether it is there whole. */
export async function putInPlace(
  temporary: string,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null>> {
  try {
    await replace(temporary, path);
    await flushFolder(dirname(path));
    return (await holds(path, bytes)) ? ok(null) : failed('input-output-error', basename(path));
  } catch (error) {
    if (error instanceof TargetBusy) return failed('file-busy', basename(path));
    if (error instanceof FolderInTheWay) return failed('folder-in-the-way', basename(path));
    return failedBy(error, path);
  }
}

class TargetBusy extends Error {}
class FolderInTheWay extends Error {}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function replace(temporary: string, path: string): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    if (await isFolder(path)) throw new FolderInTheWay();
    // Windows says EPERM or EACCES where the file to be replaced is open, for instance in Word;
    // the folder itself is writable, or the temporary file would not be in it.
    if (hasCode(error, 'EPERM', 'EACCES', 'EBUSY') && (await isFile(path))) throw new TargetBusy();
    throw error;
  }
}

/** Makes the new name itself durable. Windows cannot, and some network drives will not. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EISDIR')) throw error;
  } finally {
    await handle.close();
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return hashOf(await readFile(path)) === hashOf(bytes);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
