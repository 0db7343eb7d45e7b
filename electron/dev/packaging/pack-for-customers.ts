import { basename, join } from 'node:path';
import { build, type Configuration } from 'electron-builder';
import { buildApp } from '../build-app.ts';
import type { PreparedElectron } from '../prepare-electron.ts';
import { installedVersion, projectRoot, projectVersion } from '../project.ts';
import { say } from '../say.ts';
import { SetupFailure } from '../setup-failure.ts';
import { buildIdentity } from './build-identity.ts';
import { writeChecksums } from './checksums.ts';
import { configurationWith, unsignedNames } from './configuration.ts';
import { makerFrom } from './maker.ts';
import { type Signing, signingFor } from './signing.ts';

/**
 * Packs everything that this system can pack, and lists its checksums. For a release nothing may
 * be left out: neither a signature nor the maker's address.
 */
export async function packForCustomers(
  electron: PreparedElectron,
  isRelease: boolean,
): Promise<void> {
  const signing = signingFor(process.platform, process.env);
  const maker = makerFrom(process.env);
  const identity = await buildIdentity();
  const lacking = [
    ...(electron.kind === 'official' ? [] : [noRelease(electron)]),
    ...(isRelease && !signing.isSigned ? [signing.words] : []),
    ...(isRelease && maker.words !== null ? [maker.words] : []),
    ...(isRelease && identity?.isChanged !== false
      ? ['The files are not those of a commit, so nobody could say what the packages are made of.']
      : []),
  ];
  if (lacking.length > 0) throw new SetupFailure(lacking.join('\n\n'));

  await buildApp();
  const configuration = configurationWith(electron, maker, identity);
  const made = await build({
    projectDir: projectRoot,
    config: { ...configuration, ...(isRelease ? signedAtAllCosts : asFarAsItGoes(signing)) },
  });
  const packages = made.filter((file) => /\.(?:deb|AppImage|tar\.gz|dmg|zip|exe)$/.test(file));
  const system =
    process.platform === 'win32' ? 'windows' : process.platform.replace('darwin', 'mac');
  const name = `Securable-${projectVersion()}-${system}.sha256`;
  const list = await writeChecksums(packages, join(projectRoot, 'dist'), name);
  say(
    ['', ...packages.map((file) => `dist/${basename(file)}`), `dist/${basename(list)}`].join('\n'),
  );
  say(`\n${signing.words}`);
  if (maker.words !== null) say(`\n${maker.words}`);
}

const signedAtAllCosts: Configuration = { forceCodeSigning: true };

function asFarAsItGoes({ isSigned }: Signing): Configuration {
  if (isSigned) return {};
  const names = unsignedNames();
  // Without credentials electron-builder would stop at the notary.
  return { ...names, mac: { ...names.mac, notarize: false } };
}

function noRelease({ version, kind }: PreparedElectron): string {
  const origin =
    kind === 'registry' ? 'comes from the npm registry and is too old' : 'was named by hand';
  return [
    `Electron ${version} ${origin}; packages for customers are made of the official ${installedVersion('electron')} alone.`,
    'Run this on a network from which the official Electron can be downloaded,',
    'or make a trial in dist/trial, for this computer only: npm run package -- --trial',
  ].join('\n');
}
