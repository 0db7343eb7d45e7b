import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTemplate } from '../../../../../electron/office/template/open-template.ts';
import { readXml, XmlRefused } from '../../../../../electron/office/xml/read-xml.ts';
import { changed, template } from './templates.ts';

const good = await template('{{document}}');
const reason = async (bytes: Uint8Array) => {
  const opened = await openTemplate(bytes);
  return opened.ok ? 'taken' : opened.failure.detail;
};

test('a plain .docx is taken, without who wrote it', async () => {
  const opened = await openTemplate(good);
  if (!opened.ok) throw new Error(opened.failure.detail);
  expect([...opened.value.keys()].filter((name) => name.startsWith('docProps/'))).toEqual([]);
  expect([...opened.value.values()].map(String).join('')).not.toContain('Jane');
});

const inDocument = (xml: string) => ({
  'word/document.xml': (text: string) => text.replace('<w:body>', () => `<w:body>${xml}`),
});
const rels = (xml: string) => ({
  'word/_rels/document.xml.rels': (text: string) =>
    text.replace('</Relationships>', () => `${xml}</Relationships>`),
});
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const instr = (...words: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${words
    .map((word) => `<w:r><w:instrText>${word}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const bad: readonly (readonly [string, Parameters<typeof changed>[1], RegExp])[] = [
  ['macros', { 'word/vbaProject.bin': 'x' }, /macros \(“word\/vbaProject.bin”\)/],
  [
    'macros by their type',
    {
      '[Content_Types].xml': (text) => text.replace('document.main', 'document.macroEnabled.main'),
    },
    /macros/,
  ],
  ['ActiveX', { 'word/activeX/activeX1.xml': '<a/>' }, /ActiveX/],
  ['embedded files', { 'word/embeddings/a.xml': '<a/>' }, /embedded/],
  ['a changed Word', { 'customUI/customUI.xml': '<a/>' }, /changes Word/],
  ['no text', { 'word/document.xml': null }, /“word\/document.xml” is missing/],
  ['no styles where they should be', { 'word/styles.xml': null }, /“word\/styles.xml” is missing/],
  ['no types', { '[Content_Types].xml': null }, /missing/],
  ['no head', { 'word/header1.xml': null }, /“word\/header1.xml” is missing/],
  [
    'a document type',
    {
      'word/styles.xml': (text) =>
        text.replace('<w:styles', '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'),
    },
    /“word\/styles.xml” declares a document type/,
  ],
  ['an entity', inDocument('<w:p>&xxe;</w:p>'), /not well-formed/],
  [
    'another encoding',
    {
      'word/styles.xml': (text) =>
        text.replace(/<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-7"?>'),
    },
    /neither UTF-8 nor UTF-16/,
  ],
  ['half a part', { 'word/styles.xml': (text) => text.slice(0, -20) }, /not well-formed/],
  [
    'great depth',
    inDocument(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`),
    /nested too deeply/,
  ],
  ['a field that fetches', inDocument(instr('INCLUDETEXT "c:\\a"')), /the field INCLUDETEXT/],
  ['a field in pieces', inDocument(instr('INCLU', 'DEPICTURE "x"')), /the field INCLUDEPICTURE/],
  ['a field in disguise', inDocument(instr('&#68;DEAUTO c:\\cmd')), /the field DDEAUTO/],
  ['a field with nothing behind its name', inDocument(instr('DDEAUTO')), /the field DDEAUTO/],
  ['a field that asks', inDocument(instr('ASK a "b"')), /the field ASK/],
  ['a field that prints', inDocument(instr('PRINT 27"E"')), /holds (?:the|a) field/],
  ['a field that runs a macro', inDocument(instr("MACROBUTTON 'a' b")), /the field MACROBUTTON/],
  ['a day that changes', inDocument(instr('DATE \\@ "d. M."')), /the field DATE/],
  [
    'a field begun twice',
    inDocument(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    /not whole/,
  ],
  [
    'a simple field',
    inDocument('<w:p><w:fldSimple w:instr="USERNAME"/></w:p>'),
    /the field USERNAME/,
  ],
  [
    'a simple field in single quotes with blanks',
    inDocument("<w:p><w:fldSimple w:instr = '&#70;ILENAME &#x5c;p'/></w:p>"),
    /the field FILENAME/,
  ],
  [
    'a field under another prefix',
    inDocument(
      '<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:fldSimple q:instr="LINK a b"/></q:p>',
    ),
    /the field LINK/,
  ],
  [
    'tracked changes',
    inDocument('<w:p><w:ins w:id="1" w:author="Jane"><w:r/></w:ins></w:p>'),
    /tracked changes/,
  ],
  ['another text brought in', inDocument('<w:altChunk r:id="a"/>'), /another document brought in/],
  [
    'a drawing of the old kind',
    inDocument('<w:p><w:r><w:pict/></w:r></w:p>'),
    /older kind \(VML\)/,
  ],
  [
    'a picture from elsewhere',
    {
      ...rels(
        `<Relationship Id="a" Type="${type}/image" Target="https://x.example/a.png" TargetMode="External"/>`,
      ),
      ...inDocument(
        '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="a"/></w:drawing></w:r></w:p>',
      ),
    },
    /linked from elsewhere/,
  ],
  [
    'a picture that is none',
    {
      'word/media/a.png': '<w:hdr/>',
      ...rels(`<Relationship Id="a" Type="${type}/image" Target="media/a.png"/>`),
      ...inDocument(
        '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="a"/></w:drawing></w:r></w:p>',
      ),
    },
    /“word\/media\/a.png” cannot be taken/,
  ],
  [
    'protection',
    {
      'word/settings.xml': (text) =>
        text.replace(/(<w:settings[^>]*>)/, '$1<w:documentProtection w:enforcement="1"/>'),
    },
    /protected against changes/,
  ],
];

test.each(bad)('a template with %s is refused, and why', async (_name, change, words) => {
  expect(await reason(changed(good, change))).toMatch(words);
});

const mark = 'MARK7f3c';
const linked = (kind: string, target: string, mode = '') =>
  rels(`<Relationship Id="${mark}" Type="${type}/${kind}" Target="${target}"${mode}/>`);
const external = ' TargetMode="External"';

/** What is left out because a document does not need it, marked wherever a mark can stand. */
const harmless: readonly (readonly [string, Parameters<typeof changed>[1]])[] = [
  ['a program that nothing leads to', { 'word/media/a.exe': mark }],
  ['another document', { 'word/afchunk.docx': mark }],
  ['an SVG drawing', { 'word/media/a.svg': `<svg>${mark}</svg>` }],
  ['comments', { 'word/comments.xml': `<a><w:comment w:author="${mark}"/></a>` }],
  ['a list of people', { 'word/people.xml': `<a>${mark}</a>` }],
  ['a sensitivity label', { 'docMetadata/LabelInfo.xml': `<a id="${mark}"/>` }],
  ['custom XML', { 'customXml/item1.xml': `<a>${mark}</a>` }],
  [
    'properties',
    { 'docProps/custom.xml': `<a>${mark}</a>`, 'docProps/core.xml': `<a>${mark}</a>` },
  ],
  ['a part with a way out in its name', { [`word/../${mark}.xml`.replace('/../', '/..')]: '<a/>' }],
  ['a template it is attached to', linked('attachedTemplate', `file:///c:/${mark}.dotm`, external)],
  ['a picture that nothing shows', linked('image', `https://x.example/${mark}.png`, external)],
  [
    'a link that runs',
    {
      ...linked('hyperlink', `java&#115;cript:${mark}`, external),
      ...inDocument(
        `<w:p><w:hyperlink r:id="${mark}" w:tooltip="${mark}"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>`,
      ),
    },
  ],
  ['a link to a share', inDocument(instr(`HYPERLINK "\\\\${mark}\\a"`))],
  [
    'hidden words',
    inDocument(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${mark}</w:t></w:r></w:p>`),
  ],
  ['a comment in the XML', inDocument(`<!-- ${mark} -->`)],
  ['an instruction in the XML', inDocument(`<?mso ${mark}?>`)],
  ['elements of strangers', inDocument(`<q:a xmlns:q="urn:${mark}" q:b="${mark}">${mark}</q:a>`)],
  ['numbers of who wrote what', inDocument(`<w:p w:rsidR="${mark}"/>`)],
  [
    'bookmarks that nothing leads to',
    inDocument(`<w:p><w:bookmarkStart w:id="1" w:name="${mark}"/><w:bookmarkEnd w:id="1"/></w:p>`),
  ],
  [
    'the names of a content control',
    inDocument(
      `<w:sdt><w:sdtPr><w:alias w:val="${mark}"/><w:tag w:val="${mark}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`,
    ),
  ],
  [
    'styles that nothing uses',
    {
      'word/styles.xml': (text) =>
        text.replace(
          '</w:styles>',
          `<w:style w:type="paragraph" w:styleId="${mark}"><w:name w:val="${mark}"/></w:style></w:styles>`,
        ),
    },
  ],
  [
    'a list of addresses',
    {
      'word/settings.xml': (text) =>
        text.replace(
          '</w:settings>',
          `<w:mailMerge><w:query w:val="${mark}"/></w:mailMerge><w:updateFields w:val="true"/></w:settings>`,
        ),
    },
  ],
  [
    'protection that is off',
    {
      'word/settings.xml': (text) =>
        text.replace(
          '</w:settings>',
          `<w:documentProtection w:enforcement="0" w:hash="${mark}"/></w:settings>`,
        ),
    },
  ],
  [
    'words among an instruction',
    inDocument(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>${mark}</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
  ],
];

test.each(harmless)('%s is left out without a word', async (_name, change) => {
  const opened = await openTemplate(changed(good, change));
  if (!opened.ok) throw new Error(opened.failure.detail);
  for (const [name, content] of opened.value)
    expect(`${name} ${Buffer.from(content).toString('latin1')}`).not.toContain(mark);
  expect([...opened.value.values()].join('')).not.toMatch(/updateFields|mailMerge/);
});

test.each([
  'UTF-16, as Word never writes and any program may',
  'another prefix',
  'CDATA',
  'a “>” in an attribute',
])('other spellings of the same are taken: %s', async (spelling) => {
  const text = '{{title}} and more';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const change: Parameters<typeof changed>[1] = spelling.startsWith('UTF')
    ? {
        'word/document.xml': Buffer.from(
          `\ufeff<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
          'utf16le',
        ),
      }
    : inDocument(
        spelling === 'CDATA'
          ? `<w:p><w:r><w:t><![CDATA[${text}]]></w:t></w:r></w:p>`
          : spelling === 'another prefix'
            ? `<z:p xmlns:z="${word}"><z:r><z:t>${text}</z:t></z:r></z:p>`
            : `<w:p w:x="a>b"><w:r><w:t>${text}</w:t></w:r></w:p>`,
      );
  const opened = await openTemplate(changed(good, change));
  if (!opened.ok) throw new Error(opened.failure.detail);
  expect(opened.value.get('word/document.xml')).toContain(`<w:t>${text}</w:t>`);
});

test('what is no zip, encrypted, too large or a bomb is refused', async () => {
  expect(await reason(new Uint8Array())).toMatch(/cannot be unpacked/);
  expect(await reason(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatch(/password/);
  expect(await reason(Buffer.alloc(10 * 1024 * 1024 + 1))).toMatch(/larger than 10/);
  const bomb = changed(good, { 'word/media/a.png': Buffer.alloc(50 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await reason(bomb)).toMatch(/cannot be unpacked: .*honestly/);
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`word/a${at}.xml`, '<a/>']),
  );
  expect(await reason(changed(good, many))).toMatch(/too many/);
  const encrypted = Buffer.from(good);
  const central = encrypted.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  encrypted.writeUInt16LE(encrypted.readUInt16LE(central + 8) | 1, central + 8);
  expect(await reason(encrypted)).toMatch(/encrypted/);
  expect(deflateRawSync(Buffer.alloc(1)).length).toBeGreaterThan(0);
});

test('a link to a web page may stay in it', async () => {
  const link = rels(
    `<Relationship Id="a" Type="${type}/hyperlink" Target="https://x.example/" TargetMode="External"/>`,
  );
  expect(await reason(changed(good, link))).toBe('taken');
});

test.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<?xml ersion="1.0"?><a/>',
  'x<a/>',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a',
  '<a x:b="1"/>',
  '<x:a/>',
  '<a xmlns:x="urn:x"><x:b/></a><x:c/>',
  '<a><b xmlns:x="urn:x"/><x:c/></a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>\u0001</a>',
  '</a>',
  '',
])('%j is no XML for us', (text) => expect(() => readXml(Buffer.from(text))).toThrow(XmlRefused));
