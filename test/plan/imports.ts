import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which files of the project each file imports, types and later imports included; paths from the checkout, with `/`. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const imported = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Reads the imports of every TypeScript file below some folders of the checkout. */
export function readImports(folders: readonly string[]): Imports {
  const files = folders.flatMap(sourcesIn);
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const named = [...text.matchAll(imported)].map(([, path = '']) =>
        join(dirname(file), path).split(sep).join('/'),
      );
      return [file, new Set(named.filter((path) => known.has(path)))];
    }),
  );
}

/** Files that import each other in a circle, over whatever others; each circle once. */
export function circles(imports: Imports): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(imports, file)]));
  const seen = new Set<string>();
  return [...imports.keys()].flatMap((file) => {
    if (seen.has(file) || reached.get(file)?.has(file) !== true) return [];
    const circle = [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file));
    for (const other of circle) seen.add(other);
    return [circle.sort()];
  });
}

function reachedFrom(imports: Imports, start: string): ReadonlySet<string> {
  const reached = new Set(imports.get(start));
  // A set that grows while it is walked is walked to its end.
  for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
  return reached;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
