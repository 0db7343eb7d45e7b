import { accessSync, constants, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failed, type Result } from '../../shared/result.ts';
import { failedBy } from '../files/failure-of.ts';
import { inspectFile } from './inspect-file.ts';
import { libraryFileName } from './library.ts';
import { checkPathRoom } from './path-room.ts';

/** Whether a library can live in the folder: writable, and holding ours or none. */
export function checkDataFolder(folder: string, nativeBinding: string | null): Result<null> {
  if (!existsSync(folder)) return failed('folder-missing', basename(folder) || folder);
  const room = checkPathRoom(folder);
  if (!room.ok) return room;
  const file = join(folder, libraryFileName);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return inspectFile(file, nativeBinding);
  } catch (error) {
    return failedBy(error, file);
  }
}
