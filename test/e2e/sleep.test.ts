import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { openActivity, startWorkbook } from '../support/steps.ts';

it('a computer that goes to sleep takes with it what was typed just before', async () => {
  const { electron, page, kill, dataFolder } = await launchApp();
  await startWorkbook(page, 'Gate sensor');
  await openActivity(page, 'Before you start');
  const name = page.getByRole('textbox', { name: 'Device name' });
  await name.fill('GS-2');
  // The edge of the machine: what the system would say now.
  await electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  const library = join(dataFolder, 'library', 'library.sqlite3');
  await expect.poll(() => nameIn(library), { timeout: 20_000, interval: 50 }).toBe('GS-2');
  await electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
  expect(await name.inputValue()).toBe('GS-2');
  await kill();
});

/** What the library's one file holds, without its log; read only once the log has been emptied. */
function nameIn(library: string): string {
  if (statSync(`${library}-wal`).size > 0) return 'not at rest yet';
  const folder = newFolder();
  copyFileSync(library, join(folder, 'library.sqlite3'));
  const clock = () => new Date().toISOString();
  const opened = openLibrary(folder, { clock, newId: () => 'unused' });
  if (!opened.ok) return opened.failure.code;
  const row = opened.value
    .statement<[], { body: string }>(`SELECT body FROM entries WHERE path = 'device.name'`)
    .get();
  closeLibrary(opened.value);
  // Written by the window a moment ago.
  return row === undefined ? '' : (JSON.parse(row.body) as { value: { text: string } }).value.text;
}
