import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** A package as package-lock.json has it. */
export type LockedPackage = {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
};

export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };

export function readLock(): Lock {
  return JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;
}

/** Prepares and packs the app and is not in it. */
const notOfTheApp = join(projectRoot, 'electron', 'dev');

/** The packages that the app's own code imports. */
export function packagesOfTheApp(): ReadonlySet<string> {
  return importedPackages(['electron', 'renderer', 'shared']);
}

/** The packages that files under these folders import by name, types left out. */
export function importedPackages(folders: readonly string[]): ReadonlySet<string> {
  const files = folders.flatMap((folder) => sourcesUnder(join(projectRoot, folder)));
  return new Set(files.flatMap((file) => packagesIn(readFileSync(file, 'utf8'))));
}

function sourcesUnder(folder: string): readonly string[] {
  if (!existsSync(folder) || folder === notOfTheApp) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.(?:tsx?|mjs|css)$/.test(entry.name) ? [path] : [];
  });
}

/** `from 'x'`, `import 'x'`, `import('x')`, `require('x')`, `@import 'x'`; not `import type`. */
export function packagesIn(source: string): readonly string[] {
  const text = source.replace(/import type [^;]*;/g, '');
  return [
    ...text.matchAll(/\b(?:from|import|require(?:\.resolve)?)\s*\(?\s*['"]([^'"\n]+)['"]/g),
    ...text.matchAll(/@import\s+(?:url\()?['"]([^'"\n]+)['"]/g),
  ]
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => /^[@a-z][^:]*$/.test(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/**
 * Where in the lock the packages lie that can be in the app: those it imports, and
 * what these need. More than the bundler keeps, never less.
 */
export function shippedPaths(lock: Lock): readonly string[] {
  const shipped = new Set<string>();
  const roots = [...packagesOfTheApp(), ...Object.keys(lock.packages['']?.dependencies ?? {})];
  const open = roots.map((name) => locate(lock, '', name));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entry = lock.packages[path];
    if (entry === undefined || shipped.has(path) || path.includes('node_modules/@types/')) continue;
    shipped.add(path);
    // Electron's package only downloads it; what that needs stays behind.
    if (path === 'node_modules/electron') continue;
    for (const name of Object.keys(entry.dependencies ?? {})) open.push(locate(lock, path, name));
  }
  return [...shipped].sort();
}

/** Looks where Node would: beside the package first, then outwards to the root. */
function locate(lock: Lock, from: string, name: string): string {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[path] !== undefined || folder === '') return path;
  }
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
