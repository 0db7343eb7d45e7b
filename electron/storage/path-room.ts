import { basename, join } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { libraryFileName } from './library.ts';

/** SQLite takes no longer path than this, its own endings included; it would say that it may not open the file. */
const longestPath = 512;
const longestEnding = '-journal';

/** Whether the library's files fit into the folder by the length of their paths. */
export function checkPathRoom(folder: string): Result<null> {
  const longest = join(folder, `${libraryFileName}${longestEnding}`);
  return Buffer.byteLength(longest) < longestPath
    ? ok(null)
    : failed('path-too-long', basename(folder));
}
