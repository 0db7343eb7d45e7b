import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVirtualDisplay, type VirtualDisplay } from '../../electron/dev/display.ts';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { backUp } from '../../electron/storage/backup/back-up.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import type { Library } from '../../electron/storage/library.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { openActivity, openWorkbook } from '../support/steps.ts';
import { type Hand, type Picture, takeHand, toPng } from '../support/x11-hand.ts';

// The system's own dialogs, with a display, a mouse and a keyboard of their own. Elsewhere than on
// Linux nobody can click them; what they do is tested in unit/electron/recovery/damage.
describe.runIf(process.platform === 'linux')('a library with smashed pages', () => {
  const { answer, launch } = withHand();

  it('comes back from its newest good backup in two clicks, and the restore can be undone', async () => {
    const folder = smashedFolder();
    const before = damagedBytes(folder);
    const app = await launch(folder, async () => {
      const asked = await answer('damage-asked', restore);
      const restored = await answer('damage-restored', undo, asked, () => {
        expect(damagedNames(folder)).toHaveLength(1);
      });
      const again = await answer('damage-asked-again', restore, restored, () => {
        expect(damagedNames(folder)).toEqual([]);
        expect(damagedBytes(folder).equals(before)).toBe(true);
      });
      await answer('damage-restored-again', goOn, again);
    });
    await nameIs(app, 'Gateway', 'G2');
    expect(await app.page.getByText('Recovered: look through').count()).toBe(0);
    await app.quit();
    expect(damagedNames(folder)).toHaveLength(1);
  });

  it('gives every readable row to a new library, whose workbooks are marked until looked through', async () => {
    const folder = smashedFolder();
    const app = await launch(folder, async () => {
      const asked = await answer('salvage-asked', salvage);
      await answer('salvage-told', 0, asked);
    });
    const { page } = app;
    await page.getByText('Recovered: look through').first().waitFor();
    expect(await page.getByText('Recovered: look through').count()).toBe(2);
    await picture(app, 'salvage-library');
    // Answered after the backup, and there all the same.
    await nameIs(app, 'Camera', 'C1');
    await page.getByText('This workbook was recovered from a damaged library.').waitFor();
    await picture(app, 'salvage-workbook');
    await page.getByRole('button', { name: 'I have looked it through' }).click();
    await page.getByText('is marked as looked through.').waitFor();
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Library').click();
    await expect.poll(() => page.getByText('Recovered: look through').count()).toBe(1);
    await app.quit();
  });

  it('stays as it is when the person would rather quit', async () => {
    const folder = smashedFolder();
    const before = damagedBytes(folder);
    const launched = launchApp({ dataFolder: folder }).then(
      () => 'a window',
      () => 'it ended',
    );
    await answer('damage-quit', quit);
    expect(await launched).toBe('it ended');
    expect(damagedBytes(folder).equals(before)).toBe(true);
    expect(damagedNames(folder)).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('a library that another program replaced', () => {
  const { answer, launch } = withHand();

  it('is asked about once; yours can be opened, and the one that came stays', async () => {
    const folder = replacedFolder();
    const app = await launch(folder, async () => {
      const asked = await answer('sides-asked', openYours);
      await answer('sides-told', 0, asked);
    });
    // Saved after the file was last written as a whole, when the process was killed.
    await nameIs(app, 'Gateway', 'G2');
    await app.quit();
    const kept = readdirSync(libraryFolder(folder));
    expect(kept).toContainEqual(expect.stringMatching(/^library\.sqlite3\.came-/));
    expect(kept).toContainEqual(expect.stringMatching(/^library\.sqlite3\.log-/));
  });
});

/** A display, a mouse and a keyboard of the tests' own, and what a person does with them. */
function withHand() {
  let display: VirtualDisplay;
  let hand: Hand;
  const usual = { DISPLAY: process.env.DISPLAY, XAUTHORITY: process.env.XAUTHORITY };

  beforeAll(async () => {
    display = await startVirtualDisplay();
    Object.assign(process.env, display.env);
    hand = await takeHand(display.env.DISPLAY ?? '');
  });
  afterAll(() => {
    hand.end();
    display.stop();
    Object.assign(process.env, usual);
  });

  /** Waits for a dialog that looks otherwise than the last one, and presses one of its buttons, the first being 0. */
  async function answer(
    name: string,
    button: number,
    last: Picture | null = null,
    look: () => void = () => undefined,
  ): Promise<Picture> {
    const shown = await untilShown(hand, last);
    look();
    if (process.env.SECURABLE_PICTURES !== undefined) {
      writeFileSync(join(process.env.SECURABLE_PICTURES, `${name}.png`), toPng(shown));
    }
    // Without a window manager the keyboard is with the window under the mouse.
    await hand.moveTo(60, 60);
    for (let step = 0; step < button; step += 1) await pressUntilSeen(hand, 'Tab');
    await pressUntilSeen(hand, 'Space');
    return shown;
  }

  async function launch(folder: string, answers: () => Promise<unknown>): Promise<RunningApp> {
    const [app] = await Promise.all([launchApp({ dataFolder: folder }), answers()]);
    return app;
  }

  return { answer, launch };
}

/** Mine, as a killed process leaves it, with the library of another computer in the file's place. */
function replacedFolder(): string {
  const folder = newFolder();
  const options = { clock: () => new Date().toISOString(), newId: () => randomUUID() };
  const mine = unwrap(openLibrary(libraryFolder(folder, true), options));
  addNamed(mine, 'Gateway', 'G2');
  const log = readFileSync(`${mine.file}-wal`);
  closeLibrary(mine);
  const elsewhere = newFolder();
  const theirs = unwrap(openLibrary(libraryFolder(elsewhere, true), options));
  addNamed(theirs, 'Camera', 'C1');
  closeLibrary(theirs);
  copyFileSync(theirs.file, mine.file);
  writeFileSync(`${mine.file}-wal`, log);
  return folder;
}

/** The buttons, from the left. */
const [quit, salvage, restore] = [0, 1, 2];
const [goOn, undo] = [0, 1];
const openYours = 2;

/** A dialog that was only just drawn may not listen yet; a key that it takes changes what it looks like. */
async function pressUntilSeen(hand: Hand, key: 'Tab' | 'Space'): Promise<void> {
  const before = await hand.look();
  for (;;) {
    await hand.press(key);
    for (let looks = 0; looks < 20; looks += 1) {
      if (!(await hand.look()).rgb.equals(before.rgb)) return;
      await wait(100);
    }
  }
}

async function untilShown(hand: Hand, last: Picture | null): Promise<Picture> {
  let before: Picture | null = null;
  for (;;) {
    const now = await hand.look();
    const isDialog = now.rgb.subarray(0, 3).some((part) => part > 200);
    const isNew = last === null || !now.rgb.equals(last.rgb);
    // Drawn to its end: it looks the same twice.
    if (isDialog && isNew && before?.rgb.equals(now.rgb) === true) return now;
    before = now;
    await wait(150);
  }
}

async function nameIs({ page }: RunningApp, title: string, name: string): Promise<void> {
  await openWorkbook(page, title);
  await openActivity(page, 'Before you start');
  const field = page.getByRole('textbox', { name: 'Device name' });
  await expect.poll(() => field.inputValue()).toBe(name);
}

async function picture({ page }: RunningApp, name: string): Promise<void> {
  const folder = process.env.SECURABLE_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A library with a workbook, a backup of it, another workbook, and one page of its history smashed. */
function smashedFolder(): string {
  const folder = newFolder();
  const options = { clock: () => new Date().toISOString(), newId: () => randomUUID() };
  const library = unwrap(openLibrary(libraryFolder(folder, true), options));
  addNamed(library, 'Gateway', 'G2');
  unwrap(backUp(library.database, library.file, 'asked', options));
  addNamed(library, 'Camera', 'C1');
  const page = pageOf(library, 'sqlite_autoindex_changes_1');
  closeLibrary(library);
  const bytes = readFileSync(library.file);
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
  writeFileSync(library.file, bytes);
  return folder;
}

function addNamed(library: Library, title: string, name: string): void {
  const { workbookId } = unwrap(createWorkbook(library, { title, packId: currentPackId, by: 'Q' }));
  const after = answerOf({ kind: 'text', text: name });
  const edits = [{ path: 'device.name', before: null, after }];
  const at = new Date().toISOString();
  const change = {
    id: randomUUID(),
    kind: 'edit',
    of: null,
    label: 'Answered',
    at,
    by: 'Q',
  } as const;
  unwrap(applyChange(library, workbookId, { ...change, edits }));
}

function pageOf(library: Library, name: string): number {
  const row = library
    .statement<[string], { page: number }>(
      'SELECT rootpage AS page FROM sqlite_schema WHERE name = ?',
    )
    .get(name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  return row.page;
}

function libraryFolder(folder: string, isNew = false): string {
  const library = join(folder, 'library');
  if (isNew) mkdirSync(library);
  return library;
}

function damagedBytes(folder: string): Buffer {
  return readFileSync(join(libraryFolder(folder), 'library.sqlite3'));
}

function damagedNames(folder: string): readonly string[] {
  return readdirSync(libraryFolder(folder)).filter((name) => /\.damaged-\w+$/.test(name));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
