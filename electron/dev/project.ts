import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder, wherever the command was started. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The version of Securable itself. */
export function projectVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return (manifest as Manifest).version;
}

/** The version of an installed package. */
export function installedVersion(packageName: string): string {
  return readManifest(packageName).version;
}

/** The file of an installed package that stands behind a command, to be run with Node itself. */
export function commandFile(packageName: string, command: string): string {
  const { bin } = readManifest(packageName);
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(packageFolder(packageName), file);
}

/** The folder of an installed package. */
export function packageFolder(packageName: string): string {
  return join(projectRoot, 'node_modules', packageName);
}

type Manifest = {
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
};

function readManifest(packageName: string): Manifest {
  const file = join(packageFolder(packageName), 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
