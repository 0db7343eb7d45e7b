import { join } from 'node:path';
import { build } from 'electron-builder';
import type { PreparedElectron } from '../prepare-electron.ts';
import { projectRoot } from '../project.ts';
import { buildIdentity } from './build-identity.ts';
import { configurationWith } from './configuration.ts';
import { makerFrom } from './maker.ts';

/**
 * Packs the built app for this computer alone, from whatever Electron is at hand, into a folder
 * that no installer is made of. Returns the folder that the app starts from.
 */
export async function packTrial(electron: PreparedElectron, output: string): Promise<string> {
  const maker = makerFrom(process.env);
  await build({
    projectDir: projectRoot,
    dir: true,
    config: {
      ...configurationWith(electron, maker, await buildIdentity()),
      electronDist: electron.folder,
      directories: { output, buildResources: 'assets' },
    },
  });
  return join(output, unpackedFolder());
}

function unpackedFolder(): string {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return `mac${suffix}`;
  return `${process.platform === 'win32' ? 'win' : 'linux'}${suffix}-unpacked`;
}
