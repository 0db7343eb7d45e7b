import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe('a row of a list', () => {
  it('can be added, referred to elsewhere, removed, and brought back with the reference', async () => {
    const folder = newFolder();
    app = await launchApp({ dataFolder: folder });
    const { page } = app;
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Activity 1');

    await page.getByRole('button', { name: 'Add a kind of people' }).click();
    await page.getByRole('textbox', { name: 'Who', exact: true }).fill('Gate keepers');
    await page.getByRole('button', { name: 'Add a use case' }).click();
    await page.getByRole('textbox', { name: 'Use case', exact: true }).fill('Opening the gate');
    await page.getByRole('checkbox', { name: 'Gate keepers' }).check({ force: true });
    await untilSaved(page);

    await page.getByRole('button', { name: 'Remove “Gate keepers”' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Gate keepers' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByRole('checkbox', { name: 'Gate keepers' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Gate keepers' }).isChecked()).toBe(true);
    await untilSaved(page);
    await app.quit();

    app = await launchApp({ dataFolder: folder });
    await openWorkbook(app.page, 'Gate sensor');
    await openActivity(app.page, 'Activity 1');
    await app.page.getByRole('button', { name: 'Gate keepers' }).first().waitFor();
    expect(app.complaints).toEqual([]);
  });
});
