import { afterEach, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

it('an edition outlives a crash, and a changed answer marks the sentences that no longer hold', async () => {
  app = await launchApp();
  const { dataFolder } = app;
  await startWorkbook(app.page, 'Gate sensor');
  await openActivity(app.page, 'Before you start');
  await app.page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
  await app.page.getByRole('textbox', { name: 'Models covered' }).fill('GS-2A');
  await untilSaved(app.page);

  await goTo(app.page, 'Documents');
  await app.page.getByRole('button', { name: 'Publish an edition' }).click();
  await app.page.getByRole('textbox', { name: 'Revision label' }).fill('1.0');
  await app.page.getByRole('textbox', { name: 'Approved by' }).fill('Head of quality');
  await app.page.getByRole('button', { name: 'Publish for good' }).click();
  const edition = () => app?.page.getByRole('article', { name: 'Edition 1.0' });
  await edition()?.getByText('Still holds').first().waitFor();

  await app.kill();
  app = await launchApp({ dataFolder });
  await openWorkbook(app.page, 'Gate sensor');
  await goTo(app.page, 'Documents');
  await edition()?.getByText('Still holds').first().waitFor();

  await openActivity(app.page, 'Before you start');
  await app.page.getByRole('textbox', { name: 'Models covered' }).fill('GS-2A and GS-2B');
  await untilSaved(app.page);
  await goTo(app.page, 'Documents');
  await edition()
    ?.getByText(/No longer holds: \d+ sentences? in/)
    .first()
    .waitFor();
  await edition()?.getByRole('button', { name: 'What changed since 1.0' }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByText('GS-2A', { exact: true }).first().waitFor();
  await dialog.getByText('GS-2A and GS-2B', { exact: true }).first().waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await goTo(app.page, 'Library');
  await app.page.getByText(/Edition 1\.0 of .*\. No longer holds/).waitFor();
  expect(app.complaints).toEqual([]);
});
