import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { richDocument, richSection } from '../../../../shared/documents/rich-text.ts';
import { sentencesOf, wordsOf } from '../../../../shared/documents/sentences.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';

const rare = '<b onclick="x()">&amp; „Ä“ 日本</b>';
const tags =
  /^\/?(?:div|h[1-4]|p|ul|ol|li|table|caption|thead|tbody|tr|th|td|strong|em|code|br|a)$/;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test('what is copied says what the document says, in plain elements and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('public' as const, 'onRequest' as const, 'internal' as const),
      (seed, audience) => {
        const { snapshot } = generatedWorkbook(seed, (path) => `${rare} about ${path}`);
        const outline = composeDocument(
          snapshot,
          'deviceCybersecurityDisclosure',
          audience,
          someDay,
        );
        const { html, text } = richDocument(outline);
        for (const [, tag = '', attributes = ''] of html.matchAll(/<(\/?[^\s>]*)([^>]*)>/g)) {
          expect(tag).toMatch(tags);
          expect(attributes).toMatch(/^(?: (?:lang|href|border)="[^"<]*")?$/);
        }
        for (const { sentence } of sentencesOf(outline))
          expect(squeezed(text)).toContain(squeezed(wordsOf(sentence)));
      },
    ),
    { numRuns: 15 },
  );
});

test('the sections on the first level hold together all that the document holds', () => {
  const { snapshot } = generatedWorkbook(3, (path) => `Something about ${path}.`);
  const outline = {
    ...composeDocument(snapshot, 'supportStatement', 'internal', someDay),
    marks: [],
  };
  const parts = outline.sections
    .filter(({ level }) => level === 1)
    .map(({ id }) => richSection(outline, id)?.text ?? '');
  expect(parts.length).toBeGreaterThan(1);
  const whole = richDocument(outline).text;
  expect(whole.endsWith(parts.join('\n'))).toBe(true);
  expect(richSection(outline, 'none')).toBeNull();
});

test('a section for colleagues says so wherever it is pasted', () => {
  const { snapshot } = generatedWorkbook(3, (path) => `Something about ${path}.`);
  const outline = composeDocument(snapshot, 'internalPlanningRecord', 'internal', someDay);
  const [first] = outline.sections;
  const rich = richSection(outline, first?.id ?? '');
  expect(rich?.text.startsWith('INTERNAL')).toBe(true);
  expect(rich?.html).toContain('<strong>INTERNAL');
});

test('another program reads headings, lists and tables from it, where it is at hand', () => {
  const { snapshot } = generatedWorkbook(5, (path) => `Something about ${path}.`, {
    answered: 1,
    levelled: 0,
  });
  const outline = composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay);
  const { html } = richDocument(outline);
  const pandoc = spawnSync('pandoc', ['-f', 'html', '-t', 'json'], { input: html });
  if (pandoc.error !== undefined) return;
  expect(pandoc.status).toBe(0);
  const { blocks } = JSON.parse(pandoc.stdout.toString('utf8')) as {
    blocks: readonly { c: readonly [unknown, readonly { t: string }[]] }[];
  };
  // The one division that names the language.
  const inside = blocks[0]?.c[1] ?? [];
  const count = (kind: string) => inside.filter(({ t }) => t === kind).length;
  const of = (kind: string) =>
    outline.sections.flatMap(({ blocks: all }) => all).filter((block) => block.kind === kind);
  expect(count('Header')).toBe(1 + outline.sections.length);
  expect(count('Table')).toBe(of('table').length);
  expect(count('BulletList') + count('OrderedList')).toBe(of('list').length);
});
