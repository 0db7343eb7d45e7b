import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AfterPackContext, build, type Configuration } from 'electron-builder';
import { buildApp } from './build-app.ts';
import { setShippedFuses } from './fuses.ts';
import { type PreparedElectron, prepareElectron } from './prepare-electron.ts';
import { projectRoot } from './project.ts';
import { runCommand, say } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

await runCommand(async () => {
  const isTrial = readSwitches(process.argv.slice(2));
  const electron = await prepareElectron();
  say(electron.description);
  if (electron.kind !== 'official' && !isTrial) throw new SetupFailure(noRelease(electron));
  await buildApp();
  const made = await build({
    projectDir: projectRoot,
    ...(isTrial ? { dir: true } : {}),
    config: configuration(electron, isTrial),
  });
  say(isTrial ? 'Packed a trial into dist/trial. It is not for customers.' : made.join('\n'));
  return 0;
});

function readSwitches(args: readonly string[]): boolean {
  const unknown = args.find((arg) => arg !== '--trial');
  if (unknown !== undefined) throw new SetupFailure(`Unknown argument ${unknown}. Known: --trial`);
  return args.includes('--trial');
}

function configuration(electron: PreparedElectron, isTrial: boolean): Configuration {
  return {
    extends: join(projectRoot, 'electron-builder.yml'),
    electronDist: electron.folder,
    electronVersion: electron.version,
    afterExtract: removeDefaultApp,
    afterPack: async (context) => {
      await replaceBinding(context, electron);
      await setFuses(context);
    },
    ...(isTrial ? { directories: { output: 'dist/trial' } } : {}),
  };
}

/** The app that `electron path/to/app` starts with is for development only. */
async function removeDefaultApp({ packager, appOutDir }: AfterPackContext): Promise<void> {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(join(resources, 'default_app.asar'), { recursive: true, force: true });
}

/** On an older Electron better-sqlite3's own binary would crash; only trials come here with one. */
async function replaceBinding(context: AfterPackContext, { env }: PreparedElectron): Promise<void> {
  const binding = env.SECURABLE_SQLITE_BINDING;
  if (binding === undefined) return;
  const unpacked = join(context.packager.getResourcesDir(context.appOutDir), 'app.asar.unpacked');
  const name = `${process.platform}-${process.arch}.node`;
  await copyFile(binding, join(unpacked, 'node_modules/better-sqlite3/prebuilds', name));
}

/** After packing and before signing, which a changed byte would break. */
async function setFuses(context: AfterPackContext): Promise<void> {
  const { productFilename } = context.packager.appInfo;
  const names: Partial<Record<string, string>> = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
  };
  const name = names[context.electronPlatformName] ?? 'securable';
  await setShippedFuses(join(context.appOutDir, name));
}

function noRelease({ version, kind }: PreparedElectron): string {
  const origin =
    kind === 'registry' ? 'comes from the npm registry and is too old' : 'was named by hand';
  return [
    `Electron ${version} ${origin}, so no package for customers is made of it.`,
    'Run this on a network from which the official Electron can be downloaded,',
    'or make a trial in dist/trial, for this computer only: npm run package -- --trial',
  ].join('\n');
}
