import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, requests } from '../../shared/bridge.ts';
import { appWithoutAWindow } from '../unit/electron/ipc/app-without-a-window.ts';
import { tempFolder, unwrap } from '../unit/electron/storage/library-in-temp-folder.ts';
import { diceOf, rounds, startSeed } from './dice.ts';
import { mutatedTree } from './mutate-tree.ts';
import { validMessages } from './valid-messages.ts';

const channels = Object.keys(requests) as Channel[];
const slowest = 2000;
const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples');

/**
 * An app whose person says yes to everything and always names the same places.
 * Beside them lies a file that nothing may touch.
 */
function obligingApp() {
  const root = tempFolder();
  const chosen = join(root, 'chosen');
  const assetsFolder = join(root, 'assets');
  mkdirSync(chosen);
  mkdirSync(join(root, 'beside'));
  writeFileSync(join(root, 'beside', 'letter.txt'), 'as it was');
  writeFileSync(join(chosen, 'plan.securable.json'), '{"format":"securable-workbook"}');
  mkdirSync(join(assetsFolder, 'samples'), { recursive: true });
  // One is enough here, and listing them reads them all.
  copyFileSync(join(samples, 'room-controller.json'), join(assetsFolder, 'samples', 'one.json'));
  const opened: string[] = [];
  const shown: string[] = [];
  const app = appWithoutAWindow(
    {
      chooseFolder: async () => chosen,
      chooseFileToOpen: async () => join(chosen, 'plan.securable.json'),
      chooseFileToSave: async () => join(chosen, 'saved.securable.json'),
      confirm: async () => true,
      openInBrowser: async (address) => void opened.push(address),
      showInFolder: (path) => void shown.push(path),
    },
    { assetsFolder },
  );
  return { ...app, root, chosen, opened, shown };
}

type App = ReturnType<typeof obligingApp>;

/** The library, its backups and the settings; anything else in the data folder would be a find. */
const ofTheDataFolder =
  /^(?:library\.sqlite3(?:-wal|-shm|-journal)?|settings\.json|securable\.log|backups?|sidecars?|workbooks)$/;

function expectUntouched(app: App): void {
  expect(readdirSync(app.root).sort()).toEqual(['assets', 'beside', 'chosen']);
  expect(readdirSync(join(app.root, 'beside'))).toEqual(['letter.txt']);
  expect(readFileSync(join(app.root, 'beside', 'letter.txt'), 'utf8')).toBe('as it was');
  expect(readdirSync(join(app.root, 'assets', 'samples'))).toEqual(['one.json']);
  expect(readdirSync(app.folder).filter((name) => !ofTheDataFolder.test(name))).toEqual([]);
  for (const name of readdirSync(app.chosen))
    expect(name).toMatch(/\.(md|json|html|docx|txt|sqlite3(-\w+)?)$/);
  for (const address of app.opened) expect(address).toMatch(/^(https|mailto):/);
  for (const path of app.shown)
    expect(
      [app.chosen, app.folder].some((own) => path.startsWith(own)),
      path,
    ).toBe(true);
  expect('hijacked' in {}).toBe(false);
}

/** Everything sent is such that Electron's structured cloning would let it through. */
async function send(app: App, channel: Channel, message: unknown) {
  const started = performance.now();
  const result = await app.dispatch(channel, true, message);
  expect(typeof result.ok).toBe('boolean');
  expect(performance.now() - started).toBeLessThan(slowest);
  return result;
}

/** A handler that throws is a bug, though the window would only see a refusal. */
function bugs(app: App): readonly string[] {
  return app.logged.filter((line) => !line.startsWith('refused: '));
}

describe('hostile messages', () => {
  it.each(channels)('on %s are answered, and write nothing anywhere else', async (channel) => {
    const app = obligingApp();
    const { workbookId } = unwrap(await app.invoke('library/create', { title: 'Gateway' }));
    const all: { readonly [C in Channel]?: readonly unknown[] } = validMessages(workbookId);
    const valid = all[channel] ?? [{}];
    const dice = diceOf(startSeed());
    const count = rounds(10_000);
    let refused = 0;
    for (let round = 0; round < count; round += 1) {
      const result = await send(app, channel, mutatedTree(dice.oneOf(valid), dice));
      if (!result.ok) refused += 1;
    }
    expect(bugs(app).slice(0, 3)).toEqual([]);
    expectUntouched(app);
    // Most must be hostile enough to be refused.
    expect(refused).toBeGreaterThan(count / 3);
    // The app is as usable as before.
    unwrap(await app.invoke('library/list', {}));
    expect(app.library.database.pragma('quick_check', { simple: true })).toBe('ok');
  });

  it('that are few objects and read as very many are refused in time', async () => {
    const app = obligingApp();
    let message: unknown = 'x';
    for (let depth = 0; depth < 50; depth += 1) message = { title: message, more: message };
    expect((await send(app, 'library/create', message)).ok).toBe(false);
    for (const channel of channels) {
      expect((await send(app, channel, new Array(50_000_000))).ok).toBe(false);
    }
  });

  it('of any kind at all are answered', async () => {
    const app = obligingApp();
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), anything, async (channel, message) => {
        await send(app, channel, message);
      }),
      { numRuns: rounds(5000), seed: startSeed() },
    );
    expect(bugs(app)).toEqual([]);
    expectUntouched(app);
  });
});
