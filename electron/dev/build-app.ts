import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile, projectRoot } from './project.ts';
import { runQuietly } from './run.ts';
import { sayWhile } from './say.ts';
import { SetupFailure } from './setup-failure.ts';

const config = 'electron/dev/electron.vite.config.ts';
const sources = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'package-lock.json'];
const stamp = join(projectRoot, 'out', '.built-from');
const outputs = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'];

/** Builds the app into out/, unless nothing it is made from has changed since the last build. */
export async function buildApp(): Promise<void> {
  const now = fingerprint();
  if (isBuiltFrom(now)) return;
  const { code, output } = await sayWhile(
    'Building the app …',
    runQuietly(
      process.execPath,
      [
        commandFile('electron-vite', 'electron-vite'),
        'build',
        '--config',
        config,
        '--logLevel',
        'warn',
      ],
      { cwd: projectRoot },
    ),
  );
  if (code !== 0) throw new SetupFailure(`The app could not be built.\n${output.trim()}`);
  writeFileSync(stamp, now);
}

function isBuiltFrom(now: string): boolean {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) return false;
  return outputs.every((file) => existsSync(join(projectRoot, 'out', file)));
}

/** Names, sizes and times of all that goes into the build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder).sort()) {
    // Of electron/dev only this one shapes the app.
    if (file.startsWith(join('electron', 'dev')) && file !== join(config)) continue;
    const { size, mtimeMs } = statSync(join(projectRoot, file));
    hash.update(`${file}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(projectRoot, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, join(entry.parentPath, entry.name).slice(full.length)));
}
