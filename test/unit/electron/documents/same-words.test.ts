import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { documents } from '../../../../shared/documents/catalogue.ts';
import type { Block, Outline } from '../../../../shared/documents/outline.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { textOf } from '../../shared/documents/outline-text.ts';
import { docxParts, wordText } from './read-docx.ts';
import { compose, textIn } from './written.ts';

const fixture = parseSample(
  readFileSync(new URL('../../../fixtures/airgradient.sample.json', import.meta.url), 'utf8'),
);
if (!fixture.ok) throw new Error(fixture.failure.detail);

const real = sampleSnapshot(fixture.value);
const { snapshot: generated } = generatedWorkbook(11, (path) => `Words of ${path} & *more* | <b>`);
const outlines: readonly (readonly [name: string, outline: Outline])[] = documents.flatMap(
  ({ id, audiences }) => [
    ...(audiences.includes('public')
      ? [[`${id} of a real device`, compose(real, 'public', id)] as const]
      : []),
    [`${id} of a generated workbook`, compose(generated, 'internal', id)] as const,
  ],
);

for (const [name, outline] of outlines) {
  test(`the same words in every format: ${name}`, async () => {
    const expected = words(saidIn(outline));
    const parts = await docxParts(await writeDocx(outline));
    expect(words(withoutContents(wordText(parts.get('word/document.xml') ?? ''), outline))).toBe(
      expected,
    );
    expect(words(htmlText(await textIn(outline, 'html')))).toBe(expected);
    expect(words(markdownText(await textIn(outline, 'md')))).toBe(expected);
    expect(words(jsonText(await textIn(outline, 'json')))).toBe(expected);
  }, 20_000);
}

/** Letters and digits only; marks of a format and of a sentence are the same to it. */
function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What all formats must say, in reading order; numbers of headings and tables are theirs. */
function saidIn(outline: Outline): string {
  return [
    outline.title,
    outline.subtitle,
    ...outline.marks,
    ...outline.facts.flatMap(({ label, value }) => [label, textOf(value)]),
    ...outline.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(saidInBlock)]),
  ].join('\n');
}

function saidInBlock(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.sentences.map(textOf);
  if (block.kind === 'list') return block.items.flat().map(textOf);
  return [
    textOf(block.caption),
    ...block.columns.map(({ title }) => title),
    ...block.rows.flat(2).map(textOf),
  ];
}

/** What formats add to the words: numbers of tables, and of the sections that sentences lead to. */
const ownNumbers = /^\s*Table \d+: |\bsection [\d.]+, (?=“)/gm;

/** The contents name the first section before the section itself does. */
function withoutContents(text: string, { hasContents, sections }: Outline): string {
  if (!hasContents) return text.replace(ownNumbers, '');
  const lines = text.split('\n');
  const start = lines.indexOf('Contents');
  const end = lines.indexOf(sections[0]?.title ?? '', start);
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n').replace(ownNumbers, '');
}

function htmlText(html: string): string {
  return html
    .replace(/^[\s\S]*<header>/, '')
    .replace(/<nav[\s\S]*<\/nav>/, '')
    .replace(/<span class="number">[\d.]*<\/span>/g, '')
    .replace(/<\/?(?:strong|em|code|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(ownNumbers, '');
}

type MarkdownNode = { type: string; value?: string; children?: readonly MarkdownNode[] };

/** Markdown read by a parser that is not ours; it takes tables as lines of text. */
function markdownText(markdown: string): string {
  const text = ({ type, value, children = [] }: MarkdownNode): string => {
    if (type === 'html' || type === 'break') return '\n';
    if (value !== undefined) return value;
    const inner = children.map(text).join(type === 'root' ? '\n' : '');
    return type === 'heading'
      ? `${inner.replace(/^[\d.]+ /, '')}\n`
      : `${inner}\n`.replace(/\n$/, type === 'paragraph' ? '\n' : '');
  };
  return text(fromMarkdown(markdown) as MarkdownNode).replace(ownNumbers, '');
}

function jsonText(json: string): string {
  const said: string[] = [];
  const spoken = new Set(['title', 'subtitle', 'label', 'text', 'caption']);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'marks') said.push(...(inner as string[]));
      else if (key === 'columns') said.push(...(inner as string[]));
      else if (typeof inner === 'string' && spoken.has(key)) said.push(inner);
      else walk(inner);
    }
  };
  walk(JSON.parse(json));
  return said.join('\n');
}
