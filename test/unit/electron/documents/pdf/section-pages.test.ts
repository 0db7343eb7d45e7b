import { expect, test } from 'vitest';
import { sectionPages } from '../../../../../electron/documents/pdf/section-pages.ts';
import { writePdfOf } from '../../../../../electron/documents/pdf/write-pdf.ts';
import { plainStyle } from '../../../../../shared/house/house-style.ts';
import { ok } from '../../../../../shared/result.ts';
import { diceOf } from '../../../../fuzz/dice.ts';
import { mutatedBytes } from '../../../../fuzz/mutate-bytes.ts';
import { row, text, workbookOf } from '../../../shared/documents/workbook-of.ts';
import { compose } from '../written.ts';
import { printedPdf } from './printed-pdf.ts';

const sections = [
  { id: 'a', level: 1, title: 'A', blocks: [] },
  { id: 'b', level: 2, title: 'B', blocks: [] },
] as const;
const outline = { sections, hasContents: true };

/** Two pages in a tree of two levels; title, contents, A on the first page, B under A on the second. */
const withOutline = (change: (objects: Map<number, string>) => void = () => undefined) =>
  printedPdf((objects) => {
    objects.set(2, `${objects.get(2)?.replace(/>>$/, '')}\n/Outlines 8 0 R>>`);
    objects.set(3, '<</Type /Pages\n/Count 2\n/Kids [6 0 R]>>');
    objects.set(6, '<</Type /Pages\n/Count 2\n/Kids [4 0 R 7 0 R]>>');
    objects.set(7, '<</Type /Page\n/Parent 6 0 R>>');
    const entry = (title: string, page: number, more = '') =>
      `<</Title (${title})\n/Dest [${page} 0 R /XYZ 0 0 0]${more}>>`;
    objects.set(8, '<</Type /Outlines\n/First 9 0 R\n/Last 9 0 R>>');
    objects.set(9, entry('Title', 4, '\n/First 10 0 R'));
    objects.set(10, entry('Contents', 4, '\n/Next 11 0 R'));
    objects.set(11, entry('A', 4, '\n/First 12 0 R'));
    objects.set(12, entry('B', 7));
    change(objects);
  });

test('the page of each section is read from the outline of a PDF', () => {
  expect(sectionPages(withOutline(), outline)).toEqual(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  );
});

test.each([
  ['an entry is missing', (objects: Map<number, string>) => objects.delete(12)],
  ['an entry leads nowhere', (o: Map<number, string>) => o.set(12, '<</Title (B)>>')],
  ['entries lead in a circle', (o: Map<number, string>) => o.set(12, '<</Next 11 0 R>>')],
  ['pages lie in a circle', (o: Map<number, string>) => o.set(6, '<</Kids [3 0 R]>>')],
])('nothing is said of pages where %s', (_name, change) => {
  expect(
    sectionPages(
      withOutline((objects) => void change(objects)),
      outline,
    ),
  ).toBe(null);
});

test('1,000 damaged files are never thrown at', () => {
  const good = withOutline();
  for (let seed = 0; seed < 1000; seed += 1)
    sectionPages(Buffer.from(mutatedBytes([good], diceOf(seed))), outline);
});

test('where pages cannot be told, a document is printed once and its contents have no numbers', async () => {
  const whole = compose(
    workbookOf({ 'components/device': row(1), 'components/device/name': text('Panel') }),
  );
  const html: string[] = [];
  const printed = await writePdfOf(whole, plainStyle, async (job) => {
    html.push(job.html);
    return ok(printedPdf());
  });
  expect(printed.ok).toBe(true);
  expect(html).toHaveLength(1);
  expect(html[0]).not.toContain('class="page-number"');
});
