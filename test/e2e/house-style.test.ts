import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, startWorkbook, untilSaved, untilWritten } from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';
import { docxParts } from '../unit/electron/documents/read-docx.ts';
import { png } from '../unit/electron/house/pictures.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

it('gives documents the company’s colour, line and logo, and refuses a drawing', async () => {
  const folder = newFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  writeFileSync(join(folder, 'logo.png'), png(300, 90));
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  app = await launchApp();
  const { page } = app;
  await startWorkbook(page, 'Gate sensor');
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Colour of documents' }).fill('#8A1538');
  await page.getByRole('textbox', { name: 'Line at the head of pages' }).fill('Hinge & Sons');
  await chooseFileToOpen(app.electron, join(folder, 'logo.svg'));
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await page.getByText(/SVG drawing, which can hold programs/).waitFor();
  await chooseFileToOpen(app.electron, join(folder, 'logo.png'));
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await page.getByRole('img', { name: 'Logo' }).waitFor();
  await untilSaved(page);

  await goTo(page, 'Documents');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('label').filter({ hasText: 'PDF' }).first().click();
  await chooseFileToOpen(app.electron, out);
  await page.getByRole('button', { name: 'Choose a folder and export' }).click();
  await untilWritten(page);
  const file = (ending: string) =>
    readFileSync(join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? ''));
  const parts = await docxParts(file('.docx'));
  expect(parts.get('word/styles.xml')).toContain('8A1538');
  expect([...parts.values()].join('')).toContain('Hinge &amp; Sons');
  expect([...parts.keys()].some((name) => name.startsWith('word/media/'))).toBe(true);
  expect(file('.html').toString('utf8')).toContain('src="data:image/png;base64,');
  expect(file('.pdf').toString('latin1')).toContain('/Subtype /Image');
  expect(app.complaints).toEqual([]);
});
