import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildIdentity } from '../../../../../electron/dev/packaging/build-identity.ts';

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-30T12:00:00Z' },
  });

it('a build is named by its commit, and says where files were changed since', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'securable-build-'));
  expect(await buildIdentity(folder)).toBe(null);
  git(folder, 'init', '-q');
  writeFileSync(join(folder, 'a.txt'), 'a');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Begin');
  const commit = git(folder, 'rev-parse', 'HEAD').trim();
  expect(await buildIdentity(folder)).toEqual({ commit, date: '2026-11-30', isChanged: false });
  writeFileSync(join(folder, 'a.txt'), 'b');
  expect(await buildIdentity(folder)).toMatchObject({ commit, isChanged: true });
});
