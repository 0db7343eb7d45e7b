import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../plan/imports.ts';

/** A room, what a file of it must not import, and what the linter says to that. */
const breaches = [
  ['shared/text', '../workbook/path.ts', 'only rooms below it'],
  ['shared/workbook', '../documents/outline.ts', 'only rooms below it'],
  ['shared/documents/parts', '../../editions/edition.ts', 'only rooms below it'],
  ['shared/checks', '../trace/trace.ts', 'only rooms below it'],
  ['shared/incoming/merge', '../../bridge.ts', 'only rooms below it'],
  ['shared/content/facts', '../../workbook/apply-edits.ts', 'only rooms below it'],
  ['shared/content/facts', '../../documents/compose.ts', 'only rooms below it'],
  ['shared/content', 'docx', 'shared is pure'],
  ['shared/content', 'zod', 'content is data'],
  ['shared/hand-off', 'node:fs', 'shared is pure'],
  ['shared/twins', 'react', 'shared is pure'],
  ['shared/trace', '../../electron/log.ts', 'shared is pure'],
  ['renderer/ui', '../store/store.ts', 'only rooms below it'],
  ['renderer/fields', '../derived/outlines.ts', 'only rooms below it'],
  ['renderer/checks', '../documents/documents-screen.tsx', 'only rooms below it'],
  ['renderer/editions', '../shell/frame.tsx', 'only rooms below it'],
  ['renderer/store', '../../shared/editions/edition-schema.ts', 'the window only types'],
  ['renderer/views', '../../shared/hand-off/hand-off.ts', 'the window only types'],
  ['renderer/shell', 'zod', 'the window only types'],
  ['renderer/trace', 'node:fs', 'only through renderer/bridge.ts'],
  ['renderer/library', '../../electron/log.ts', 'only through renderer/bridge.ts'],
  ['electron/storage', 'node:http', 'no network request'],
  ['electron/storage', 'node:net', 'no network request'],
  ['electron/storage', '../dev/run.ts', 'never needs it'],
  ['electron/storage/backup', '../../ipc/dispatch.ts', 'only rooms below it'],
  ['electron/recovery', 'node:dns', 'no network request'],
  ['electron/ipc', 'node:tls', 'no network request'],
  ['electron/office', '../documents/write-outline.ts', 'only rooms below it'],
  ['electron/files', 'electron', 'plain Node'],
  ['electron/documents', '../../shared/workbook/snapshot.ts', 'outlines and not workbooks'],
  ['electron/documents/docx', '../../../shared/content/packs.ts', 'outlines and not workbooks'],
  ['electron/window', '../../renderer/bridge.ts', 'only what is in shared'],
] as const;

const run = promisify(execFile);
const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin',
  'biome',
);
const files = breaches.map(([room], at) => `${room}/planted-${at}.ts`);
/** A house of its own with our rules: other tests read the real one meanwhile. */
let house = '';
let said = '';

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'planted-breaches-'));
  await copyFile(join(root, '.biome.json'), join(house, '.biome.json'));
  for (const [at, [, module]] of breaches.entries()) {
    const file = join(house, files[at] ?? '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `import '${module}';\n`);
  }
  const flags = ['--colors=off', '--max-diagnostics=200', '--vcs-enabled=false'];
  said = await run(process.execPath, [biome, 'lint', ...flags, ...files], {
    cwd: house,
    maxBuffer: 16 * 1024 * 1024,
  }).then(
    ({ stdout, stderr }) => stdout + stderr,
    (failure: { readonly stdout: string; readonly stderr: string }) =>
      failure.stdout + failure.stderr,
  );
});

afterAll(() => rm(house, { recursive: true, force: true }));

it.each(breaches.map(([room, module, words], at) => ({ room, module, words, at })))(
  'the linter refuses $module in $room',
  ({ words, at }) => {
    const file = files[at] ?? '';
    // One report an import: from the name of its file to the name of the next.
    const report = said.split(/^(?=\S+:\d+:\d+ lint\/)/m).find((one) => one.startsWith(`${file}:`));
    expect(report ?? `silent about ${file}`).toContain(words);
  },
);
