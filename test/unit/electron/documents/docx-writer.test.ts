import { hostname, userInfo } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { projectRoot } from '../../../../electron/dev/project.ts';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { row, text, workbookOf } from '../../shared/documents/workbook-of.ts';
import { checkXml, docxParts, wordText } from './read-docx.ts';
import { compose } from './written.ts';

const panel = workbookOf({
  'device.name': text('Panel & Co <3'),
  'document.revision': text('4'),
  'support.scope': text('See https://a.example/x?y=1&z=2 for more.\n\n1. one\n2. two'),
  'guidance.setup': text('1. first\n2. second'),
  'components/device': row(1),
  'components/device/name': text('Panel'),
  'interfaces/a': row(1),
  'interfaces/a/name': text('Web page'),
});

afterEach(() => void vi.useRealTimers());

const panelParts = async () => docxParts(await writeDocx(compose(panel)));

test('every part is well-formed XML', async () => {
  const { snapshot } = generatedWorkbook(1, (path) => `words of ${path}`);
  const parts = await docxParts(await writeDocx(compose(snapshot, 'internal')));
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) checkXml(part);
  expect(parts.has('word/document.xml')).toBe(true);
});

test('Word’s own styles are used and defined', async () => {
  const parts = await panelParts();
  const defined = parts.get('word/styles.xml') ?? '';
  const used = new Set((parts.get('word/document.xml') ?? '').match(/(?<=w:pStyle w:val=")\w+/g));
  for (const style of [
    'Title',
    'Subtitle',
    'Heading1',
    'Heading2',
    'ListNumber',
    'Caption',
    'TOC1',
  ])
    expect([...used]).toContain(style);
  for (const style of [...used, 'DisclosureTable'])
    expect(defined).toContain(`w:styleId="${style}"`);
  for (const name of ['Title', 'heading 1', 'List Number', 'Disclosure Table', 'caption'])
    expect(defined.toLowerCase()).toContain(`<w:name w:val="${name.toLowerCase()}"/>`);
});

test('what looks like docx’s own names of lists stays as it was written', async () => {
  const words = '{headings-1} {numbers-1} {bullets-1}';
  const workbook = workbookOf({
    'support.scope': text(`${words}\n\n1. ${words}\n2. Next\n\n- ${words}\n- Next`),
  });
  const document = (await docxParts(await writeDocx(compose(workbook)))).get('word/document.xml');
  expect(wordText(document ?? '').split(words)).toHaveLength(4);
  expect(document?.match(/(?<=<w:numId w:val=")[^"]*/g)?.length).toBeGreaterThan(1);
  for (const [id] of document?.matchAll(/(?<=<w:numId w:val=")[^"]*/g) ?? [])
    expect(id).toMatch(/^\d+$/);
});

test('title, subject and language are set; author, times, computer and program are not', async () => {
  const parts = await panelParts();
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain(
    '<dc:title>Device Cybersecurity Disclosure: Panel &#38; Co &#60;3</dc:title>',
  );
  expect(core).toContain('<dc:language>en</dc:language>');
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  const about = [
    'docProps/core.xml',
    'docProps/app.xml',
    'docProps/custom.xml',
    'word/settings.xml',
  ]
    .map((name) => parts.get(name))
    .join('\n');
  expect(about).not.toMatch(/creator|lastModifiedBy|Un-named|dcterms|Company|Application|rsid/);
  const all = [...parts].flat().join('\n');
  expect(all).not.toContain(hostname().length > 3 ? hostname() : '\u0000');
  expect(all).not.toMatch(new RegExp(`\\b${userInfo().homedir.replaceAll('/', '\\/')}\\b`));
  expect(all).not.toContain(projectRoot);
  expect(all).not.toMatch(/<w:(?:ins|del|comment)\b|node_modules/);
});

test('headings are numbered and bookmarked, and the contents list them with links and pages', async () => {
  const xml = (await panelParts()).get('word/document.xml') ?? '';
  expect(xml).toMatch(/TOC \\h \\o/);
  expect(xml).toMatch(/<w:hyperlink[^>]*w:anchor="_Toc\d+"/);
  expect(xml).toContain('w:name="s1_about"');
  expect(xml).not.toContain('w:dirty');
  expect(wordText(xml)).toMatch(/^ *1 About this document *2$/m);
});

test('tables have captions with numbers, headings that repeat, and rows that stay whole', async () => {
  const xml = (await panelParts()).get('word/document.xml') ?? '';
  expect(xml).toMatch(/SEQ Table/);
  expect(wordText(xml)).toMatch(/^Table \d: Components$/m);
  expect(wordText(xml)).toMatch(/^Table \d: Interfaces/m);
  const tables = xml.split('<w:tbl>').slice(2);
  for (const table of tables) expect(table).toContain('<w:tblHeader/>');
  for (const found of xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [])
    expect(found).toContain('<w:cantSplit/>');
});

test('addresses are links, and every numbered list begins with 1', async () => {
  const parts = await panelParts();
  expect(parts.get('word/_rels/document.xml.rels')).toContain(
    'Target="https://a.example/x?y=1&amp;z=2"',
  );
  const numbers = (parts.get('word/document.xml') ?? '').match(
    /ListNumber"\/><w:numPr>.*?<w:numId w:val="\d+"/g,
  );
  const lists = new Set(numbers?.map((found) => found.match(/numId w:val="(\d+)"/)?.[1]));
  expect(lists.size).toBe(2);
});

test('page numbers stand in the footer, the product in the header', async () => {
  const parts = [...(await panelParts())].filter(([name]) => /word\/(header|footer)/.test(name));
  const said = parts.map(([, part]) => part).join('\n');
  for (const words of ['Panel &amp; Co &lt;3', 'Revision 4']) expect(said).toContain(words);
  const footers = parts.filter(([name]) => name.includes('footer')).map(([, part]) => part);
  const fields = footers.flatMap((part) =>
    [...part.matchAll(/<w:instrText[^>]*>\s*(\w+)\s*<\/w:instrText>/g)].map(([, field]) => field),
  );
  expect(fields).toEqual(expect.arrayContaining(['PAGE', 'NUMPAGES']));
});

test('equal outlines give equal bytes, whenever they are written', async () => {
  const written = [];
  for (const now of ['2026-03-02T10:00:00Z', '2026-03-02T10:00:03Z', '2031-12-31T23:59:59Z']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    written.push(await writeDocx(compose(panel)));
  }
  for (const bytes of written) expect(Buffer.compare(bytes, written[0] ?? Buffer.of())).toBe(0);
});
