import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { verifyEdition } from '../../electron/editions/verify-edition.ts';
import { readZip } from '../../electron/office/read-zip.ts';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, openWorkbook, startWorkbook, untilSaved } from '../support/steps.ts';
import { chooseFileToSave } from '../support/stub-dialogs.ts';

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

it('a date is changed after an edition was published: its sentences and files are marked, and the new zip verifies', async () => {
  app = await launchApp();
  const { page, electron, dataFolder } = app;
  await page
    .getByRole('button', { name: /room controller/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await goTo(page, 'Documents');
  const publish = async (label: string) => {
    await page.getByRole('button', { name: 'Publish an edition' }).click();
    await page.getByRole('textbox', { name: 'Revision label' }).fill(label);
    await page.getByRole('textbox', { name: 'Approved by' }).fill('Head of quality');
  };
  await publish('1.0');
  await page.getByRole('button', { name: 'Publish for good' }).click();
  await page.getByRole('article', { name: 'Edition 1.0' }).waitFor();

  await page.locator('[data-sentence="title.supportEnd"]').click();
  await page
    .getByRole('button', { name: /Go to the answer/ })
    .first()
    .click();
  // The toast was announced to screen readers; the date field empties what was announced.
  const day = page.locator('[data-path="support.endDate"]').getByPlaceholder('YYYY-MM-DD');
  await day.click();
  await page.keyboard.type('20290331');
  await page.keyboard.press('Tab');
  expect(await day.inputValue()).toBe('2029-03-31');
  await untilSaved(page);
  await goTo(page, 'Documents');
  await page.locator('[data-sentence="title.supportEnd"][data-published="changed"]').waitFor();
  await page
    .getByText(/No longer holds: \d+ sentences in \d documents, \d machine-readable files/)
    .waitFor();

  await publish('1.1');
  await page.getByText('What changed since edition 1.0').click();
  await page.getByRole('button', { name: 'Publish for good' }).click();
  await page.getByRole('article', { name: 'Edition 1.1' }).waitFor();
  const zip = join(dataFolder, 'edition.zip');
  await chooseFileToSave(electron, zip);
  await page.getByRole('button', { name: 'Save 1.1 as zip' }).click();
  await page.getByText('Saved edition.zip.').waitFor();
  const files = await readZip(readFileSync(zip));
  expect(await verifyEdition(readFileSync(zip))).toMatchObject({ ok: true });
  const page1 = [...files].find(([name]) =>
    name.endsWith('Support, update and vulnerability statement.html'),
  );
  const said = Buffer.from(page1?.[1] ?? []).toString();
  expect(said.slice(said.lastIndexOf('What changed since edition 1.0'))).toContain('31 March 2029');
  expect([...files.keys()]).toContain('security.txt');
  expect(app.complaints).toEqual([]);
});
