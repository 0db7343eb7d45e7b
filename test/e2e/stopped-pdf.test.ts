import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchApp } from '../support/launch-app.ts';
import { goTo } from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';

it('a PDF that is stopped while it is printed leaves no file, and the next one is made', async () => {
  const { electron, page, dataFolder, complaints, quit } = await launchApp();
  const folder = join(dataFolder, 'out');
  mkdirSync(folder);
  await page.getByRole('button', { name: /Room Controller/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await goTo(page, 'Documents');
  await chooseFileToOpen(electron, folder);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  for (const name of [/^Word/, /^Web page/, /^PDF/]) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  const begin = page.getByRole('button', { name: 'Choose a folder and export' });
  await begin.click();
  await page
    .getByRole('dialog')
    .getByText(/\.pdf$/)
    .waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await begin.waitFor();
  expect(readdirSync(folder)).toEqual([]);

  await begin.click();
  await page.getByRole('button', { name: 'Show in folder' }).waitFor();
  expect(readdirSync(folder)).toEqual([
    'RP-400 Room Controller - Device Cybersecurity Disclosure.pdf',
  ]);
  expect(complaints).toEqual([]);
  // It was written in a process of its own: where none could be had, a log would say so.
  expect(existsSync(join(dataFolder, 'library', 'securable.log'))).toBe(false);
  await quit();
});
