import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path/posix';

/** This user's folder for what can be made again, as the XDG base directory specification has it. */
export function cacheFolder(env: NodeJS.ProcessEnv, home: string): string {
  const xdg = env.XDG_CACHE_HOME;
  // The specification says to ignore a relative path.
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache');
  return join(base, 'securable');
}

/** A name for something prepared: readable parts, then a short hash of all it was made from. */
export function cacheKey(parts: readonly string[], madeFrom: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of madeFrom) hash.update(`${text.length}:`).update(text);
  return [...parts, hash.digest('hex').slice(0, 10)].join('-');
}
