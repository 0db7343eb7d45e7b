import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../../../electron/cli/cli.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'securable-edition-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function docs(...args: string[]) {
  const { INIT_CWD: _npm, npm_lifecycle_event: _script, ...env } = process.env;
  const ran = spawnSync(process.execPath, [cli, ...args], { cwd: root, env, encoding: 'utf8' });
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { status: ran.status, lines: lines(ran.stdout), errors: lines(ran.stderr) };
}
const write = (out: string) =>
  docs('sample:room-controller', '--out', out, '--edition', '2.1', '--formats', 'md,html');

test('--edition writes one zip, the same bytes each time, and verify says so file by file', () => {
  const zips = ['a', 'b'].map((name) => {
    const { status, lines, errors } = write(join(root, name));
    expect([status, errors]).toEqual([0, []]);
    expect(readdirSync(join(root, name))).toEqual(['RP-400 Room Controller - edition 2.1.zip']);
    return lines[0] ?? '';
  });
  const [a = '', b = ''] = zips.map((zip) => readFileSync(zip).toString('base64'));
  expect(a === b).toBe(true);
  const { status, lines } = docs('verify', zips[0] ?? '');
  expect(status).toBe(0);
  expect(lines[0]).toContain('edition 2.1 of ');
  expect(lines.slice(1).every((line) => line.endsWith(': unchanged'))).toBe(true);
  expect(lines.length).toBeGreaterThan(6);
});

test('verify ends with 2 and one line where something is wrong', () => {
  const { lines } = write(join(root, 'c'));
  const bytes = readFileSync(lines[0] ?? '');
  bytes[400] = (bytes[400] ?? 0) ^ 0xff;
  writeFileSync(join(root, 'bad.zip'), bytes);
  writeFileSync(join(root, 'text.zip'), 'no zip');
  for (const args of [['bad.zip'], ['text.zip'], ['none.zip'], [], ['a.zip', 'b.zip']]) {
    const { status, lines: said, errors } = docs('verify', ...args);
    expect([status, said, errors.length], args.join()).toEqual([2, [], 1]);
  }
});

test('an edition is the whole publication: every document that is finished, and the twins whose facts are complete', () => {
  const edition = (out: string, ...more: string[]) =>
    docs('sample:room-controller', '--out', join(root, out), '--edition', '3', ...more);
  const files = (zip = '') =>
    docs('verify', zip)
      .lines.slice(1)
      .map((line) => line.slice(65));
  const all = edition('d', '--formats', 'md');
  expect([all.status, all.errors]).toEqual([0, []]);
  const names = files(all.lines[0]);
  expect(names).toContain('security.txt: unchanged');
  expect(names.some((name) => name.endsWith('.cdx.json: unchanged'))).toBe(true);
  expect(names.filter((name) => name.endsWith('.md: unchanged')).length).toBeGreaterThan(6);
  const one = edition('e', '--formats', 'md', '--twins', 'mud', '--documents', 'supportStatement');
  expect(files(one.lines[0]).map((name) => name.replace(/^.*(?=\.\w+:)/, ''))).toEqual([
    '.md: unchanged',
    '.json: unchanged',
  ]);
  const none = edition('f', '--formats', 'md', '--twins', 'none');
  expect(files(none.lines[0]).every((name) => name.endsWith('.md: unchanged'))).toBe(true);
});

test('a draft that the maker has to finish is in an edition only when it is named', () => {
  const edition = (out: string, ...more: string[]) =>
    docs(
      ...['sample:home-camera', '--out', join(root, out), '--edition', '3'],
      ...['--formats', 'md', '--twins', 'none', ...more],
    );
  const [zip = '', ...remarks] = edition('h').lines;
  expect(remarks.join()).toContain(
    'Not in the edition: “Table of ETSI EN 303 645 provisions”, a draft that you finish.',
  );
  expect(docs('verify', zip).lines.join()).not.toContain('303 645');
  const [named = ''] = edition('i', '--documents', 'en303645Table').lines;
  expect(docs('verify', named).lines.join()).toContain('303 645');
});

test('an edition without a label is refused', () => {
  const { status, errors } = docs(
    ...['sample:room-controller', '--out', join(root, 'g'), '--edition', ' '],
  );
  expect([status, errors.length]).toEqual([2, 1]);
});
