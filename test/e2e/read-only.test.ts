import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { lockFolder } from '../support/locked-folder.ts';
import { goTo, openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';
import { chooseFileToSave } from '../support/stub-dialogs.ts';

describe('a library on a medium that cannot be written to', () => {
  it('can be read on every screen and handed on, and nothing beside it is written', async (context) => {
    const folder = newFolder();
    const first = await launchApp({ dataFolder: folder });
    await startWorkbook(first.page, 'Gate sensor');
    await openActivity(first.page, 'Before you start');
    await first.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2');
    await untilSaved(first.page);
    // Killed, so that the last answers are in the write-ahead log alone.
    await first.kill();

    const library = join(folder, 'library');
    const lock = lockFolder(library);
    if (lock === null) {
      process.stdout.write('NOT RUN: the read-only medium; root cannot lock a folder here\n');
      return context.skip();
    }
    try {
      const before = contentsOf(library);
      const { page, electron, quit, complaints } = await launchApp({ dataFolder: folder });
      await page.getByText('This library can be read but not changed').waitFor();
      expect(await page.getByRole('button', { name: 'New workbook' }).count()).toBe(0);

      await openWorkbook(page, 'Gate sensor');
      await openActivity(page, 'Before you start');
      const name = page.getByRole('textbox', { name: 'Device name' });
      expect(await name.inputValue()).toBe('GS-2');
      expect(await name.isEditable()).toBe(false);
      if (process.env.SECURABLE_PICTURES !== undefined) {
        await page.screenshot({ path: join(process.env.SECURABLE_PICTURES, 'read-only.png') });
      }
      for (const screen of screens) {
        await goTo(page, screen);
        await page.getByText('This library can be read but not changed').waitFor();
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
      }

      const saved = join(newFolder(), 'gate.securable.json');
      await chooseFileToSave(electron, saved);
      await goTo(page, 'Library');
      await page.getByRole('button', { name: 'More for Gate sensor' }).click();
      await page.getByRole('menuitem', { name: 'Save a hand-off file' }).click();
      await page.getByText('Saved gate.securable.json.').waitFor();
      expect(readFileSync(saved, 'utf8')).toContain('GS-2');
      await quit();
      expect(complaints).toEqual([]);
      expect(contentsOf(library)).toEqual(before);
    } finally {
      lock.unlock();
    }
  });
});

const screens = [
  'Decisions',
  'Trace',
  'Documents',
  'Checks',
  'Laws and standards',
  'History',
  'What NIST asks',
  'Settings',
] as const;

function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      if (!lstatSync(path).isFile()) return name;
      return `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    });
}
