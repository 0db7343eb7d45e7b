import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { fillTemplate } from '../../../../../electron/documents/template/fill-template.ts';
import { compareFields } from '../../../../../electron/documents/template/template-fields.ts';
import { openTemplate } from '../../../../../electron/office/template/open-template.ts';
import { changed, template } from '../../office/template/templates.ts';
import { checkXml, docxParts, wordText } from '../read-docx.ts';
import { smallOutline } from './small-outline.ts';

async function filled(bytes: Buffer, use: 'styles' | 'fields') {
  const opened = await openTemplate(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  const written = await fillTemplate(smallOutline, { parts: opened.value, use });
  if (!written.ok) throw new Error(written.failure.detail);
  const parts = await docxParts(written.value);
  for (const [name, xml] of parts) if (/\.(?:xml|rels)$/.test(name)) checkXml(xml);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(written.value) });
  const text = wordText(parts.get('word/document.xml') ?? '');
  const part = (name: string) => parts.get(name) ?? '';
  return { bytes: written.value, parts, part, html, text };
}

test('fields become what they name, and the template’s own text stays', async () => {
  const letter = await template(
    'Dear customer of {{ product }},',
    '{{document}}',
    'Yours {{odd}}!',
  );
  const { part, html, text, parts } = await filled(letter, 'fields');
  for (const words of [
    html
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
    text,
  ]) {
    expect(words).toContain('Dear customer of GS-2 <gate>,');
    expect(words).toContain('Until {{2034}} & later.');
    expect(words).toContain('Yours !');
    expect(words).toMatch(/Table\s*1\s*: Dates/);
  }
  expect(html).toMatch(/<h1>.*Support<\/h1>/);
  expect(html).toContain('<ol><li>first</li><li>second</li></ol>');
  expect(wordText(part('word/header1.xml'))).toContain('Hinge & Sons – Support & updates');
  expect(wordText(part('word/footer1.xml'))).toContain('Rev. 7');
  expect([...parts.values()].join('')).not.toMatch(/Jane|Our letter|Un-named/);
});

test('of a template that gives its looks, only its looks are taken', async () => {
  const { part, text, html } = await filled(await template('Our secret letter'), 'styles');
  expect(text).not.toContain('secret');
  expect(text).toContain('Support & updates');
  expect(html).toMatch(/<h1>.*Support<\/h1>/);
  expect(part('word/styles.xml')).toContain('008060');
  expect(part('word/styles.xml')).toContain('w:styleId="TableText"');
  expect(part('word/document.xml')).toContain('w:w="12240"');
  expect(wordText(part('word/header1.xml'))).toContain('Hinge & Sons');
  // Letter paper with margins of 1,800 leaves 8,640 for tables.
  expect(part('word/document.xml')).toContain('<w:tblW w:type="dxa" w:w="8640"/>');
});

test('styles go by their names, for a German Word calls Heading1 berschrift1', async () => {
  const german = changed(await template('x'), {
    'word/styles.xml': (xml) => xml.replaceAll('"Heading1"', '"berschrift1"'),
  });
  const { part } = await filled(german, 'styles');
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="berschrift1"/>');
  expect(part('word/document.xml')).not.toContain('<w:pStyle w:val="Heading1"/>');
});

test('equal outlines and templates give equal bytes', async () => {
  const letter = await template('{{facts}}', '{{contents}}', '{{document}}');
  const first = await filled(letter, 'fields');
  const second = await filled(letter, 'fields');
  expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
});

test('what a template asks for and does not is known before it is filled', async () => {
  const opened = await openTemplate(await template('{{document}} {{odd}} {{__proto__}}'));
  if (!opened.ok) throw new Error(opened.failure.detail);
  expect(compareFields(opened.value, smallOutline)).toEqual({
    unknown: ['odd', '__proto__'],
    missing: ['title', 'subtitle', 'facts', 'contents'],
  });
});

test('what {{facts}} prints is not said to have no place', async () => {
  for (const fields of ['{{facts}}', '{{revision}} {{product}}']) {
    const opened = await openTemplate(
      await template('{{title}} {{subtitle}}', fields, '{{contents}}', '{{document}}'),
    );
    if (!opened.ok) throw new Error(opened.failure.detail);
    expect(compareFields(opened.value, smallOutline)).toEqual({ unknown: [], missing: [] });
  }
});

test('a template without a place for the text is refused when its text is to be used', async () => {
  const opened = await openTemplate(await template('{{title}}'));
  if (!opened.ok) throw new Error(opened.failure.detail);
  const written = await fillTemplate(smallOutline, { parts: opened.value, use: 'fields' });
  expect(written).toMatchObject({ ok: false, failure: { code: 'template-refused' } });
});

test('headings and captions stay with what follows, and text has room, whatever the styles of a template say', async () => {
  const { part } = await filled(await template('{{document}}'), 'fields');
  const document = part('word/document.xml');
  for (const style of ['Heading1', 'Caption']) {
    const paragraphs = document.match(new RegExp(`<w:pStyle w:val="${style}"/>.*?</w:pPr>`, 'g'));
    expect(paragraphs?.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs ?? []) expect(paragraph).toContain('<w:keepNext/>');
  }
  expect(document).toContain('<w:pStyle w:val="BodyText"/>');
  expect(part('word/styles.xml')).toMatch(/w:styleId="BodyText".*?<w:spacing w:after="120"/);
});

test('contents that Word made give way to ours, under the heading that they have', async () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `<w:p>${char('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${char('separate')}<w:r><w:t>Old chapter</w:t></w:r></w:p><w:p><w:r><w:t>Old end</w:t></w:r>${char('end')}</w:p>`;
  const bytes = changed(await template('Inhalt', '{{document}}'), {
    'word/document.xml': (xml) =>
      xml.replace(/(Inhalt<\/w:t><\/w:r><\/w:p>)/, (whole) => `${whole}${field}`),
  });
  const opened = await openTemplate(bytes);
  if (!opened.ok) throw new Error(opened.failure.detail);
  expect(compareFields(opened.value, smallOutline).missing).not.toContain('contents');
  const { text, part } = await filled(bytes, 'fields');
  expect(text).not.toMatch(/Old|Contents/);
  expect(part('word/document.xml').match(/TOC \\h/g)).toHaveLength(1);
  expect(text.indexOf('Inhalt')).toBeLessThan(text.indexOf('1 Support'));
});

test('two fields in one line both have their place, words beside them stay, and a second document is none', async () => {
  const { text } = await filled(
    await template('Here: {{facts}}{{contents}}', 'Then {{document}}', '{{document}}', 'End'),
    'fields',
  );
  for (const words of ['Here:', 'Document revision', 'Contents', 'Then', 'End'])
    expect(text).toContain(words);
  expect(text.split('Until {{2034}} & later.')).toHaveLength(2);
  expect(text.indexOf('Here:')).toBeLessThan(text.indexOf('Document revision'));
  expect(text.indexOf('Then')).toBeLessThan(text.indexOf('Until'));
});
