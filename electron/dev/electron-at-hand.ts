import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { findOfficialElectron } from './official-electron.ts';
import { executableName, sandboxArguments } from './prepare-electron.ts';
import { registryElectronFolder } from './registry-electron.ts';

/** An Electron that could be started now, without fetching or building anything; null: there is none. */
export function electronAtHand(): { executable: string; args: readonly string[] } | null {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folders = given ? [resolve(given)] : [findOfficialElectron(), registryFolder()];
  for (const folder of folders) {
    if (folder === undefined) continue;
    const executable = join(folder, executableName());
    if (existsSync(executable)) return { executable, args: sandboxArguments() };
  }
  return null;
}

function registryFolder(): string {
  return registryElectronFolder(cacheFolder(process.env, homedir()));
}
