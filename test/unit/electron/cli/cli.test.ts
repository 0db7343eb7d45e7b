import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { encodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import { parseSample, sampleEdits, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';

const cli = fileURLToPath(new URL('../../../../electron/cli/cli.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'securable-cli-'));
const out = join(root, 'out');
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => rmSync(out, { recursive: true, force: true }));

function docs(...args: string[]) {
  const { INIT_CWD: _npm, npm_lifecycle_event: _script, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    // An empty folder: whether this computer has an Electron must not decide what a test sees.
    env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: root },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {
    status,
    lines: stdout.split('\n').filter(Boolean),
    errors: stderr.split('\n').filter(Boolean),
  };
}

function handOff(device?: string): string {
  const sample = parseSample(
    readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
  );
  if (!sample.ok) throw new Error(sample.failure.detail);
  const { workbookId, packId, entries, company } = sampleSnapshot(sample.value);
  const created = {
    id: 'c1',
    kind: 'create',
    of: null,
    label: 'Created',
    at: '2026-01-01T00:00:00.000Z',
    by: 'AUTHOR-NAME',
    edits: sampleEdits(sample.value),
  } as const;
  const renamed = new Map(entries);
  const name = renamed.get('device.name');
  const value = { kind: 'text', text: device ?? '' } as const;
  if (device !== undefined && name?.entry.kind === 'answer')
    renamed.set('device.name', { ...name, entry: { ...name.entry, state: 'answered', value } });
  return encodeHandOff({ workbookId, packId, entries: renamed, company, history: [created] });
}

test('a sample becomes a document in every format, and each file is named', () => {
  const { status, lines, errors } = docs('sample:room-controller', '--out', out);
  expect([status, errors]).toEqual([0, []]);
  const endings = lines.map((line) => line.replace(/.*\./, ''));
  expect(endings.slice(0, 4)).toEqual(['docx', 'html', 'md', 'json']);
  expect(lines.some((line) => line.startsWith('No PDF was written: No Electron'))).toBe(true);
  const paths = lines.filter((line) => !/^No PDF was written|^Not in mud: /.test(line));
  expect(paths.length).toBeLessThan(lines.length);
  for (const path of paths) expect(existsSync(path)).toBe(true);
  expect(readdirSync(out).length).toBe(paths.length);
  expect(paths.some((path) => path.endsWith('.cdx.json'))).toBe(true);
  expect(lines.some((line) => line.endsWith('Security at a glance.html'))).toBe(true);
  // A law that the answers do not call for has no document, nor have customers the planning record.
  expect(lines.join()).not.toMatch(/UK statement|Internal planning record/);
}, 60_000);

test('a PDF that was asked for by name and cannot be printed is a failure, in one line', () => {
  const { status, lines, errors } = docs(
    'sample:room-controller',
    '--out',
    out,
    '--formats',
    'pdf',
  );
  expect([status, lines, errors.length]).toEqual([2, [], 1]);
  expect(errors[0]).toContain('No Electron is at hand');
  expect(existsSync(out)).toBe(false);
});

test('--documents chooses, and refuses what there is not or what is not for the readers', () => {
  const { lines } = docs(
    'sample:room-controller',
    '--out',
    out,
    '--formats',
    'md',
    '--documents',
    'securityAtAGlance,retirementGuide',
  );
  expect(lines.map((line) => line.replace(/.* - /, ''))).toEqual([
    'Security at a glance.md',
    'Retirement and transfer guide.md',
  ]);
  const refused = (documents: string) =>
    docs('sample:room-controller', '--out', out, '--documents', documents);
  for (const wrong of ['poem', 'internalPlanningRecord', ''])
    expect([refused(wrong).status, refused(wrong).errors.length]).toEqual([2, 1]);
}, 60_000);

test('--twins chooses; one that is named and not ready is refused, with every reason', () => {
  const twins = (names: string, sample = 'room-controller') =>
    docs(`sample:${sample}`, '--out', out, '--twins', names);
  const { status, lines } = twins('security.txt, csaf, mud');
  expect(status).toBe(0);
  // What a file goes without is said behind the files.
  expect(lines.pop()).toBe(
    'Not in mud: As delivered, “BACnet/IP”: off, so the file lets nothing through for it. Whoever switches it on has to allow it.',
  );
  expect(lines.map((line) => line.replace(/.*[\\/]/, ''))).toEqual([
    'security.txt',
    'rp-400-room-controller.mud.json',
    'template-rp-400-room-controller.json',
  ]);
  rmSync(out, { recursive: true });
  const refused = twins('security.txt,mud', 'home-camera');
  expect([refused.status, refused.errors.length, existsSync(out)]).toEqual([2, 1, false]);
  expect(refused.errors[0]).toContain('Where the MUD file is: said not to apply');
  expect(twins('poem').status).toBe(2);
}, 60_000);

test('a hand-off file becomes the document, without who wrote it', () => {
  writeFileSync(join(root, 'a.securable.json'), handOff());
  const { status, lines } = docs(
    'a.securable.json',
    '--out',
    'out',
    '--formats',
    'md',
    '--audience',
    'on-request',
  );
  expect(status).toBe(0);
  expect(lines[0]).toMatch(
    /AirGradient ONE and Open Air - Device Cybersecurity Disclosure \(on request\)\.md$/,
  );
  expect(readFileSync(lines[0] ?? '', 'utf8')).not.toContain('AUTHOR-NAME');
});

test('two devices with long names, or without a Latin letter, share no file; what is replaced is said', () => {
  const long = '業務用空調設備向け壁掛け型室内温湿度コントローラー第二世代シリーズ全機種';
  const source = join(root, 'named.securable.json');
  const run = (device: string) => {
    writeFileSync(source, handOff(device));
    return docs(source, '--out', out, '--formats', 'md', '--twins', 'disclosure');
  };
  const first = run(`${long}A`);
  expect([first.status, first.errors]).toEqual([0, []]);
  expect(first.lines.some((line) => line.endsWith(' - Device Cybersecurity Disclosure.md'))).toBe(
    true,
  );
  const files = first.lines.length;
  expect(readdirSync(out)).toHaveLength(files);
  expect(run(`${long}B`).lines.join()).not.toContain('Replaced');
  expect(readdirSync(out)).toHaveLength(2 * files);
  expect(run('温湿度計').lines.join()).not.toContain('Replaced');
  expect(readdirSync(out)).toHaveLength(3 * files);
  const [path = ''] = first.lines;
  writeFileSync(path, 'somebody else’s');
  expect(run(`${long}A`).lines.at(-1)).toMatch(/^Replaced what stood in the folder before: “/);
}, 60_000);

test('--list names samples and documents', () => {
  const { status, lines } = docs('--list');
  expect(status).toBe(0);
  expect(lines.some((line) => line.startsWith('sample:room-controller'))).toBe(true);
  expect(lines.some((line) => line.startsWith('deviceCybersecurityDisclosure'))).toBe(true);
});

const bad: readonly (readonly [name: string, bytes: string | Uint8Array])[] = [
  ['empty', ''],
  ['not JSON', 'hello'],
  ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x00])],
  ['cut short', '{"format":"securable-workbook","entr'],
  ['of another kind', '{"a":1}'],
  ['nested 10,000 deep', '['.repeat(10_000)],
  ['with __proto__', '{"__proto__":{"x":1}}'],
  ['with control characters', '{"format":"\u0001"}'],
];

for (const [name, bytes] of bad) {
  test(`a file that is ${name} is refused in one line, and nothing is written`, () => {
    const source = join(root, 'bad.json');
    writeFileSync(source, bytes);
    const { status, lines, errors } = docs(source, '--out', out);
    expect([status, lines, errors.length]).toEqual([2, [], 1]);
    expect(existsSync(out)).toBe(false);
  });
}

test('wrong arguments are refused in one line that says how it is used', () => {
  const wrong = [
    [],
    ['x.json'],
    ['x.json', '--out', out, '--formats', 'rtf'],
    ['x.json', '--out', out, '--audience', 'all'],
    ['--bogus'],
    ['a', 'b', '--out', out],
    ['sample:../../package', '--out', out],
    ['missing.json', '--out', out],
  ];
  for (const args of wrong) {
    const { status, errors } = docs(...args);
    expect([status, errors.length, args]).toEqual([2, 1, args]);
  }
  expect(existsSync(out)).toBe(false);
}, 60_000);

test('a folder that cannot be written to is refused, and what was there stays', () => {
  writeFileSync(join(root, 'file'), 'kept');
  const { status, errors } = docs(
    'sample:room-controller',
    '--out',
    join(root, 'file'),
    '--formats',
    'md',
  );
  expect([status, errors.length]).toEqual([2, 1]);
  expect(readFileSync(join(root, 'file'), 'utf8')).toBe('kept');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a read-only folder is refused',
  () => {
    mkdirSync(out);
    chmodSync(out, 0o500);
    const { status, errors } = docs('sample:room-controller', '--out', out, '--formats', 'md');
    chmodSync(out, 0o700);
    expect([status, errors.length, readdirSync(out)]).toEqual([2, 1, []]);
  },
);

test('a second run replaces the files of the first, and leaves nothing else behind', () => {
  for (const _run of [1, 2])
    expect(
      docs(
        'sample:room-controller',
        '--out',
        out,
        '--formats',
        'md,json',
        '--documents',
        'deviceCybersecurityDisclosure',
      ).status,
    ).toBe(0);
  expect(readdirSync(out)).toHaveLength(2);
});
