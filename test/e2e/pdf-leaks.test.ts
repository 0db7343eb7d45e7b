import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printing } from '../../electron/cli-printer.ts';
import { documentFiles } from '../../electron/documents/document-files.ts';
import type { NamedBytes } from '../../electron/documents/write-files-together.ts';
import { documentsFor } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { plainStyle } from '../../shared/documents/house-style.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { plantedWorkbook, searchForLeaks } from '../unit/electron/documents/leak-search.ts';

/** Each is printed by a real Electron, which takes seconds: these are fewer than the thousand of the other formats. */
const workbooks = 24;

const planted = Array.from({ length: workbooks }, (_, seed) =>
  plantedWorkbook(seed, seed % 2 === 0 ? 'public' : 'onRequest'),
);
const outlines = planted.map(({ snapshot, audience }, seed) => {
  const offered = documentsFor(snapshot, audience);
  const id = offered[seed % offered.length]?.id ?? 'deviceCybersecurityDisclosure';
  return composeDocument(snapshot, id, audience);
});

/** All printed in one Electron, as the command line prints them. */
async function printed(all: readonly Outline[]): Promise<readonly NamedBytes[]> {
  const made = await printing(
    { formats: ['pdf'], areFormatsNamed: true },
    async (formats, print) => {
      const files: NamedBytes[] = [];
      for (const outline of all) {
        const file = await documentFiles(outline, formats, { style: plainStyle, print });
        if (!file.ok) return file;
        files.push(...file.value);
      }
      return { ok: true, value: files } as const;
    },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.made;
}

/** The bytes with their XMP and properties as they are, and the words of the pages with lines joined. */
function readable({ name, bytes }: NamedBytes): readonly NamedBytes[] {
  const buffer = Buffer.from(bytes);
  const pages = pdfPages(buffer).join(' ');
  // Where in the file its table stands is a number of any size.
  const raw = buffer.toString('latin1').replace(/startxref\s+\d+/g, '');
  const texts = [raw, pages, pages.replace(/\s+/g, '')];
  return texts.map((text) => ({ name, bytes: Buffer.from(text) }));
}

describe(`the PDF of ${workbooks} generated workbooks, in its bytes, text and XMP`, () => {
  let files: readonly NamedBytes[] = [];
  beforeAll(async () => {
    files = await printed(outlines);
  }, 300_000);
  afterAll(() => {
    files = [];
  });

  it('holds nothing beyond the audience’s circle', () => {
    let open = 0;
    for (const [seed, workbook] of planted.entries()) {
      const file = files[seed];
      if (file === undefined) throw new Error(`no PDF for seed ${seed}`);
      const found = searchForLeaks(readable(file), workbook);
      expect(found.leaks, `seed ${seed}`).toEqual([]);
      open += found.open;
    }
    expect(open).toBeGreaterThan(workbooks * 10);
  });

  it('would be found out if it did: to a reader who may have nothing, everything in it is a leak', () => {
    const [file] = files;
    const [workbook] = planted;
    if (file === undefined || workbook === undefined) throw new Error('nothing was printed');
    expect(
      searchForLeaks(readable(file), { ...workbook, levels: new Map() }).leaks.length,
    ).toBeGreaterThan(20);
  });
});
