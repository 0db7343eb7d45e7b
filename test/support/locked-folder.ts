import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Lock = { readonly unlock: () => void };

/**
 * Makes a folder and its files such that nothing in it can be written, made or
 * removed, as on a medium whose switch is set. What takes away permission from
 * everybody else means nothing to root; a file's immutable mark does. Null where
 * this computer has neither.
 */
export function lockFolder(folder: string): Lock | null {
  const isRoot = process.getuid?.() === 0;
  const paths = [folder, ...filesIn(folder)];
  if (!isRoot) {
    for (const path of paths.toReversed()) chmodSync(path, path === folder ? 0o555 : 0o444);
    return { unlock: () => chmodSync(folder, 0o755) };
  }
  if (!mark('+i', paths)) return null;
  const unlock = () => void mark('-i', paths);
  process.once('exit', unlock);
  return { unlock };
}

function mark(how: '+i' | '-i', paths: readonly string[]): boolean {
  return spawnSync('chattr', [how, ...paths]).status === 0;
}

/** Without links, which have no marks. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
