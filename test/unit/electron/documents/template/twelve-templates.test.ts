import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../../electron/documents/docx-writer.ts';
import { fillTemplate } from '../../../../../electron/documents/template/fill-template.ts';
import { openTemplate } from '../../../../../electron/office/template/open-template.ts';
import { sampleOnDisk } from '../../../../support/sample-on-disk.ts';
import { checkXml, docxParts, wordText } from '../read-docx.ts';
import { compose } from '../written.ts';
import { type MadeTemplate, madeTemplates } from './made-templates.ts';
import { outOfOrder } from './word-order.ts';

const outline = compose(sampleOnDisk('room-controller'));
const [mark = ''] = outline.marks;
const own = await docxParts(await writeDocx(outline));

type Use = 'styles' | 'fields';

async function filled({ bytes }: MadeTemplate, use: Use) {
  const opened = await openTemplate(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  const written = await fillTemplate(outline, { parts: opened.value, use });
  if (!written.ok) throw new Error(written.failure.detail);
  const parts = await docxParts(written.value);
  const part = (name: string) => parts.get(name) ?? '';
  return {
    parts,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    part,
  };
}

type Filled = Awaited<ReturnType<typeof filled>>;

const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found);

/** Letters and figures from the first section on; how sections are counted is the template's. */
function wordsOfSections(document: string): string {
  const text = wordText(document);
  const first = outline.sections[0]?.title ?? '';
  const start = text.lastIndexOf(`\n${first}\n`);
  return (
    text
      .slice(start)
      .replace(/\bsection [A-Z\d.]+, (?=“)/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** The parts of the document on pages of one kind, each with the properties of its pages. */
function pagesOf(document: string) {
  return document
    .split(/(?<=<\/w:sectPr>)/)
    .filter((text) => text.includes('<w:sectPr'))
    .map((text) => {
      const page = text.slice(text.lastIndexOf('<w:sectPr'));
      const number = (pattern: RegExp) => Number(pattern.exec(page)?.[1] ?? Number.NaN);
      const [width, height] = [number(/<w:pgSz w:w="(\d+)"/), number(/<w:pgSz [^>]*w:h="(\d+)"/)];
      const room = width - number(/w:left="(\d+)"/) - number(/w:right="(\d+)"/);
      return { text, page, width, height, room };
    });
}

describe.each(madeTemplates)('a template of $name', (made) => {
  for (const use of ['fields', 'styles'] as const) {
    const how = use === 'fields' ? 'for its looks and its text' : 'for its looks';

    test(`${how}: the file is whole and in order`, async () => {
      expectWhole(await filled(made, use));
    });

    test(`${how}: says what the document says without it`, async () => {
      const { document } = await filled(made, use);
      const words = wordsOfSections(own.get('word/document.xml') ?? '');
      const found = wordsOfSections(document);
      expect(use === 'styles' ? found : found.slice(0, words.length)).toBe(words);
      const text = [...(await filled(made, use)).parts]
        .filter(([name]) => /word\/(?:document|header|footer)/.test(name))
        .map(([, xml]) => wordText(xml))
        .join('\n');
      for (const said of [
        outline.title,
        outline.subtitle,
        ...outline.facts.map(({ label }) => label),
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/\{\{|\}\}/);
      if (use === 'fields') for (const theirs of made.words) expect(text).toContain(theirs);
    });

    test(`${how}: headings are counted, and the contents lead to them with their pages`, async () => {
      const { document, styles } = await filled(made, use);
      expect(document).toMatch(/TOC \\h \\o/);
      const entries = all(document, /PAGEREF (_Toc\d+) \\h/g);
      expect(entries).toHaveLength(outline.sections.filter(({ level }) => level < 3).length);
      for (const entry of entries) expect(document).toContain(`<w:bookmarkStart w:name="${entry}"`);
      const pages = all(document, /PAGEREF _Toc\d+ \\h<.*?<w:t[^>]*>(\d+)<\/w:t>/g).map(Number);
      expect(pages).toHaveLength(entries.length);
      expect(pages.toSorted((one, other) => one - other)).toEqual(pages);
      expect(pages.at(-1)).toBeGreaterThan(20);
      const number = made.firstNumber ?? '1';
      expect(wordText(document)).toMatch(
        new RegExp(`^\\s*${number} ${outline.sections[0]?.title} \\d+$`, 'm'),
      );
      const headings = document.match(/<w:bookmarkStart w:name="_Toc\d+"/g) ?? [];
      const counted =
        document.match(
          /<w:numPr>[^/]*\/><w:numId [^>]*\/><\/w:numPr>(?:(?!<\/w:pPr>).)*<\/w:pPr><w:bookmarkStart w:name="_Toc/g,
        ) ?? [];
      if (made.firstNumber === undefined) expect(counted).toHaveLength(headings.length);
      else expect(styles).toMatch(/<w:name w:val="heading 1"\/>.*?<w:numPr>/);
    });

    test(`${how}: tables are captioned, fit their pages and keep their heads, wide ones on pages on their side`, async () => {
      const { document } = await filled(made, use);
      expect(all(document, /(SEQ Table)/g)).toHaveLength(
        outline.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table')
          .length,
      );
      const [width, height] = made.page;
      const pages = pagesOf(document);
      const wide = outline.sections.filter((section) => section.wide).map(({ title }) => title);
      for (const page of pages) {
        for (const table of all(page.text, /<w:tblW w:type="dxa" w:w="(\d+)"/g))
          expect(Number(table)).toBeLessThanOrEqual(page.room);
        const isTurned = page.width > page.height;
        expect([page.width, page.height].toSorted()).toEqual(
          [width, height].map(Number).toSorted(),
        );
        if (width < height)
          for (const title of wide)
            if (new RegExp(`>${title}</w:t></w:r><w:bookmarkEnd`).test(page.text))
              expect(isTurned).toBe(true);
        expect(page.page).not.toMatch(/<w:cols [^>]*w:num="[2-9]"/);
      }
      expect(pages.some((page) => page.width > page.height)).toBe(true);
      const rows = document.match(/<w:tblHeader\/>/g) ?? [];
      expect(rows.length).toBeGreaterThan(10);
    });

    test(`${how}: language, marks, revision and page number are there on every page`, async () => {
      const { document, styles, part } = await filled(made, use);
      expect(styles).toMatch(/<w:docDefaults>.*?<w:lang [^>]*w:val="en-GB"/);
      expect(wordText(document)).toContain(mark);
      const rels = part('word/_rels/document.xml.rels');
      const target = (id: string) =>
        part(`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1]}`);
      let pages = 0;
      for (const { page, text } of pagesOf(document)) {
        if (!text.includes('w:bookmarkStart w:name="s')) continue;
        pages += 1;
        for (const type of ['default', 'even']) {
          const head = new RegExp(`headerReference w:type="${type}" r:id="([^"]+)"`).exec(
            page,
          )?.[1];
          const foot = new RegExp(`footerReference w:type="${type}" r:id="([^"]+)"`).exec(
            page,
          )?.[1];
          expect(wordText(target(head ?? ''))).toContain(mark);
          const said = `${target(head ?? '')}${target(foot ?? '')}`;
          expect(
            wordText(
              said
                .replace(/<\?xml[^>]*\?>|<w:(?:hdr|ftr)[^>]*>|<\/w:(?:hdr|ftr)>/g, '')
                .replace(/^/, '<x>')
                .concat('</x>'),
            ),
          ).toMatch(/Rev(?:ision|\.) 5/);
          expect(said).toMatch(/<w:instrText[^>]*>\s*PAGE\s*<|w:instr="\s*PAGE/);
        }
      }
      expect(pages).toBeGreaterThan(0);
    });

    test(`${how}: typeface, colour and pages are the template’s`, async () => {
      const { styles, document, part } = await filled(made, use);
      expect(`${styles}${part('word/theme/theme1.xml')}`).toContain(`"${made.face}"`);
      expect(`${styles}${part('word/theme/theme1.xml')}`).toContain(made.colour);
      expect(part('word/fontTable.xml')).toContain(`w:name="${made.face}"`);
      expect(document).toContain(`<w:pgSz w:w="${made.page[0]}" w:h="${made.page[1]}"`);
      expect(styles).not.toContain('1F2A37');
    });
  }
});

/** Parts, ways between them, styles and lists: nothing is named that is not there, and nothing stands out of order. */
function expectWhole({ parts, document, styles, numbering, part }: Filled): void {
  for (const [name, xml] of parts) if (/\.(?:xml|rels)$/.test(name)) checkXml(xml);
  for (const name of parts.keys())
    if (/^word\/(?:document|styles|numbering|header\w*|footer\w*)\.xml$/.test(name))
      expect(outOfOrder(part(name))).toEqual([]);
  const types = part('[Content_Types].xml');
  for (const name of parts.keys())
    expect(
      types.includes(`"/${name}"`) || /\.(?:rels|png)$/.test(name) || name.startsWith('['),
    ).toBe(true);
  for (const [name, rels] of parts) {
    if (!name.startsWith('word/_rels/')) continue;
    const from = part(name.replace('_rels/', '').replace(/\.rels$/, ''));
    for (const [, target = ''] of rels.matchAll(/Target="([^"]+)"(?! TargetMode)/g))
      expect(parts.has(`word/${target}`)).toBe(true);
    for (const id of all(from, /r:(?:id|embed)="([^"]+)"/g)) expect(rels).toContain(`Id="${id}"`);
  }
  const defined = new Set(all(styles, /w:styleId="([^"]+)"/g));
  const texts = [...parts].filter(([name]) => /word\/(?:document|header|footer)/.test(name));
  for (const [, xml] of texts)
    for (const id of all(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
      expect([...defined]).toContain(id);
  for (const id of all(styles, /<w:(?:basedOn|next) w:val="([^"]+)"/g))
    expect([...defined]).toContain(id);
  const lists = new Set(all(numbering, /<w:num w:numId="(\d+)"/g));
  for (const id of all(`${document}${styles}`, /<w:numId w:val="(\d+)"/g))
    if (id !== '0') expect([...lists]).toContain(id);
  const bookmarks = all(document, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
  for (const anchor of all(document, /w:anchor="([^"]+)"/g))
    expect(document).toContain(`w:name="${anchor}"`);
}
