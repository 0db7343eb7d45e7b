import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../../electron/dev/project.ts';
import { type ReleaseNeeds, release } from '../../../../../electron/dev/release/release-steps.ts';
import { repositoryIn } from '../../../../../electron/dev/release/repository.ts';
import { staleLists } from '../../../../../electron/dev/release/stale-lists.ts';
import { withVersion } from '../../../../../electron/dev/release/version.ts';

const changeLog =
  '# Changes\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n';
const lock = {
  name: 'securable',
  version: '0.1.0',
  lockfileVersion: 3,
  packages: { '': { name: 'securable', version: '0.1.0' }, 'node_modules/a': { version: '0.1.0' } },
};

/** A repository like ours, with a commit in it. */
function project(): {
  folder: string;
  git: (...args: string[]) => string;
  read: (name: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'securable-release-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  mkdirSync(join(folder, 'assets'));
  const files = {
    'CHANGELOG.md': changeLog,
    'package.json': `${JSON.stringify({ name: 'securable', version: '0.1.0' }, null, 2)}\n`,
    'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
    'assets/sbom.cdx.json': '0.1.0\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git('init', '-q');
  git('config', 'user.name', 'T');
  git('config', 'user.email', 't@example.org');
  git('add', '.');
  git('commit', '-qm', 'Begin');
  return { folder, git, read: (name) => readFileSync(join(folder, name), 'utf8') };
}

function needs(folder: string, other: Partial<ReleaseNeeds> = {}): ReleaseNeeds {
  return {
    folder,
    repository: repositoryIn(folder),
    staleLists: () => Promise.resolve([]),
    writeLists: async () => writeFileSync(join(folder, 'assets/sbom.cdx.json'), 'anew\n'),
    test: () => Promise.resolve(0),
    pack: () => Promise.resolve(0),
    today: '2026-11-30',
    say: () => {},
    ...other,
  };
}

describe('a release', () => {
  it('writes version and change log, commits, packs what is committed, and tags', async () => {
    const { folder, git, read } = project();
    const seen: string[] = [];
    const pack = async () => {
      seen.push(git('status', '--porcelain'), git('log', '-1', '--format=%s').trim());
      return 0;
    };
    await release('0.2.0', needs(folder, { pack }));
    expect(seen).toEqual(['', 'Release 0.2.0']);
    expect(read('CHANGELOG.md')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-11-30)\n\n- Something new.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n',
    );
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    const packages = JSON.parse(read('package-lock.json')).packages;
    expect([packages[''].version, packages['node_modules/a'].version]).toEqual(['0.2.0', '0.1.0']);
    expect(git('describe', '--exact-match').trim()).toBe('v0.2.0');
  });

  it.each(['0.1.0', '0.0.9', '1.0', 'next', undefined])('is not made as %s', async (version) => {
    await expect(release(version, needs(project().folder))).rejects.toThrow('0.1.0');
  });

  it('is refused while files differ from the last commit, also new ones', async () => {
    const { folder } = project();
    writeFileSync(join(folder, 'new.txt'), '');
    await expect(release('0.2.0', needs(folder))).rejects.toThrow('new.txt');
  });

  it('is refused where the tests leave files behind', async () => {
    const { folder } = project();
    const test = async () => {
      writeFileSync(join(folder, 'left.txt'), '');
      return 0;
    };
    await expect(release('0.2.0', needs(folder, { test }))).rejects.toThrow('left.txt');
  });

  it('is refused with red tests, and nothing is written', async () => {
    const { folder, git } = project();
    const red = needs(folder, { test: () => Promise.resolve(1) });
    await expect(release('0.2.0', red)).rejects.toThrow('The tests are red');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is refused with a list that no longer fits, and names the command', async () => {
    const stale = [{ file: 'assets/licences.json', command: 'npm run licences' }];
    const old = needs(project().folder, { staleLists: () => Promise.resolve(stale) });
    await expect(release('0.2.0', old)).rejects.toThrow('assets/licences.json: npm run licences');
  });

  it('is refused where the change log has nothing to say', async () => {
    const { folder, git } = project();
    writeFileSync(join(folder, 'CHANGELOG.md'), changeLog.replace('- Something new.\n\n', ''));
    git('commit', '-qam', 'Empty');
    await expect(release('0.2.0', needs(folder))).rejects.toThrow('nothing under “Unreleased”');
  });

  it('is refused where its tag is there already', async () => {
    const { folder, git } = project();
    git('tag', 'v0.2.0');
    await expect(release('0.2.0', needs(folder))).rejects.toThrow('a tag v0.2.0 already');
  });

  it('is taken back where packing fails, and keeps what somebody wrote meanwhile', async () => {
    const { folder, git, read } = project();
    const start = git('rev-parse', 'HEAD');
    const pack = async () => {
      writeFileSync(join(folder, 'meanwhile.txt'), 'mine');
      return 1;
    };
    await expect(release('0.2.0', needs(folder, { pack }))).rejects.toThrow('The packing failed');
    expect(git('rev-parse', 'HEAD')).toBe(start);
    expect(git('status', '--porcelain').trim()).toBe('?? meanwhile.txt');
    expect(read('CHANGELOG.md')).toBe(changeLog);
    expect(git('tag')).toBe('');
  });
});

it.each(['package.json', 'package-lock.json'])('only the version moves in %s', (name) => {
  const text = readFileSync(join(projectRoot, name), 'utf8');
  const moved = withVersion(text, '99.0.1');
  const lines = text.split('\n');
  const other = moved.split('\n').filter((line, at) => line !== lines[at]);
  expect(moved.split('\n')).toHaveLength(lines.length);
  expect(new Set(other.map((line) => line.trim()))).toEqual(new Set(['"version": "99.0.1",']));
});

it('no list of this project is stale', async () => {
  expect(await staleLists()).toEqual([]);
});
