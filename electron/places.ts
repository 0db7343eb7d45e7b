import { accessSync, constants, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Failure } from '../shared/result.ts';
import { failureOf } from './files/failure-of.ts';

export type Places = {
  /** Chromium's own files; one instance of the app per such folder. */
  readonly userData: string;
  readonly settingsFile: string;
  /** Given by `--data-dir`; null: as the settings say, or else beside them. */
  readonly fixedDataFolder: string | null;
  /** Why the folder given by `--data-dir` cannot be used. */
  readonly failure: Failure | null;
};

/**
 * Where things lie. With `--data-dir` everything of this run lies in that folder,
 * so that two runs with two folders share nothing. Where that folder cannot be
 * used, Chromium gets one that is thrown away: without any it would not even start
 * far enough to say so.
 */
export function findPlaces(fixedDataFolder: string | null, usualUserData: string): Places {
  if (fixedDataFolder === null) {
    const settingsFile = join(usualUserData, 'settings.json');
    return { userData: usualUserData, settingsFile, fixedDataFolder, failure: null };
  }
  const window = join(fixedDataFolder, 'window');
  const failure = makeFolder(fixedDataFolder) ?? makeFolder(window) ?? whyUnwritable(window);
  const userData = failure === null ? window : mkdtempSync(join(tmpdir(), 'securable-start-'));
  return {
    userData,
    settingsFile: join(fixedDataFolder, 'settings.json'),
    fixedDataFolder,
    failure,
  };
}

/** The folder the library lies in, and why it cannot be used, if so. */
export function findDataFolder(
  { userData, fixedDataFolder, failure }: Places,
  chosen: string | null,
): { readonly folder: string; readonly failure: Failure | null } {
  if (fixedDataFolder !== null) return { folder: fixedDataFolder, failure };
  if (chosen !== null) {
    // A chosen folder that is gone is an unplugged drive; making it anew would look like data loss.
    const missing = { code: 'folder-missing', detail: basename(chosen) || chosen } as const;
    return { folder: chosen, failure: existsSync(chosen) ? null : missing };
  }
  const folder = join(userData, 'library');
  return { folder, failure: makeFolder(folder) };
}

/** Made at an earlier time, it may lie on a medium that is locked now. */
function whyUnwritable(folder: string): Failure | null {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const failure = failureOf(error, folder);
    if (failure === null) throw error;
    return failure;
  }
}

/** Its parent must be there: a mistyped place is not made up of new folders. */
function makeFolder(folder: string): Failure | null {
  if (existsSync(folder)) return null;
  try {
    mkdirSync(folder);
    return null;
  } catch (error) {
    const failure = failureOf(error, folder);
    if (failure === null) throw error;
    return failure;
  }
}
