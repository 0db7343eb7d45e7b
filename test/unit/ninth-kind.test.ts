import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../plan/imports.ts';

const run = promisify(execFile);
const parts = ['shared', 'electron', 'renderer'];
/** A copy of the house: other tests read the real one meanwhile. */
let house = '';

/** Where a kind of answer has to be written down: the compiler asks for each of them. */
const places = [
  // What it holds, and everything the model knows of it.
  'shared/workbook/kinds/value.ts',
  'shared/workbook/kinds/kinds.ts',
  // What storage and files take.
  'shared/workbook/schema.ts',
  // What documents and files for programs say.
  'shared/documents/line-words.ts',
  'shared/twins/value-forms.ts',
  'electron/twins/value-schema.ts',
  // What a person fills in.
  'renderer/fields/value-widgets.tsx',
];

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'ninth-kind-'));
  for (const folder of [...parts, 'assets']) {
    await cp(join(root, folder), join(house, folder), {
      recursive: true,
      filter: (from) => !/\.(?:docx|png|zip|db)$/.test(from),
    });
  }
  await cp(join(root, 'package.json'), join(house, 'package.json'));
  await mkdir(join(house, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    await symlink(join(root, 'node_modules', name), join(house, 'node_modules', name), 'junction');
  }
  const model = join(house, 'shared/content/content-model.ts');
  const text = await readFile(model, 'utf8');
  const planted = text.replace(
    "  | { readonly kind: 'web' }\n",
    "  | { readonly kind: 'web' }\n  | { readonly kind: 'duration'; readonly longest: number }\n",
  );
  expect(planted).not.toBe(text);
  await writeFile(model, planted);
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

it('a ninth kind of answer does not compile until every place has it', async () => {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const said = await run(process.execPath, [compiler, '-b', ...parts, '--pretty', 'false'], {
    cwd: house,
    maxBuffer: 16 * 1024 * 1024,
  }).then(
    ({ stdout }) => stdout,
    (failure: { readonly stdout: string }) => failure.stdout,
  );
  const asked = [...said.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file = '']) =>
    file.replaceAll('\\', '/'),
  );
  expect([...new Set(asked)].sort(), said).toEqual([...places].sort());
}, 120_000);
