import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AfterPackContext, Arch } from 'electron-builder';
import { setShippedFuses } from '../fuses.ts';
import type { PreparedElectron } from '../prepare-electron.ts';
import { assertBindings, bindingsFolder } from './sqlite-in-package.ts';

/** The app that `electron path/to/app` starts with is for development only. */
export async function removeDefaultApp({ packager, appOutDir }: AfterPackContext): Promise<void> {
  const resources = packager.getResourcesDir(appOutDir);
  await rm(join(resources, 'default_app.asar'), { recursive: true, force: true });
}

/** After packing and before signing, which a changed byte would break. */
export async function finishPackage(
  context: AfterPackContext,
  electron: PreparedElectron,
): Promise<void> {
  await replaceBinding(context, electron);
  const resources = context.packager.getResourcesDir(context.appOutDir);
  assertBindings(resources, context.electronPlatformName, Arch[context.arch]);
  // The halves of a universal app are compared file by file before they become one, so only
  // the whole gets its fuses.
  if (!context.appOutDir.endsWith('-temp')) await setShippedFuses(executableOf(context));
}

/** On an older Electron better-sqlite3's own binary would crash; only trials come here with one. */
async function replaceBinding(context: AfterPackContext, { env }: PreparedElectron): Promise<void> {
  const binding = env.SECURABLE_SQLITE_BINDING;
  if (binding === undefined) return;
  const resources = context.packager.getResourcesDir(context.appOutDir);
  const name = `${process.platform}-${process.arch}.node`;
  await copyFile(binding, join(resources, bindingsFolder, name));
}

function executableOf({ packager, appOutDir, electronPlatformName }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, 'securable');
}
