import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedBytes } from './write-files-together.ts';

/**
 * The names under which something else than these bytes stands in the folder. A file that
 * cannot be read is left to the writing, which says why it cannot be replaced.
 */
export async function filesReplaced(
  folder: string,
  files: readonly NamedBytes[],
): Promise<readonly string[]> {
  const replaced: string[] = [];
  for (const { name, bytes } of files) {
    const there = await readFile(join(folder, name)).catch(() => null);
    if (there !== null && !there.equals(bytes)) replaced.push(name);
  }
  return replaced;
}

/** Said once the files are written; nothing where nothing was replaced. */
export function replacedLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const quoted = names.map((name) => `“${name}”`).join(', ');
  return [`Replaced what stood in the folder before: ${quoted}.`];
}
