import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, describe, expect, it } from 'vitest';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, startWorkbook, untilSaved } from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';
import { checkXml, docxParts, wordText } from '../unit/electron/documents/read-docx.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe('a customer’s document', () => {
  it('is exported as Word and read by two independent readers', async () => {
    const folder = join(newFolder(), 'out');
    mkdirSync(folder);
    app = await launchApp();
    const { page } = app;
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Before you start');
    await page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await page.getByRole('textbox', { name: 'Company name' }).fill('Hinge & Sons');
    await page.getByRole('button', { name: 'Note and evidence for “Device name”' }).click();
    await page.getByRole('textbox', { name: /note/i }).first().fill('codename Barn Door');
    await untilSaved(page);

    await goTo(page, 'Documents');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await chooseFileToOpen(app.electron, folder);
    await page.getByRole('button', { name: 'Choose a folder and export' }).click();
    await page.getByText('.docx').first().waitFor();
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.endsWith('.docx')))
      .toHaveLength(1);

    const name = readdirSync(folder).find((file) => file.endsWith('.docx')) ?? '';
    const bytes = readFileSync(join(folder, name));
    const parts = await docxParts(bytes);
    for (const [part, xml] of parts) if (/\.(xml|rels)$/.test(part)) checkXml(xml);
    const words = wordText(parts.get('word/document.xml') ?? '');
    const { value: otherWords } = await mammoth.extractRawText({ buffer: bytes });
    for (const text of [words, otherWords]) {
      expect(text).toContain('GS-2 gate sensor');
      expect(text).toContain('Hinge & Sons');
    }
    for (const [part, content] of parts) expect(content, part).not.toContain('Barn Door');
    expect(app.complaints).toEqual([]);
  });

  it('leads from a sentence to the answer it was made from', async () => {
    app = await launchApp();
    const { page } = app;
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Before you start');
    await page.getByRole('textbox', { name: 'Models covered' }).fill('GS-2A and GS-2B');
    await untilSaved(page);
    await goTo(page, 'Documents');
    await page
      .getByRole('button', { name: /GS-2A and GS-2B/ })
      .first()
      .click();
    await page
      .getByRole('complementary')
      .or(page.getByRole('main'))
      .getByRole('button', { name: /Models covered/ })
      .first()
      .click();
    const field = page.getByRole('textbox', { name: 'Models covered' });
    await field.waitFor();
    await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});
