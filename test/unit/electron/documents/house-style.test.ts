import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../electron/documents/docx-writer.ts';
import { writeHtml } from '../../../../electron/documents/html-writer.ts';
import { pageLines } from '../../../../electron/documents/pdf/page-lines.ts';
import { readLogo } from '../../../../electron/house/read-logo.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import type { HouseStyle } from '../../../../shared/house/house-style.ts';
import { png } from '../house/pictures.ts';
import { checkXml, docxParts } from './read-docx.ts';
import { compose } from './written.ts';

const sample = parseSample(
  readFileSync(new URL('../../../../assets/samples/room-controller.json', import.meta.url), 'utf8'),
);
if (!sample.ok) throw new Error(sample.failure.detail);
const outline = compose(sampleSnapshot(sample.value), 'public', 'supportStatement');

const logo = readLogo(png());
if (!logo.ok) throw new Error(logo.failure.detail);
const house: HouseStyle = {
  colour: '#8A1538',
  headingFont: 'georgia',
  bodyFont: 'arial',
  headerText: 'Hinge & Sons <security>',
  footerText: '“Works”, 1 Gate Road',
  logo: { ...logo.value, alt: 'Hinge & "Sons"' },
};

test('a Word file has the house’s colour, typefaces, lines and logo', async () => {
  const bytes = await writeDocx(outline, house);
  const parts = await docxParts(bytes);
  for (const [name, xml] of parts) if (/\.(?:xml|rels)$/.test(name)) checkXml(xml);
  const styles = parts.get('word/styles.xml') ?? '';
  expect(styles).toContain('8A1538');
  expect(styles).not.toContain('1F2A37');
  expect(styles).toMatch(/w:ascii="Georgia"/);
  expect(styles).toMatch(/w:ascii="Arial"/);
  expect(styles).not.toContain('Calibri');
  const all = [...parts.values()].join('\n');
  expect(all).toContain('Hinge &amp; Sons &lt;security&gt;');
  expect(all).toContain('“Works”, 1 Gate Road');
  expect(all).toMatch(/descr="Hinge &amp; &quot;Sons&quot;"/);
  expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await writeDocx(outline, house)))).toBe(0);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toContain('alt="Hinge &amp; &quot;Sons&quot;"');
});

test('a web page has them, escaped, and the paper has them in its lines instead', () => {
  const html = writeHtml(outline, house);
  expect(html).toContain('--ink: #8A1538');
  expect(html).toContain('Hinge &amp; Sons &lt;security&gt;');
  expect(html).toContain('alt="Hinge &amp; &quot;Sons&quot;"');
  expect(html).toContain('src="data:image/png;base64,');
  const paper = writeHtml(outline, house, { runningLines: false });
  expect(paper).not.toContain('Hinge &amp; Sons &lt;security&gt;');
  const { header, footer } = pageLines(outline, house);
  expect(header).toContain('Hinge &amp; Sons &lt;security&gt;');
  expect(footer).toContain('“Works”, 1 Gate Road');
  expect(footer).toContain('class="totalPages"');
});
