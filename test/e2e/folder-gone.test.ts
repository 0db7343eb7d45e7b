import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { goTo, openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';

it('a drive that is pulled out while a person types loses nothing: it is told, kept, and saved once the drive is back', async () => {
  const dataFolder = newFolder();
  const first = await launchApp({ dataFolder });
  const { page } = first;
  await startWorkbook(page, 'Gate sensor');
  await openActivity(page, 'Before you start');
  const name = page.getByRole('textbox', { name: 'Device name' });
  await name.fill('GS-2');
  await untilSaved(page);

  const drive = join(dataFolder, 'library');
  renameSync(drive, `${drive}-pulled-out`);
  await name.fill('GS-2 and GS-3');
  const state = page.getByRole('status', { name: 'Save state' });
  await state.getByText(/^Not saved: The folder “library” is not there/).waitFor();
  await name.fill('GS-2, GS-3 and GS-4');
  await page.getByText(/not saved yet and stay/).waitFor();
  expect(await name.inputValue()).toBe('GS-2, GS-3 and GS-4');

  // Chromium's own files lie there too in tests, and it makes their folder anew. A drive that comes back lies over it.
  if (existsSync(drive)) renameSync(drive, `${drive}-made-meanwhile`);
  renameSync(`${drive}-pulled-out`, drive);
  await untilSaved(page);
  await first.quit();

  const second = await launchApp({ dataFolder });
  await openWorkbook(second.page, 'Gate sensor');
  await openActivity(second.page, 'Before you start');
  const kept = second.page.getByRole('textbox', { name: 'Device name' });
  expect(await kept.inputValue()).toBe('GS-2, GS-3 and GS-4');
  // Each change stands in the history once, however often it was sent.
  await goTo(second.page, 'History');
  await expect.poll(() => second.page.getByText('GS-2, GS-3 and GS-4').count()).toBe(1);
  await second.quit();
});
