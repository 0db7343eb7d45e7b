import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, expect, test } from 'vitest';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { sentencesOf, textOf } from '../../shared/documents/outline-text.ts';
import { text, workbookOf } from '../../shared/documents/workbook-of.ts';
import { hostileStrings } from './hostile-strings.ts';
import { checkXml, docxParts, wordText } from './read-docx.ts';
import { compose, textIn } from './written.ts';

const strings = hostileStrings();
let at = 0;
const hostile = compose(
  generatedWorkbook(4, () => strings[at++ % strings.length] ?? '', { answered: 1, levelled: 0 })
    .snapshot,
  'internal',
);
const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0\ufffe\uffff]|\p{Surrogate}/u;

const folder = mkdtempSync(join(tmpdir(), 'securable-hostile-'));
const file = join(folder, 'hostile.docx');
writeFileSync(file, await writeDocx(hostile));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a thousand hostile strings reach the document, and none with a character no file can carry', () => {
  expect(at).toBeGreaterThan(1000);
  for (const sentence of sentencesOf(hostile)) expect(textOf(sentence)).not.toMatch(unusable);
});

test('the Word file is a sound package of well-formed XML with sound addresses', async () => {
  const parts = await docxParts(readFileSync(file));
  for (const [name, part] of parts) {
    if (/\.(xml|rels)$/.test(name)) checkXml(part);
    expect(part).not.toMatch(unusable);
  }
  const targets =
    parts.get('word/_rels/document.xml.rels')?.match(/Target="[^"]*" TargetMode/g) ?? [];
  for (const target of targets)
    expect(target).toMatch(/^Target="(?:https?:\/\/|mailto:)[^\s<>"]+" TargetMode$/);
});

test('html holds only elements and attributes of ours', async () => {
  const html = (await textIn(hostile, 'html')).replace(/<style>[\s\S]*?<\/style>/, '');
  const elements = new Set(
    [...html.matchAll(/<([a-z!/][a-z0-9-]*)/gi)].map(([, name]) =>
      name?.replace('/', '').toLowerCase(),
    ),
  );
  expect([...elements].sort()).toEqual(
    [
      '!doctype',
      'a',
      'body',
      'br',
      'caption',
      'code',
      'dd',
      'div',
      'dl',
      'dt',
      'h1',
      'h2',
      'h3',
      'h4',
      'head',
      'header',
      'html',
      'li',
      'main',
      'meta',
      'nav',
      'ol',
      'p',
      'span',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'title',
      'tr',
      'ul',
    ].filter((name) => elements.has(name)),
  );
  expect(elements.has('script')).toBe(false);
  expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g))
    expect(address).toMatch(/^(?:#|https?:\/\/|mailto:)/);
  expect(html).toContain("default-src 'none'");
});

test('Markdown gives no HTML and no link that is not ours, and its tables keep their columns', async () => {
  const markdown = await textIn(hostile, 'md');
  const walk = (node: {
    type: string;
    value?: string;
    url?: string;
    children?: readonly never[];
  }): void => {
    // An empty comment keeps two lists apart.
    if (node.type === 'html') expect(node.value).toMatch(/^(?:<br>|<!-- -->)$/);
    if (node.type === 'link')
      expect(node.url).toMatch(/^(?:https?:\/\/|mailto:|#[\p{L}\p{N}_-]+$)/u);
    expect(node.type).not.toBe('image');
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(markdown) as never);
  const bars = (line: string) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length;
  let columns = 0;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('| ')) columns = 0;
    else if (columns === 0) columns = bars(line) ?? 0;
    else expect(bars(line)).toBe(columns);
  }
});

test('json is JSON', async () => {
  expect(JSON.parse(await textIn(hostile, 'json')).format).toBe('securable-document/1');
});

test('an answer of a million characters is written in full', async () => {
  const long = compose(
    workbookOf({ 'support.scope': text(`begin ${'word '.repeat(200_000)}end`) }),
  );
  const parts = await docxParts(await writeDocx(long));
  expect(wordText(parts.get('word/document.xml') ?? '')).toMatch(/word word end\./);
  expect((await textIn(long, 'md')).length).toBeGreaterThan(1_000_000);
}, 20_000);
