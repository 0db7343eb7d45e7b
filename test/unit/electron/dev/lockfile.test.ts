import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../electron/dev/project.ts';

type LockEntry = {
  readonly resolved?: string;
  readonly gypfile?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};

describe('package-lock.json', () => {
  test('names no registry, so that each network uses its own', () => {
    const withHost = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
    expect(withHost.map(([path]) => path)).toEqual([]);
  });

  test('keeps npm 10 from compiling better-sqlite3 (mend: node electron/dev/mend-lockfile.ts)', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  });

  // npm leaves a platform's part out when the registry at hand lacks it; other computers, and
  // `npm ci` itself, then fail. Choose a version of the package that is there for all platforms.
  test("holds every platform's part of every tool", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });
});

/** Looks where Node would: beside the package first, then outwards to the root. */
function isLocked(path: string, name: string): boolean {
  if (lock.packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`]) {
    return true;
  }
  return path !== '' && isLocked(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}
