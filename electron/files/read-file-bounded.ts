import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { failedBy } from './failure-of.ts';

/** The bytes of a file that may come from anywhere: a regular file, and no larger than said. */
export async function readFileBounded(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  const name = basename(path);
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) return failed('file-unreadable', name);
    if (stat.size > maxBytes) return failed('file-too-large', name);
    // One byte more than promised tells whether the file grew while it was read.
    const bytes = Buffer.alloc(stat.size + 1);
    const length = await readFully(file, bytes);
    if (length > stat.size) return failed('file-busy', name);
    return ok(bytes.subarray(0, length));
  } catch (error) {
    return asReadFailure(failedBy(error, path), name);
  } finally {
    await file?.close();
  }
}

async function readFully(file: FileHandle, bytes: Buffer): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

/** The table speaks of writing; for a file that is only read, the words are others. */
function asReadFailure(result: Result<never>, name: string): Result<never> {
  if (result.ok) return result;
  if (result.failure.code === 'folder-missing') return failed('file-missing', name);
  if (result.failure.code === 'folder-unwritable') return failed('file-unreadable', name);
  return result;
}
