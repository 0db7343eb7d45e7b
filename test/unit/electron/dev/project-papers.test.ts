import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../../electron/dev/project.ts';

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
const isThere = (name: string) => existsSync(join(projectRoot, name));
const manifest = JSON.parse(read('package.json')) as {
  readonly license: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};
const notes = readdirSync(join(projectRoot, '.decisions')).filter((name) => /^\d/.test(name));
const papers = [
  'README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...notes.map((name) => `.decisions/${name}`),
];

describe.each(papers)('%s', (paper) => {
  const text = read(paper);

  it('names only files and folders that are there', () => {
    const rooms = /^(?:shared|electron|renderer|test|assets|\.github|\.decisions)\/[\w./-]*$/;
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => rooms.test(name) && !isThere(name))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    const folder = paper.includes('/') ? paper.slice(0, paper.lastIndexOf('/')) : '.';
    expect(links.filter((link) => !isThere(join(folder, link)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run ([a-z:0-9]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

describe('the project', () => {
  it('says plainly under which terms it stands', () => {
    expect(read('LICENSE')).toContain('All rights reserved.');
    expect(manifest.license).toBe('UNLICENSED');
  });

  it('names one Node everywhere', () => {
    expect(read('.nvmrc').trim()).toBe(manifest.devDependencies.node);
  });

  it('has each decision in their list, a page at most', () => {
    const list = read('.decisions/README.md');
    for (const name of notes) {
      expect(list).toContain(`(${name})`);
      expect(read(`.decisions/${name}`).split(/\s+/).length).toBeLessThan(400);
    }
  });

  it('writes its commands so that Windows’ own shell can read them', () => {
    const blocks = [...read('README.md').matchAll(/```\n([\s\S]*?)```/g)].map(([, code]) => code);
    expect(blocks[0]).toBe('npm ci\nnpm start\nnpm test\n');
    expect(blocks.join('')).not.toContain('&&');
  });

  it('has forms that ask for a version and never for a real workbook', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    for (const name of readdirSync(join(projectRoot, folder))) {
      expect(parse(read(`${folder}/${name}`))).toBeTypeOf('object');
    }
    expect(read(`${folder}/fault.yml`)).toContain('Never attach a real workbook');
    expect(read(`${folder}/fault.yml`)).toContain('id: version');
  });
});

it('a clone made as Git for Windows makes it has the line ends it was written with', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'securable-clone-')), 'clone');
  const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' });
  git(
    'clone',
    '-q',
    '--no-checkout',
    '-c',
    'core.autocrlf=true',
    '-c',
    'core.eol=crlf',
    projectRoot,
    folder,
  );
  git(
    '-C',
    folder,
    'checkout',
    '-q',
    'HEAD',
    '--',
    '.gitattributes',
    'package.json',
    'assets',
    'electron',
  );
  const wrong = git('-C', folder, 'ls-files', '--eol', 'package.json', 'assets', 'electron')
    .split('\n')
    .filter((line) => /w\/(?:crlf|mixed)/.test(line));
  expect(wrong).toEqual([]);
  expect(git('-C', folder, 'status', '--porcelain', 'assets', 'electron')).toBe('');
});
