import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { problemOfXml } from '../../../../../electron/office/scan-xml.ts';
import { openTemplate } from '../../../../../electron/office/template/open-template.ts';
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
  ['macros', { 'word/vbaProject.bin': 'x' }, /macros/],
  [
    'macros by their type',
    {
      '[Content_Types].xml': (text) => text.replace('document.main', 'document.macroEnabled.main'),
    },
    /macros/,
  ],
  ['ActiveX', { 'word/activeX/activeX1.xml': '<a/>' }, /ActiveX/],
  ['embedded files', { 'word/embeddings/a.xml': '<a/>' }, /embedded/],
  ['a program', { 'word/media/a.exe': 'MZ' }, /no part of a document/],
  ['another document', { 'word/afchunk.docx': 'PK' }, /no part of a document/],
  ['a web page', { 'word/afchunk.html': '<p>' }, /no part of a document/],
  ['a drawing', { 'word/media/a.svg': '<svg/>' }, /no part of a document/],
  ['comments', { 'word/comments.xml': '<a><w:comment w:author="Jane"/></a>' }, /comments/],
  ['a changed Word', { 'customUI/customUI.xml': '<a/>' }, /changes Word/],
  ['no text', { 'word/document.xml': null }, /“word\/document.xml” is missing/],
  ['no styles', { 'word/styles.xml': null }, /“word\/styles.xml” is missing/],
  ['no types', { '[Content_Types].xml': null }, /missing/],
  ['no head', { 'word/header1.xml': null }, /“word\/header1.xml” is missing/],
  [
    'a document type',
    { 'word/styles.xml': (text) => `<!DOCTYPE x [<!ENTITY a "b">]>${text}` },
    /declares a document type/,
  ],
  ['an entity', inDocument('<w:p>&xxe;</w:p>'), /uses an entity/],
  ['UTF-16', { 'word/styles.xml': Buffer.from('\ufeff<w:styles/>', 'utf16le') }, /not UTF-8/],
  [
    'another encoding',
    {
      'word/styles.xml': (text) =>
        text.replace(/<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-7"?>'),
    },
    /is not UTF-8/,
  ],
  ['half a part', { 'word/styles.xml': (text) => text.slice(0, -20) }, /not well-formed/],
  [
    'great depth',
    inDocument(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`),
    /nested too deeply/,
  ],
  ['text in CDATA', inDocument('<w:p><![CDATA[x]]></w:p>'), /not written as Word/],
  ['a sign that hides what follows', inDocument('<w:p w:x="a>b"/>'), /not written as Word/],
  [
    'another name for w:',
    inDocument('<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    /not written as Word/,
  ],
  ['w: for something else', inDocument('<w:p xmlns:w="urn:x"/>'), /not written as Word/],
  [
    'a picture from elsewhere',
    rels(
      `<Relationship Id="a" Type="${type}/image" Target="https://x.example/a.png" TargetMode="External"/>`,
    ),
    /leads to a file elsewhere/,
  ],
  [
    'a picture from a share',
    rels(
      `<Relationship Id="a" Type="${type}/image" Target="\\\\host\\a.png" TargetMode="External"/>`,
    ),
    /leads to a file elsewhere/,
  ],
  [
    'a link that runs',
    rels(
      `<Relationship Id="a" Type="${type}/hyperlink" Target="java&#115;cript:x" TargetMode="External"/>`,
    ),
    /leads to a file elsewhere/,
  ],
  [
    'a template of its own',
    rels(
      `<Relationship Id="a" Type="${type}/attachedTemplate" Target="file:///c:/a.dotm" TargetMode="External"/>`,
    ),
    /attached to another template/,
  ],
  ['a field that fetches', inDocument(instr('INCLUDETEXT "c:\\a"')), /field that fetches/],
  ['a field in pieces', inDocument(instr('INCLU', 'DEPICTURE "x"')), /field that fetches/],
  ['a field in disguise', inDocument(instr('&#68;DEAUTO c:\\cmd')), /field that fetches/],
  [
    'a simple field',
    inDocument('<w:p><w:fldSimple w:instr="USERNAME"/></w:p>'),
    /field that fetches/,
  ],
  [
    'tracked changes',
    inDocument('<w:p><w:ins w:id="1" w:author="Jane"><w:r/></w:ins></w:p>'),
    /tracked changes/,
  ],
  ['another text brought in', inDocument('<w:altChunk r:id="a"/>'), /brings another document/],
  [
    'a picture that is XML',
    {
      'word/media/a.png': '<w:hdr/>',
      '[Content_Types].xml': (text) =>
        text.replace(
          '</Types>',
          '<Override PartName="/word/media/a.png" ContentType="a+xml"/></Types>',
        ),
    },
    /calls a part what it is not/,
  ],
  ['a name with a way out', { 'word/..hidden/a.xml': '<a/>' }, /name that no part/],
];

test.each(bad)('a template with %s is refused, and why', async (_name, change, words) => {
  expect(await reason(changed(good, change))).toMatch(words);
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
])('%j is no XML for us', (text) => expect(problemOfXml(text)).not.toBe(null));
