import type { Entry } from './answer.ts';
import { type Path, parsePath } from './path.ts';

/** Rows stand at rows' paths, answers at all others. */
export function isWellPlaced(path: Path, entry: Entry): boolean {
  const where = parsePath(path);
  return where !== null && (where.at === 'row') === (entry.kind === 'row');
}
