import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, startWorkbook, untilSaved } from '../support/steps.ts';
import { chooseFileToOpen, chooseFileToSave } from '../support/stub-dialogs.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function pickFromMenu({ electron }: RunningApp, label: string): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => [item, ...(item.submenu?.items ?? [])])
      .find((item) => item.label.startsWith(wanted))
      ?.click();
  }, label);
}

async function handOver(running: RunningApp, file: string): Promise<void> {
  await chooseFileToSave(running.electron, file);
  await pickFromMenu(running, 'Save Hand-off File');
  await running.page.getByText(/^Saved .*\.securable\.json/).waitFor();
}

async function answer(page: Page, label: string, words: string): Promise<void> {
  await openActivity(page, 'Before you start');
  await page.getByRole('textbox', { name: label, exact: true }).fill(words);
  await untilSaved(page);
}

async function answerOf(page: Page, label: string): Promise<string> {
  await openActivity(page, 'Before you start');
  return page.getByRole('textbox', { name: label, exact: true }).inputValue();
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('a workbook that was handed to a colleague', () => {
  it('takes their answers back in, asks about what both changed, and undoes it all at once', async () => {
    const folder = newFolder();
    const out = join(folder, 'Gate sensor.securable.json');
    const back = join(folder, 'Gate sensor from Anna.securable.json');
    const dataFolder = newFolder();
    app = await launchApp({ dataFolder });
    await startWorkbook(app.page, 'Gate sensor');
    await answer(app.page, 'Device name', 'GS-2');
    await handOver(app, out);
    await answer(app.page, 'Device name', 'GS-2 gate sensor');
    await app.quit();

    // The colleague, on another computer.
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Open a hand-off file' }).waitFor();
    await chooseFileToOpen(app.electron, out);
    await app.page.getByRole('button', { name: 'Open a hand-off file' }).click();
    await app.page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await answer(app.page, 'Device name', 'GS-2 sensor for gates');
    await answer(app.page, 'Models covered', 'GS-2a and GS-2b');
    await handOver(app, back);
    await app.quit();

    app = await launchApp({ dataFolder });
    const { page, electron } = app;
    await page.getByRole('button', { name: 'Gate sensor' }).first().waitFor();
    await chooseFileToOpen(electron, back);
    await page.getByRole('button', { name: 'Open a hand-off file' }).click();
    const dialog = page.getByRole('dialog', { name: 'This workbook is in your library already' });
    await dialog.getByRole('radio', { name: /Bring its answers into “Gate sensor”/ }).waitFor();
    await dialog.getByRole('button', { name: 'Compare the answers' }).click();

    await page.getByRole('heading', { level: 1, name: 'Bring in answers' }).waitFor();
    await page.getByRole('button', { name: 'Bring in one answer' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    const question = page.getByRole('article', { name: 'Device name' });
    await question.getByText('gate sensor').waitFor();
    // By keyboard: into the choice, to the file's answer.
    await question.getByRole('radio', { name: 'Keep yours' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Bring in 2 answers' }).click();

    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    await page
      .getByText('Brought in 2 answers from “Gate sensor from Anna.securable.json”')
      .waitFor();
    expect(await answerOf(page, 'Device name')).toBe('GS-2 sensor for gates');
    expect(await answerOf(page, 'Models covered')).toBe('GS-2a and GS-2b');

    await page.getByRole('button', { name: 'Undo' }).first().click();
    await untilSaved(page);
    expect(await answerOf(page, 'Device name')).toBe('GS-2 gate sensor');
    expect(await answerOf(page, 'Models covered')).toBe('');
    expect(app.complaints).toEqual([]);
    await app.quit();

    // After a restart it can be done again.
    app = await launchApp({ dataFolder });
    await app.page.getByRole('button', { name: 'Gate sensor' }).first().click();
    await app.page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await app.page.getByRole('button', { name: 'Redo' }).click();
    await untilSaved(app.page);
    expect(await answerOf(app.page, 'Device name')).toBe('GS-2 sensor for gates');
  });

  it('is brought in from the menu too, and can be kept apart', async () => {
    const file = join(newFolder(), 'Gate sensor.securable.json');
    app = await launchApp();
    const { page, electron } = app;
    await startWorkbook(page, 'Gate sensor');
    await answer(page, 'Device name', 'GS-2');
    await handOver(app, file);
    await chooseFileToOpen(electron, file);
    await pickFromMenu(app, 'Bring In Answers');
    await page.getByText('The file has nothing that this workbook lacks.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Close' }).click();

    await goTo(page, 'Library');
    await page.getByRole('button', { name: 'Open a hand-off file' }).click();
    await page.getByText('Keep it as a separate workbook').click();
    await page.getByRole('button', { name: 'Keep it separate' }).click();
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await goTo(page, 'Library');
    await page.getByRole('tab', { name: 'In the library (2)' }).waitFor();
  });
});
