import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeChecksums } from '../../../../../electron/dev/packaging/checksums.ts';

it('checksums are listed by name, in the form that sha256sum --check reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'securable-sums-'));
  const files = ['b.zip', 'a.deb'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, basename(file).repeat(100_000));
  const list = await writeChecksums(files, folder, 'all.sha256');
  const sha = (name: string) => createHash('sha256').update(name.repeat(100_000)).digest('hex');
  expect(readFileSync(list, 'utf8')).toBe(`${sha('a.deb')}  a.deb\n${sha('b.zip')}  b.zip\n`);
});
