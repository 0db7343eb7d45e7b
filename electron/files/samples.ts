import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleSummary } from '../../shared/bridge.ts';
import type { Sample } from '../../shared/hand-off/sample.ts';
import { sampleHead } from '../../shared/hand-off/sample-head.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { readFileBounded } from './read-file-bounded.ts';

const ending = '.json';
const largestSample = 4 * 1024 * 1024;

/**
 * The samples that came with the app, by reading their folder. Only what a list shows of them is
 * looked at: the window asks for it at every start.
 */
export async function listSamples(assetsFolder: string): Promise<Result<readonly SampleSummary[]>> {
  const samples: SampleSummary[] = [];
  for (const name of await sampleNames(assetsFolder)) {
    const text = await readText(assetsFolder, name);
    if (!text.ok) return text;
    const head = headOf(text.value);
    if (head === null) return failed('file-not-workbook', name);
    samples.push({ name, ...head });
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
  const text = await readText(assetsFolder, name);
  if (!text.ok) return text;
  // With it comes every fact there is.
  const { parseSample } = await import('../../shared/hand-off/sample.ts');
  return parseSample(text.value);
}

async function readText(assetsFolder: string, name: string): Promise<Result<string>> {
  const path = join(assetsFolder, 'samples', `${name}${ending}`);
  const bytes = await readFileBounded(path, largestSample);
  return bytes.ok ? ok(Buffer.from(bytes.value).toString('utf8')) : bytes;
}

function headOf(text: string): ReturnType<typeof sampleHead.parse> | null {
  try {
    return sampleHead.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
