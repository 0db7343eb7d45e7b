import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function launch(dataFolder: string): Promise<RunningApp> {
  app = await launchApp({ dataFolder });
  return app;
}

describe('an answer', () => {
  it('is there after quitting and opening again', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await startWorkbook(first.page, 'Gate sensor');
    await openActivity(first.page, 'Before you start');
    await first.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await first.quit();

    const second = await launch(folder);
    await openWorkbook(second.page, 'Gate sensor');
    await openActivity(second.page, 'Before you start');
    const name = second.page.getByRole('textbox', { name: 'Device name' });
    expect(await name.inputValue()).toBe('GS-2 gate sensor');
    expect(second.complaints).toEqual([]);
  });

  it('that was shown as saved survives the process being killed while more is typed', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await startWorkbook(first.page, 'Gate sensor');
    await openActivity(first.page, 'Before you start');
    const models = first.page.getByRole('textbox', { name: 'Models covered' });
    await models.fill('GS-2A and GS-2B');
    await models.press('Tab');
    await untilSaved(first.page);
    const firmware = first.page.getByRole('textbox', { name: 'Firmware versions covered' });
    await firmware.pressSequentially('2.0 to 2.4 and nothing befo');
    await first.kill();

    const second = await launch(folder);
    await openWorkbook(second.page, 'Gate sensor');
    await openActivity(second.page, 'Before you start');
    const kept = second.page.getByRole('textbox', { name: 'Models covered' });
    expect(await kept.inputValue()).toBe('GS-2A and GS-2B');
    const partly = second.page.getByRole('textbox', { name: 'Firmware versions covered' });
    expect('2.0 to 2.4 and nothing befo').toContain(await partly.inputValue());
  });

  it('can be undone and redone after a restart', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await startWorkbook(first.page, 'Gate sensor');
    await openActivity(first.page, 'Before you start');
    await first.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2');
    await first.page.getByRole('textbox', { name: 'Models covered' }).fill('GS-2A');
    await first.quit();

    const second = await launch(folder);
    await openWorkbook(second.page, 'Gate sensor');
    await openActivity(second.page, 'Before you start');
    const models = second.page.getByRole('textbox', { name: 'Models covered' });
    await second.page.getByRole('button', { name: /^Undo/ }).click();
    await expectValue(models, '');
    await second.page.getByRole('button', { name: /^Redo/ }).click();
    await expectValue(models, 'GS-2A');
    await untilSaved(second.page);

    await goTo(second.page, 'History');
    await second.page
      .getByText(/Undid|Undo/)
      .first()
      .waitFor();
  });
});

async function expectValue(field: { inputValue(): Promise<string> }, value: string): Promise<void> {
  await expect.poll(() => field.inputValue()).toBe(value);
}
