import { beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/documents/template/fill-template.ts';
import { openTemplate } from '../../electron/office/template/open-template.ts';
import { templateCaps } from '../../electron/office/template/template-caps.ts';
import { unzipped } from '../support/unzipped.ts';
import { smallOutline } from '../unit/electron/documents/template/small-outline.ts';
import { changed, template } from '../unit/electron/office/template/templates.ts';
import { looseZip } from './loose-zip.ts';

/** Milliseconds of this thread's own work; other programs' do not count. */
const slowest = 2000;

type Change = Parameters<typeof changed>[1];

/** Almost as much as one part may hold, or as many elements as all may. */
const filled = (unit: string) => {
  const tags = unit.split('<').length - 1;
  const most = Math.min(
    Math.floor((templateCaps.xml - 100_000) / unit.length),
    Math.floor((templateCaps.tags - 10_000) / Math.max(1, tags)),
  );
  return unit.repeat(Math.max(1, most));
};
const into = (name: string, before: string, unit: string): Change => ({
  [name]: (text) => text.replace(before, () => filled(unit) + before),
});
const inDocument = (unit: string) => into('word/document.xml', '</w:body>', unit);
const inStyles = (unit: string) => into('word/styles.xml', '</w:styles>', unit);
const inTypes = (unit: string) => into('[Content_Types].xml', '</Types>', unit);
const inRels = (unit: string) => into('word/_rels/document.xml.rels', '</Relationships>', unit);

/** Each repeats what one of the looks at a template searches for, with what it searches next left out. */
const crafted: Readonly<Record<string, Change>> = {
  'paragraphs that hold nothing': inDocument('<w:p />'),
  'paragraphs of nothing': inDocument('<w:p></w:p>'),
  'halves of fields': inDocument('<w:p><w:r><w:t>{{</w:t></w:r></w:p>'),
  'braces alone': inDocument('<w:p><w:r><w:t>{{{{{{{{{{{{{{{{{{{{{{{{</w:t></w:r></w:p>'),
  'one paragraph of braces': into(
    'word/document.xml',
    '</w:body>',
    `<w:p><w:r><w:t>${'{'.repeat(4_000_000)}</w:t></w:r></w:p>`,
  ),
  'fields that nobody knows': inDocument('<w:p><w:r><w:t>{{a}}</w:t></w:r></w:p>'),
  pages: inDocument('<w:sectPr />'),
  'pages of something': inDocument('<w:sectPr><w:cols/></w:sectPr>'),
  traces: inDocument('<w:rsids />'),
  'spelling marks': inDocument('<w:proofErr w:type="x"/>'),
  instructions: inDocument('<w:instrText>x</w:instrText>'),
  'instructions of nothing': inDocument('<w:instrText />'),
  'starts of fields': inDocument('<w:fldChar w:fldCharType="begin"/>'),
  'fields of one element': inDocument('<w:fldSimple w:x="y"/>'),
  'blanks in an element': inDocument(`<w:p ${' '.repeat(1_000_000)}/>`),
  attributes: inDocument(
    `<w:p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="" `).join('')}/>`,
  ),
  comments: inDocument('<!---->'),
  signs: inDocument('&#38;'),
  'styles of nothing': inStyles('<w:style />'),
  'styles without a name': inStyles('<w:style w:styleId="a"></w:style>'),
  'styles with one name': inStyles('<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>'),
  'types of nothing': inTypes('<Override PartName="/a" ContentType="b"/>'),
  'endings of nothing': inTypes('<Default Extension="a" ContentType="b"/>'),
  'ways that lead nowhere': inRels('<Relationship Id="a" Type="a/hyperlink" Target="#a"/>'),
  'ways of nothing': inRels('<Relationship />'),
};

/** What is so small that nothing but its number is in the way, at the number that is just taken. */
const justTaken: Readonly<Record<string, Change>> = {
  'empty paragraphs': { 'word/document.xml': before('</w:body>', '<w:p />') },
  paragraphs: { 'word/document.xml': before('</w:body>', '<w:p></w:p>') },
  'paragraphs with a field': {
    'word/document.xml': before('</w:body>', '<w:p><w:r><w:t>{{a}}</w:t></w:r></w:p>'),
  },
  'paragraphs in a head': { 'word/header1.xml': before('</w:hdr>', '<w:p></w:p>') },
};

function before(end: string, unit: string) {
  return (text: string) => text.replace(end, () => unit.repeat(templateCaps.paragraphs - 20) + end);
}

describe('a template made to be slow is refused or used within two seconds:', () => {
  let plain: Buffer;
  beforeAll(async () => {
    plain = await template('{{title}}', '{{document}}');
  });

  /** Whether it was taken, and the milliseconds of work it made. */
  async function tried(change: Change): Promise<{ isTaken: boolean; spent: number }> {
    // Stored, not packed: what repeats so much would be refused as a bomb before anything looks at it.
    const bytes = looseZip(unzipped(changed(plain, change)));
    const from = process.threadCpuUsage();
    const opened = await openTemplate(bytes);
    if (opened.ok) await fillTemplate(smallOutline, { parts: opened.value, use: 'fields' });
    const { user, system } = process.threadCpuUsage(from);
    return { isTaken: opened.ok, spent: (user + system) / 1000 };
  }

  it.each(Object.keys(crafted))('%s', async (name) => {
    expect((await tried(crafted[name] ?? {})).spent).toBeLessThan(slowest);
  });

  it.each(Object.keys(justTaken))('as many %s as may be', async (name) => {
    const { isTaken, spent } = await tried(justTaken[name] ?? {});
    expect(isTaken).toBe(true);
    expect(spent).toBeLessThan(slowest);
  });
});
