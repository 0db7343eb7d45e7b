import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

// Run after `npm install` changed the lockfile: `node electron/dev/mend-lockfile.ts`.
//
// better-sqlite3 ships its binaries and says `gypfile: false`, so that npm compiles nothing. npm
// leaves that field out of a lockfile; npm 10, which comes with Node 20 and 22, then runs node-gyp
// at `npm ci` and fails where there is no Python. It does read the field if it stands there.
const file = join(projectRoot, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as {
  packages: Record<string, { gypfile?: boolean }>;
};
const entry = lock.packages['node_modules/better-sqlite3'];
if (entry === undefined) throw new Error('better-sqlite3 is not in package-lock.json');
entry.gypfile = false;
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
