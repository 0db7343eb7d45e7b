import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printing } from '../../electron/cli/cli-printer.ts';
import { documentFiles } from '../../electron/documents/document-files.ts';
import { documentTitle } from '../../electron/documents/docx/properties.ts';
import { problemOfPdf } from '../../electron/documents/pdf/check-pdf.ts';
import { sectionPages } from '../../electron/documents/pdf/section-pages.ts';
import { sectionNumbers } from '../../electron/documents/section-numbers.ts';
import { documents } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { sentencesOf, wordsOf } from '../../shared/documents/sentences.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { sampleOnDisk } from '../support/sample-on-disk.ts';
import { someDay } from '../support/some-day.ts';
import { goTo, openActivity, startWorkbook, untilSaved, untilWritten } from '../support/steps.ts';
import { chooseFileToOpen } from '../support/stub-dialogs.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';

/** All printed in one Electron, as the command line prints them. */
async function printed(outlines: readonly Outline[]): Promise<readonly Buffer[]> {
  const made = await printing(
    { formats: ['pdf'], areFormatsNamed: true },
    async (formats, print) => {
      const files: Buffer[] = [];
      for (const outline of outlines) {
        const file = await documentFiles(outline, formats, { style: plainStyle, print });
        if (!file.ok) return file;
        for (const { bytes } of file.value) files.push(Buffer.from(bytes));
      }
      return { ok: true, value: files } as const;
    },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.made;
}

const letters = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');

describe('the PDF of every document of a sample', () => {
  const snapshot = sampleOnDisk('home-camera');
  const outlines = documents.map(({ id, audiences }) =>
    composeDocument(snapshot, id, audiences.includes('public') ? 'public' : 'internal', someDay),
  );
  let files: readonly Buffer[] = [];
  beforeAll(async () => {
    files = await printed(outlines);
  });

  it('is tagged, titled, in a language, PDF/UA, and holds nothing that acts', () => {
    expect(files.length).toBe(documents.length);
    for (const [at, outline] of outlines.entries()) {
      const about = { title: documentTitle(outline), language: 'en' };
      expect([outline.document, problemOfPdf(files[at] ?? Buffer.alloc(0), about)]).toEqual([
        outline.document,
        null,
      ]);
    }
  });

  it('has an outline of its headings, and contents that name the pages they are on', () => {
    for (const [at, outline] of outlines.entries()) {
      const bytes = files[at] ?? Buffer.alloc(0);
      const pages = sectionPages(bytes, outline);
      expect([outline.document, pages?.size]).toEqual([outline.document, outline.sections.length]);
      const words = pdfPages(bytes).map(letters);
      const numbers = sectionNumbers(outline.sections);
      for (const [place, { id, title, level }] of outline.sections.entries()) {
        const page = pages?.get(id) ?? 0;
        const heading = letters(`${numbers[place]}${title}`);
        expect(words[page - 1]).toContain(heading);
        if (outline.hasContents && level < 3)
          expect(words.slice(0, page).join('')).toContain(`${heading}${page}`);
      }
    }
  });

  it('says every sentence of the outline', () => {
    for (const [at, outline] of outlines.entries()) {
      // What stands at the head and foot of a page is drawn last, and heads of tables once more on each.
      const text = pdfPages(files[at] ?? Buffer.alloc(0))
        .map((page) =>
          page.replace(
            /(?:Sample: maker and product are made up\.|INTERNAL: not for customers\.|[ ·])+(?:[^.]*)Page \d+ of \d+$/,
            '',
          ),
        )
        // The number of a section that a sentence leads to is the format's own.
        .map((page) => page.replace(/section ?[\d.]+, ?(?=“)/g, ''))
        .map(letters)
        .join('');
      for (const { sentence } of sentencesOf(outline)) {
        const words = letters(wordsOf(sentence));
        // One that runs over the end of a page may meet the repeated head of its table there.
        const half = Math.floor(words.length / 2);
        const isSaid = [words, words.slice(0, half), words.slice(half)].some(
          (part) => part.length >= half && text.includes(part),
        );
        expect([outline.document, sentence.id, isSaid]).toEqual([
          outline.document,
          sentence.id,
          true,
        ]);
      }
    }
  });

  it('has the page at a glance on one page, and wide tables on landscape pages', () => {
    const of = (id: string) => files[outlines.findIndex(({ document }) => document === id)];
    expect(pdfPages(of('securityAtAGlance') ?? Buffer.alloc(0)).length).toBe(1);
    const boxes = (of('capabilityStatement') ?? Buffer.alloc(0))
      .toString('latin1')
      .match(/\/MediaBox \[[^\]]*\]/g);
    expect(new Set(boxes).size).toBe(2);
  });
});

it('no value beyond the audience’s circle is in any byte of a PDF, packed or unpacked', async () => {
  const mark = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;
  const made = [11, 12].map((seed) => generatedWorkbook(seed, mark));
  const files = await printed(
    made.map(({ snapshot }) =>
      composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay),
    ),
  );
  for (const [at, { levels }] of made.entries()) {
    const bytes = files[at] ?? Buffer.alloc(0);
    // Long marks are broken into lines; letters alone are looked for.
    const said = `${bytes.toString('latin1')}\n${letters(pdfPages(bytes).join(''))}`;
    expect(said).not.toMatch(/NOTE|EVIDENCE|AUTHOR-NAME/);
    const found = (wanted: (level: string) => boolean) =>
      [...levels].filter(([path, level]) => wanted(level) && said.includes(mark(path))).length;
    expect(found((level) => level !== 'public')).toBe(0);
    expect(found((level) => level === 'public')).toBeGreaterThan(20);
  }
});

describe('in the app', () => {
  let app: Awaited<ReturnType<typeof launchApp>> | undefined;
  afterAll(async () => {
    await app?.kill();
  });

  it('prints in a window that nobody sees, that can do nothing, and that is gone afterwards', async () => {
    const folder = join(newFolder(), 'out');
    mkdirSync(folder);
    app = await launchApp();
    const { page, electron } = app;
    await startWorkbook(page, 'Gate sensor');
    await openActivity(page, 'Before you start');
    await page.getByRole('textbox', { name: 'Device name' }).fill('GS-2 gate sensor');
    await untilSaved(page);
    await electron.evaluate(({ app: main }) => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      main.on('browser-window-created', (_event, window) => {
        const { sandbox, javascript, preload, nodeIntegration, contextIsolation } =
          // Electron has it without declaring it.
          (
            window.webContents as unknown as {
              getLastWebPreferences(): Record<string, unknown> | null;
            }
          ).getLastWebPreferences() ?? {};
        const isShown = window.isVisible();
        seen.push({ sandbox, javascript, preload, nodeIntegration, contextIsolation, isShown });
      });
    });
    await goTo(page, 'Documents');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.locator('label').filter({ hasText: 'PDF' }).first().click();
    await chooseFileToOpen(electron, folder);
    await page.getByRole('button', { name: 'Choose a folder and export' }).click();
    await untilWritten(page);
    const seen = await electron.evaluate(() => (globalThis as unknown as { seen: object[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen)
      expect(one).toMatchObject({
        sandbox: true,
        javascript: false,
        nodeIntegration: false,
        contextIsolation: true,
        isShown: false,
      });
    for (const one of seen) expect(one).not.toHaveProperty('preload', expect.anything());
    expect(
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1);
    const name = readdirSync(folder).find((file) => file.endsWith('.pdf')) ?? '';
    const bytes = readFileSync(join(folder, name));
    expect(pdfPages(bytes).join('')).toContain('GS-2 gate sensor');
    // Another reader, where this machine has one, reads the same words.
    const other = spawnSync('pdftotext', ['-raw', join(folder, name), '-'], { encoding: 'utf8' });
    if (other.status === 0)
      expect([...letters(other.stdout)].toSorted().join('')).toBe(
        [...letters(pdfPages(bytes).join(''))].toSorted().join(''),
      );
    expect(app.complaints).toEqual([]);
  });
});
