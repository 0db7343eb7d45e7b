import { describe, expect, it } from 'vitest';
import { documentFiles } from '../../../../electron/documents/document-files.ts';
import type { NamedBytes } from '../../../../electron/documents/write-files-together.ts';
import { formats } from '../../../../electron/documents/write-outline.ts';
import { packEdition } from '../../../../electron/editions/edition-zip.ts';
import { makeEdition } from '../../../../electron/editions/make-edition.ts';
import { twinFiles } from '../../../../electron/twins/twin-files.ts';
import { documentsFor } from '../../../../shared/documents/catalogue.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience, Outline } from '../../../../shared/documents/outline.ts';
import { twins } from '../../../../shared/twins/twin-list.ts';
import { often } from '../../../support/soak.ts';
import { someDay } from '../../../support/some-day.ts';
import { unwrap } from '../storage/library-in-temp-folder.ts';
import { markOf, type Planted, plantedWorkbook, searchForLeaks } from './leak-search.ts';

const workbooks = often(100, 1000);
const allTwins = twins.map(({ id }) => id);
const at = '2026-11-21T10:11:12.000Z';
const audienceOf = (seed: number): Audience => (seed % 2 === 0 ? 'public' : 'onRequest');

/** One document of the workbook, another for each seed, in every format. */
async function documentOf(planted: Planted, seed: number): Promise<readonly NamedBytes[]> {
  const { snapshot, audience } = planted;
  const offered = documentsFor(snapshot, audience);
  const id = offered[seed % offered.length]?.id ?? 'deviceCybersecurityDisclosure';
  return unwrap(await documentFiles(composeDocument(snapshot, id, audience, someDay), formats));
}

describe(`over ${workbooks} generated workbooks nothing beyond the audience’s circle is in any byte`, () => {
  it('of docx with its parts and properties, html, Markdown and json', async () => {
    let open = 0;
    for (let seed = 0; seed < workbooks; seed += 1) {
      const planted = plantedWorkbook(seed, audienceOf(seed));
      const found = searchForLeaks(await documentOf(planted, seed), planted);
      expect(found.leaks, `seed ${seed}`).toEqual([]);
      open += found.open;
    }
    // The same search finds what may be read, so it would find what may not.
    expect(open).toBeGreaterThan(workbooks * 20);
  }, 400_000);

  it('of the machine-readable twins', () => {
    let open = 0;
    for (let seed = 0; seed < workbooks; seed += 1) {
      const planted = plantedWorkbook(seed, audienceOf(seed));
      const { audience } = planted;
      const { files } = twinFiles(planted.snapshot, allTwins, { audience, at });
      const found = searchForLeaks(files, planted);
      expect(found.leaks, `seed ${seed}`).toEqual([]);
      open += found.open;
    }
    expect(open).toBeGreaterThan(workbooks * 20);
  }, 400_000);
});

it('nor of the zip of an edition, with the name of the one who approved it nowhere', async () => {
  for (let seed = 0; seed < often(6, 24); seed += 1) {
    const planted = plantedWorkbook(seed, audienceOf(seed));
    const { audience, snapshot } = planted;
    const documents = documentsFor(snapshot, audience).map(({ id }) => id);
    const ready = allTwins.filter(
      (twin) => twinFiles(snapshot, [twin], { audience, at }).refused.length === 0,
    );
    const made = unwrap(
      await makeEdition(
        snapshot,
        {
          label: '1.0',
          approvedBy: 'AUTHOR-NAME',
          audience,
          documents: documents.filter((_, index) => index % 6 === seed % 6),
          formats,
          twins: ready,
          since: null,
        },
        { id: 'e-1', publishedAt: at, revision: 7, change: 'c-7', appVersion: '0.1.0' },
      ),
    );
    const zip = { name: 'edition.zip', bytes: packEdition(made.record, made.files) };
    const found = searchForLeaks([zip], planted);
    expect(found.leaks, `seed ${seed}`).toEqual([]);
    expect(found.open).toBeGreaterThan(0);
  }
}, 120_000);

describe('a leak that is planted on purpose is found', () => {
  const planted = plantedWorkbook(1, 'public');
  const outline = composeDocument(
    planted.snapshot,
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  const [secret = ''] = [...planted.levels]
    .filter(([, level]) => level === 'internal')
    .map(([path]) => markOf(path));
  const [onRequest = ''] = [...planted.levels]
    .filter(([, level]) => level === 'onRequest')
    .map(([path]) => markOf(path));

  const saying = (text: string): Outline => ({
    ...outline,
    sections: outline.sections.map((section, index) =>
      index > 0
        ? section
        : {
            ...section,
            blocks: [
              ...section.blocks,
              { kind: 'paragraph', sentences: [{ id: 'leak', runs: [{ text }], facts: [] }] },
            ],
          },
    ),
  });
  const leaksOf = async (leaking: Outline, format: (typeof formats)[number]) =>
    searchForLeaks(unwrap(await documentFiles(leaking, [format])), planted).leaks;

  describe.each(formats)('in %s,', (format) => {
    it.each([
      ['an internal answer', `Among us: ${secret}.`],
      ['an answer on request', `Ask: ${onRequest}.`],
      ['a note', 'NOTE to ourselves'],
      ['the name of a person', 'AUTHOR-NAME'],
      ['a date', 'Until 29 March 7042.'],
      ['an amount', 'It keeps 770,042 days.'],
      ['a place on this computer', `See ${process.cwd()}.`],
    ])('%s', async (_, text) => {
      expect(await leaksOf(saying(text), format)).not.toEqual([]);
    });

    it('an internal answer in the title, and so in what the file says of itself and is called', async () => {
      const leaks = await leaksOf({ ...outline, title: secret }, format);
      expect(leaks.some((leak) => leak.startsWith('name: '))).toBe(true);
      if (format === 'docx')
        expect(leaks.some((leak) => leak.includes('docProps/core.xml'))).toBe(true);
    });
  });

  it('in a twin: what these readers may have is a leak to readers who may have nothing', () => {
    const { audience, snapshot } = plantedWorkbook(0, 'public');
    const { files } = twinFiles(snapshot, allTwins, { audience, at });
    expect(files.length).toBeGreaterThan(0);
    const nobody = { ...plantedWorkbook(0, 'public'), levels: new Map() };
    expect(searchForLeaks(files, nobody).leaks.length).toBeGreaterThan(0);
  });
});
