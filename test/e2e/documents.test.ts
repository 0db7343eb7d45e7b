import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, describe, expect, it } from 'vitest';
import { problemOfPdf } from '../../electron/documents/pdf/check-pdf.ts';
import { launchApp, newFolder, type RunningApp } from '../support/launch-app.ts';
import { goTo, openActivity, startWorkbook, untilSaved, untilWritten } from '../support/steps.ts';
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
    await untilWritten(page);
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(1);

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
    // It was written in a process of its own: where none could be had, a log would say so.
    expect(existsSync(join(app.dataFolder, 'library', 'securable.log'))).toBe(false);
  });

  it('is exported as a tagged PDF that says the same and names nobody', async () => {
    const folder = join(newFolder(), 'out');
    mkdirSync(folder);
    app = await launchApp();
    const { page } = app;
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Before you start');
    await page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 <gate> sensor');
    await untilSaved(page);
    await goTo(page, 'Documents');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.locator('label').filter({ hasText: 'PDF' }).first().click();
    await chooseFileToOpen(app.electron, folder);
    await page.getByRole('button', { name: 'Choose a folder and export' }).click();
    await untilWritten(page);

    const name = readdirSync(folder).find((file) => file.endsWith('.pdf')) ?? '';
    const bytes = readFileSync(join(folder, name));
    const title = 'Device Cybersecurity Disclosure: GS-2 <gate> sensor';
    expect(problemOfPdf(bytes, { title, language: 'en' })).toBe(null);
    expect(bytes.toString('latin1')).not.toMatch(/Skia|Mozilla|Electron|CreationDate/);
    // Another reader, where this machine has one.
    const { status, stdout } = spawnSync('pdfinfo', [join(folder, name)], { encoding: 'utf8' });
    if (status === 0) {
      expect(stdout).toContain(`Title:           ${title}`);
      expect(stdout).toMatch(/Tagged:\s+yes/);
      expect(stdout).toMatch(/JavaScript:\s+no/);
      const text = spawnSync('pdftotext', [join(folder, name), '-'], { encoding: 'utf8' }).stdout;
      expect(text).toContain('GS-2 <gate> sensor');
      expect(text).toMatch(/Page 1 of \d+/);
    }
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
