import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSample, sampleSnapshot } from '../../shared/hand-off/sample.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

/** A sample of the app, as the library would hold it. */
export function sampleOnDisk(name: string): Snapshot {
  const file = join(import.meta.dirname, '..', '..', 'assets', 'samples', `${name}.json`);
  const sample = parseSample(readFileSync(file, 'utf8'));
  if (!sample.ok) throw new Error(sample.failure.detail);
  return sampleSnapshot(sample.value);
}
