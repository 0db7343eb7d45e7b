import { expect, test } from 'vitest';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { writeHtml } from '../../../../electron/documents/html-writer.ts';
import { sampleOnDisk } from '../../../support/sample-on-disk.ts';
import { docxParts } from './read-docx.ts';
import { compose } from './written.ts';

const disclosure = compose(sampleOnDisk('room-controller'));
const wideTitles = disclosure.sections.filter(({ wide }) => wide).map(({ title }) => title);

test('sections with wide tables stand on landscape pages in Word, the others upright', async () => {
  const parts = await docxParts(await writeDocx(disclosure));
  const xml = parts.get('word/document.xml') ?? '';
  const pages = xml.split(/(?<=<\/w:sectPr>)/).filter((part) => part.includes('<w:sectPr'));
  const titles = pages.map((part) => {
    const isWide = /<w:pgSz[^>]*w:orient="landscape"/.test(part);
    const [, width = '', height = ''] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(part) ?? [];
    expect(Number(width) > Number(height)).toBe(isWide);
    // A table is as wide as its page lets it be, and no wider.
    const widths = [...part.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, w]) =>
      Number(w),
    );
    for (const table of widths) expect(table).toBe(isWide ? 14344 : 9412);
    return isWide ? wideTitles.filter((title) => part.includes(`>${title}<`)) : [];
  });
  expect(titles.flat()).toEqual(wideTitles);
  expect(pages.map((part) => /<w:titlePg\/>/.test(part))).toEqual(pages.map((_, at) => at === 0));
  // What ends a part is as low as can be, or a full page would be followed by an empty one.
  expect(xml).not.toContain('<w:p><w:pPr><w:sectPr');
});

test('and on pages of their own on paper from html, next to each other where they are neighbours', () => {
  const html = writeHtml(disclosure);
  expect(html).toMatch(/@page wide \{ size: A4 landscape/);
  const opened = html.split('<div class="wide">\n').slice(1);
  expect(opened.map((part) => /^<h\d id="([\w-]+)"/.exec(part)?.[1])).toEqual([
    'interfaces',
    'needs',
  ]);
  for (const next of ['data-use', 'standing'])
    expect(html).toMatch(new RegExp(`</div>\\n<h\\d id="${next}"`));
});

test('a sentence that leads to a section says its number and title, and links there', async () => {
  const numbers = new Map<string, string>();
  const html = writeHtml(disclosure);
  for (const [, id = '', number = ''] of html.matchAll(
    /<h\d id="([\w-]+)"><span class="number">([\d.]+)<\/span>/g,
  ))
    numbers.set(id, number);
  const links = [...html.matchAll(/<a href="#([\w-]+)">section ([\d.]+), “([^”]+)”<\/a>/g)];
  expect(links.length).toBeGreaterThan(4);
  for (const [, id = '', number, title] of links) {
    expect(numbers.get(id)).toBe(number);
    expect(disclosure.sections.find((section) => section.id === id)?.title).toBe(title);
  }
  const xml = (await docxParts(await writeDocx(disclosure))).get('word/document.xml') ?? '';
  const bookmarks = new Set(
    [...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map((m) => m[1]),
  );
  const fields = [
    ...xml.matchAll(/w:instr="REF (\w+) \\r \\h"[^>]*>.*?<w:t[^>]*>([\d.]+)<\/w:t>/g),
  ];
  expect(fields.map(([, , number]) => number)).toEqual(links.map(([, , number]) => number));
  for (const [, bookmark] of fields) expect(bookmarks).toContain(bookmark);
});
