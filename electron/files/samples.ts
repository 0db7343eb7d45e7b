import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleSummary } from '../../shared/bridge.ts';
import { parseSample, type Sample } from '../../shared/hand-off/sample.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { readFileBounded } from './read-file-bounded.ts';

const ending = '.json';
const largestSample = 4 * 1024 * 1024;

/** The samples that came with the app, by reading their folder. */
export async function listSamples(assetsFolder: string): Promise<Result<readonly SampleSummary[]>> {
  const samples: SampleSummary[] = [];
  for (const name of await sampleNames(assetsFolder)) {
    const sample = await readNamed(assetsFolder, name);
    if (!sample.ok) return sample;
    samples.push({ name, title: sample.value.title, about: sample.value.about });
  }
  return ok(samples);
}

/** A sample by its name. The name is only compared, never made into a path before it is known. */
export async function readSample(assetsFolder: string, name: string): Promise<Result<Sample>> {
  const known = await sampleNames(assetsFolder);
  if (!known.includes(name)) return failed('sample-unknown', name);
  return readNamed(assetsFolder, name);
}

async function sampleNames(assetsFolder: string): Promise<readonly string[]> {
  const files = await readdir(join(assetsFolder, 'samples')).catch(() => []);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

async function readNamed(assetsFolder: string, name: string): Promise<Result<Sample>> {
  const path = join(assetsFolder, 'samples', `${name}${ending}`);
  const bytes = await readFileBounded(path, largestSample);
  return bytes.ok ? parseSample(Buffer.from(bytes.value).toString('utf8')) : bytes;
}
