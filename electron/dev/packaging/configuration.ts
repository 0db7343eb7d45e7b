import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { parse } from 'yaml';
import type { BuiltFrom } from '../../../shared/bridge.ts';
import { officialElectronZip } from '../official-electron.ts';
import type { PreparedElectron } from '../prepare-electron.ts';
import { projectRoot } from '../project.ts';
import { finishPackage, removeDefaultApp } from './after-pack.ts';
import type { Maker } from './maker.ts';

/** electron-builder.yml as it stands. */
export function readConfiguration(): Configuration {
  return parse(readFileSync(join(projectRoot, 'electron-builder.yml'), 'utf8')) as Configuration;
}

/** What only this run knows; electron-builder puts it over electron-builder.yml, which it reads itself. */
export function configurationWith(
  electron: PreparedElectron,
  maker: Maker,
  build: BuiltFrom | null,
): Configuration {
  return {
    electronVersion: electron.version,
    electronDist: electronFor(electron),
    afterExtract: removeDefaultApp,
    afterPack: (context) => finishPackage(context, electron),
    extraMetadata: {
      author: { name: maker.name, email: maker.email },
      homepage: maker.homepage,
      ...(build === null ? {} : { builtFrom: build }),
    },
  };
}

/** Puts the word into the name of every file that ought to be signed and is not. */
export function unsignedNames(): Configuration {
  const { mac, nsis, portable } = readConfiguration();
  return { mac: unsigned(mac), nsis: unsigned(nsis), portable: unsigned(portable) };
}

type Named = { readonly artifactName?: string | null };

function unsigned(target: Named | null | undefined): { artifactName: string } {
  const name = target?.artifactName ?? '';
  return { artifactName: name.replace(/\.\$\{ext\}$/, '-unsigned$&') };
}

/** The Electron at hand for this computer, the official download for every other. */
function electronFor({
  folder,
  version,
}: PreparedElectron): NonNullable<Configuration['electronDist']> {
  return ({ platformName, arch }) =>
    platformName === process.platform && arch === process.arch
      ? folder
      : officialElectronZip(version, platformName, arch);
}
