import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFilesTogether } from '../../../../electron/documents/write-files-together.ts';
import { tempFolder } from '../storage/library-in-temp-folder.ts';

const named = (...names: readonly string[]) =>
  names.map((name) => ({ name, bytes: Buffer.from(`new ${name}`) }));
const said = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

it('writes all, in place of what was there, and leaves nothing else', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.md'), 'old');
  expect(await writeFilesTogether(folder, named('a.md', 'b.md'))).toEqual({
    ok: true,
    value: [join(folder, 'a.md'), join(folder, 'b.md')],
  });
  expect(said(folder)).toEqual([
    ['a.md', 'new a.md'],
    ['b.md', 'new b.md'],
  ]);
});

it('takes back what was written where a later one cannot take its name', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.md'), 'old');
  mkdirSync(join(folder, 'c.md'));
  expect(await writeFilesTogether(folder, named('a.md', 'b.md', 'c.md', 'd.md'))).toEqual({
    ok: false,
    failure: { code: 'folder-in-the-way', detail: 'c.md' },
  });
  expect(readdirSync(folder)).toEqual(['a.md', 'c.md']);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
});

it('leaves no folder behind that it had made for nothing', async () => {
  const folder = tempFolder();
  const written = await writeFilesTogether(join(folder, 'x', 'y'), named('a.md', 'no/such.md'));
  expect(written.ok).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('gives two files of one name two names, also where only case tells them apart', async () => {
  const folder = tempFolder();
  const written = await writeFilesTogether(folder, named('a.md', 'A.md', 'a.md', 'b'));
  expect(written.ok && written.value).toEqual(
    ['a.md', 'A (2).md', 'a (3).md', 'b'].map((name) => join(folder, name)),
  );
});
