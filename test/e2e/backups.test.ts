import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, startWorkbook, untilSaved } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function launch(dataFolder: string): Promise<RunningApp> {
  app = await launchApp({ dataFolder });
  return app;
}

describe('backups', () => {
  it('and readable copies are there when the app has ended, or, where it had no time, at the next start', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await startWorkbook(first.page, 'Gate sensor');
    await untilSaved(first.page);
    await first.quit();
    // Whoever quits waits two seconds at most: on a busy machine the rest is left for the next start.
    const isThere = () =>
      namesIn(folder, 'backups', '.sqlite3').length > 0 &&
      namesIn(folder, 'readable', '.securable.json').length > 0;
    if (!isThere()) {
      const { quit } = await launch(folder);
      await expect.poll(isThere, { timeout: 90_000 }).toBe(true);
      await quit();
    }
    app = undefined;
    expect(namesIn(folder, 'backups', '.sqlite3')).toHaveLength(1);
    const readable = namesIn(folder, 'readable', '.securable.json');
    expect(readable).toHaveLength(1);
    const text = readFileSync(join(folder, 'library', 'readable', readable[0] ?? ''), 'utf8');
    expect(text).toContain('Gate sensor');
    // Where the process beside main cannot make it, main does, and the log says so.
    const log = join(folder, 'library', 'securable.log');
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toMatch(
      /ended before it was done/,
    );
  });

  it('are restored in Settings with two clicks, and the restore is undone with one', async () => {
    const { page } = await launch(newFolder());
    await startWorkbook(page, 'Gate sensor');
    await untilSaved(page);
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await goTo(page, 'Library');
    await startWorkbook(page, 'Door lock');
    await untilSaved(page);

    await goTo(page, 'Settings');
    await page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Restore the backup', exact: true }).click();
    await page.getByText('The backup is restored.').waitFor();
    await goTo(page, 'Library');
    await page.getByRole('main').getByText('Gate sensor').first().waitFor();
    expect(await page.getByRole('main').getByText('Door lock').count()).toBe(0);

    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await page.getByRole('main').getByText('Door lock').first().waitFor();
  });
});

/** Files that are whole bear their ending; what is still being written has another. */
function namesIn(folder: string, room: string, ending: string): readonly string[] {
  const place = join(folder, 'library', room);
  return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(ending)) : [];
}
