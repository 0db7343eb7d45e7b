import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, startWorkbook, untilSaved } from '../support/steps.ts';
import { chooseFileToOpen, chooseFileToSave } from '../support/stub-dialogs.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function openHandOff(file: string): Promise<void> {
  if (app === undefined) throw new Error('The app is not running');
  await chooseFileToOpen(app.electron, file);
  await goTo(app.page, 'Library');
  await app.page.getByRole('button', { name: 'Open a hand-off file' }).click();
}

describe('a hand-off file', () => {
  it('carries a workbook to another computer, answers and history alike', async () => {
    const file = join(newFolder(), 'Gate sensor.securable.json');
    app = await launchApp();
    await startWorkbook(app.page, 'Gate sensor');
    await openActivity(app.page, 'Before you start');
    await app.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await untilSaved(app.page);
    await chooseFileToSave(app.electron, file);
    await app.electron.evaluate(({ Menu }) => {
      const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined =>
        items
          .flatMap((item) => [item, ...(item.submenu?.items ?? [])])
          .find((item) => /hand-off file/i.test(item.label) && /save/i.test(item.label));
      find(Menu.getApplicationMenu()?.items ?? [])?.click();
    });
    await expect.poll(() => readable(file)).toContain('GS-2 gate sensor');
    await app.quit();

    app = await launchApp();
    await app.page.getByRole('button', { name: 'Open a hand-off file' }).waitFor();
    await chooseFileToOpen(app.electron, file);
    await app.page.getByRole('button', { name: 'Open a hand-off file' }).click();
    await app.page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await goTo(app.page, 'History');
    await app.page
      .getByText(/Device name/)
      .first()
      .waitFor();
  });

  it('that is damaged is refused with the reason, and nothing that was there is lost', async () => {
    const folder = newFolder();
    const bad = join(folder, 'bad.securable.json');
    app = await launchApp();
    await startWorkbook(app.page, 'Gate sensor');
    const cases: readonly (readonly [string, RegExp])[] = [
      ['not json at all', /is a text; its words can be pasted into an answer/],
      ['{"format":"securable-workbook","version":1,', /is cut short/],
      ['{"format":"something else"}', /not a Securable hand-off file/],
      [
        `{"entries":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
        /built in a way no hand-off file is/,
      ],
      [`{"__proto__":{"polluted":true}}`, /not a Securable hand-off file/],
    ];
    for (const [text, words] of cases) {
      writeFileSync(bad, text);
      await openHandOff(bad);
      await app.page.getByText(words).first().waitFor();
      await app.page.reload();
      await app.page.getByRole('main').waitFor();
    }
    await goTo(app.page, 'Library');
    await app.page.getByRole('tab', { name: 'In the library (1)' }).waitFor();
    await app.page.getByRole('button', { name: 'Gate sensor' }).first().waitFor();
  });
});

function readable(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
