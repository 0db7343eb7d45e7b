import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from '../setup-failure.ts';

/** Where in a package's resources better-sqlite3's binaries lie: a library cannot be loaded from an archive. */
export const bindingsFolder = 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds';

/** The binaries that a package for this system needs; one for both processors of a Mac has two. */
export function bindingsFor(platform: string, architecture: string): readonly string[] {
  return platform === 'darwin'
    ? ['darwin-arm64.node', 'darwin-x64.node']
    : [`${platform}-${architecture}.node`];
}

/**
 * A package without its SQLite starts, and then can open no library: nobody would see it here.
 * One of another system is dead weight. Either ends the packing.
 */
export function assertBindings(resources: string, platform: string, architecture: string): void {
  const folder = join(resources, bindingsFolder);
  const expected = bindingsFor(platform, architecture);
  const found = listed(folder);
  const missing = expected.filter((name) => !found.includes(name));
  const strange = found.filter((name) => !expected.includes(name));
  if (missing.length === 0 && strange.length === 0) return;
  throw new SetupFailure(
    [
      `The package for ${platform} (${architecture}) does not have the SQLite it needs, so it was not made.`,
      ...missing.map((name) => `- missing or empty: ${name}`),
      ...strange.map((name) => `- of another system: ${name}`),
      `Look at \`files\` in electron-builder.yml and at node_modules/better-sqlite3/prebuilds.`,
    ].join('\n'),
  );
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
