import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { twinFiles } from '../../../../electron/twins/twin-files.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { twins } from '../../../../shared/twins/twin-list.ts';
import type { TwinId } from '../../../../shared/twins/twin-model.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';

export const at = '2026-11-21T21:13:03.456Z';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'assets', 'samples');

export const sampleNames: readonly string[] = readdirSync(folder).map((file) =>
  file.replace(/\.json$/, ''),
);

export function sampleOf(name: string): Snapshot {
  const sample = parseSample(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (!sample.ok) throw new Error(sample.failure.detail);
  return sampleSnapshot(sample.value);
}

/** The text of every file of one twin, by name; what was refused, in words. */
export function writtenTwins(
  snapshot: Snapshot,
  audience: Audience = 'public',
  chosen: readonly TwinId[] = twins.map(({ id }) => id),
  when = at,
) {
  const { files, refused } = twinFiles(snapshot, chosen, { audience, at: when });
  const texts = files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
  return { texts: new Map(texts), refused };
}

/** The one file whose name ends so. */
export function fileEnding(texts: ReadonlyMap<string, string>, ending: string): string {
  const [found, ...more] = [...texts].filter(([name]) => name.endsWith(ending));
  if (found === undefined || more.length > 0) throw new Error(`not one file ends in ${ending}`);
  return found[1];
}
