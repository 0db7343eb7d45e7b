import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from './cache-folder.ts';
import { prepareOnce } from './prepare-once.ts';
import { installedVersion, packageFolder } from './project.ts';
import { runQuietly } from './run.ts';
import { sayWhile } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

const header = join(import.meta.dirname, 'node-api-9.h');

/** Whether an Electron offers only Node-API 9, on which better-sqlite3's own binary crashes. */
export function needsOwnBinding(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) < 35;
}

/** Where in the cache the binding for Node-API 9 lies, whether or not it is there yet. */
export function sqliteBindingFile(cache: string): string {
  const version = installedVersion('better-sqlite3');
  const madeFrom = [readFileSync(header, 'utf8'), JSON.stringify(flags)];
  const name = cacheKey(
    ['better-sqlite3', version, 'node-api-9', process.platform, process.arch],
    madeFrom,
  );
  return join(cache, `${name}.node`);
}

/** Compiles better-sqlite3 for Node-API 9, once, with nothing but a C and C++ compiler. */
export async function prepareSqliteBinding(cache: string): Promise<string> {
  const file = sqliteBindingFile(cache);
  await prepareOnce(file, (partial) =>
    sayWhile('Compiling better-sqlite3 for this Electron (once) …', compile(partial)),
  );
  return file;
}

const flags = {
  shared: ['-c', '-fPIC', '-DNDEBUG'],
  sqlite: ['-O2', '-std=c99', '-w'],
  addon: [
    '-O2',
    '-std=c++20',
    '-fvisibility=hidden',
    '-DNAPI_VERSION=9',
    '-DNAPI_DISABLE_CPP_EXCEPTIONS',
    '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
    '-DNODE_GYP_MODULE_NAME=better_sqlite3',
  ],
  link: ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl'],
} as const;

async function compile(target: string): Promise<void> {
  const source = packageFolder('better-sqlite3');
  const sqlite = join(source, 'deps/sqlite3');
  const folder = `${target}.d`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sqliteObject = join(folder, 'sqlite3.o');
  const addonObject = join(folder, 'addon.o');
  const includes = [
    `-I${join(packageFolder('node-api-headers'), 'include')}`,
    `-I${packageFolder('node-addon-api')}`,
    `-I${sqlite}`,
  ];
  const gypi = readFileSync(join(source, 'deps/defines.gypi'), 'utf8');
  await Promise.all([
    compiler('gcc', [
      ...flags.shared,
      ...flags.sqlite,
      ...sqliteDefines(gypi),
      join(sqlite, 'sqlite3.c'),
      '-o',
      sqliteObject,
    ]),
    compiler('g++', [
      ...flags.shared,
      ...flags.addon,
      ...includes,
      '-include',
      header,
      join(source, 'src/better_sqlite3.cpp'),
      '-o',
      addonObject,
    ]),
  ]);
  const built = join(folder, 'better_sqlite3.node');
  await compiler('g++', ['-o', built, addonObject, sqliteObject, ...flags.link]);
  renameSync(built, target);
  rmSync(folder, { recursive: true });
}

/** SQLite's compile-time options as better-sqlite3 lists them for its own build, as -D flags. */
export function sqliteDefines(gypi: string): string[] {
  return [...gypi.matchAll(/'((?:HAVE|SQLITE)_[A-Z0-9_]+(?:=[^']*)?)'/g)].map(
    ([, define]) => `-D${define}`,
  );
}

async function compiler(command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runQuietly(command, args);
  if (code !== 0) {
    throw new SetupFailure(`${command} could not compile better-sqlite3.\n${output.trim()}`);
  }
}
