import { describe, expect, it } from 'vitest';
import { printing } from '../../electron/cli/cli-printer.ts';
import { documentFiles } from '../../electron/documents/document-files.ts';
import type { NamedBytes } from '../../electron/documents/write-files-together.ts';
import { documentsFor } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { someDay } from '../support/some-day.ts';
import {
  type Planted,
  plantedWorkbook,
  searchForLeaks,
} from '../unit/electron/documents/leak-search.ts';

/** Printing takes a while, so a usual run prints few; SECURABLE_PDF_WORKBOOKS=1000 as many as the other formats. */
const workbooks = Number(process.env.SECURABLE_PDF_WORKBOOKS ?? 8);
const workbooksAtOnce = 24;

function plantedAt(seed: number): Planted {
  return plantedWorkbook(seed, seed % 2 === 0 ? 'public' : 'onRequest');
}

function outlineAt(seed: number, { snapshot, audience }: Planted): Outline {
  const offered = documentsFor(snapshot, audience);
  const id = offered[seed % offered.length]?.id ?? 'deviceCybersecurityDisclosure';
  return composeDocument(snapshot, id, audience, someDay);
}

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
  // Where objects stand in the file and on a page are numbers of any size; nothing that is planted is a fraction.
  const places = /^\d{10} \d{5} [nf]|startxref\s+\d+|\d+\.\d+/gm;
  const raw = buffer.toString('latin1').replace(places, '');
  const texts = [raw, pages, pages.replace(/\s+/g, '')];
  return texts.map((text) => ({ name, bytes: Buffer.from(text) }));
}

describe(`the PDF of ${workbooks} generated workbooks, in its bytes, text and XMP`, () => {
  const minute = 60_000;

  it(
    'holds nothing beyond the audience’s circle',
    async () => {
      let open = 0;
      for (let first = 0; first < workbooks; first += workbooksAtOnce) {
        const length = Math.min(workbooksAtOnce, workbooks - first);
        const planted = Array.from({ length }, (_, at) => plantedAt(first + at));
        const files = await printed(planted.map((one, at) => outlineAt(first + at, one)));
        for (const [at, workbook] of planted.entries()) {
          const file = files[at];
          if (file === undefined) throw new Error(`no PDF for seed ${first + at}`);
          const found = searchForLeaks(readable(file), workbook);
          expect(found.leaks, `seed ${first + at}`).toEqual([]);
          open += found.open;
        }
      }
      expect(open).toBeGreaterThan(workbooks * 10);
      process.stdout.write(`PDF: ${workbooks} workbooks printed and searched, 0 leaks\n`);
    },
    5 * minute + workbooks * 5000,
  );

  it(
    'would be found out if it did: to a reader who may have nothing, everything in it is a leak',
    async () => {
      const workbook = plantedAt(0);
      const [file] = await printed([outlineAt(0, workbook)]);
      if (file === undefined) throw new Error('nothing was printed');
      expect(
        searchForLeaks(readable(file), { ...workbook, levels: new Map() }).leaks.length,
      ).toBeGreaterThan(20);
    },
    5 * minute,
  );
});
