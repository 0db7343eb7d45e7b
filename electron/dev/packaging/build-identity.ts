import type { BuiltFrom } from '../../../shared/bridge.ts';
import { projectRoot } from '../project.ts';
import { runQuietly } from '../run.ts';

/**
 * What a package is built from; it stands in the app's package.json, and *About* shows it.
 * null: this copy of the sources has no history to name it by.
 */
export async function buildIdentity(folder = projectRoot): Promise<BuiltFrom | null> {
  const shown = await runQuietly('git', ['show', '-s', '--format=%H %cs', 'HEAD'], { cwd: folder });
  const [commit, date] = shown.output.trim().split(' ');
  if (shown.code !== 0 || commit === undefined || date === undefined) return null;
  const status = await runQuietly('git', ['status', '--porcelain'], { cwd: folder });
  return { commit, date, isChanged: status.code !== 0 || status.output.trim() !== '' };
}
