import {
  Document,
  ExternalHyperlink,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableXml } from '../../../../electron/documents/docx/table-xml.ts';
import { Links, sentencesXml } from '../../../../electron/documents/docx/text-xml.ts';
import { docxParts } from './read-docx.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<securable:body/>',
    'a & b < c > "d" \'e\' \u0000\u000b]]>',
    '{link}\n$& $1',
    'one\n\ntwo',
    'text \u05d0\u05d1 12 text',
  ),
);

const sentence = (text: string) => ({ id: '', runs: [{ text }], facts: [] });

/** What docx writes of the same. */
async function docxOf(...children: readonly FileChild[]): Promise<string> {
  const zip = await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
  const body = (await docxParts(zip)).get('word/document.xml')?.split('<w:body>')[1] ?? '';
  return body.slice(0, body.lastIndexOf('<w:sectPr>')).replace(/r:id="[^"]*"/g, 'r:id=""');
}

const written = (xml: string) => xml.replace(/r:id="[^"]*"/g, 'r:id=""');

/** As docx has to be told: a run for each line, and for each stretch of one direction. */
function runsOf(text: string): TextRun[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      line === ''
        ? at === 0
          ? []
          : [new TextRun({ break: 1, bold: true })]
        : [new TextRun({ text: line, bold: true, ...(at === 0 ? {} : { break: 1 }) })],
    );
}

test('a text is what docx would write of it, whatever letters and marks it holds', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      // Directions have their own test; tabs are written as blanks.
      const plain = text.replace(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud800-\udfff\t]/g, '');
      const context = { references: new Map(), links: new Links() };
      const runs = [
        { text: plain, strong: true as const },
        { text: 'page', href: `https://a.example/?${plain}` },
      ];
      const xml = sentencesXml([{ id: '', runs, facts: [] }], context);
      const link = new TextRun({
        text: 'page',
        style: 'Hyperlink',
        color: '1A4B7A',
        underline: { type: UnderlineType.SINGLE },
      });
      const paragraph = new Paragraph({
        style: 'BodyText',
        children: [
          ...runsOf(plain),
          new ExternalHyperlink({ link: 'https://a.example', children: [link] }),
        ],
      });
      const ours = `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${written(xml)}</w:p>`;
      expect(ours).toBe(await docxOf(paragraph));
      expect(context.links.targets).toEqual([`https://a.example/?${plain}`]);
    }),
    { numRuns: 60 },
  );
});

test('a table is what docx would write of it', async () => {
  const context = { references: new Map(), links: new Links() };
  const rows = ['one', 'two', 'three', 'four'].map((text) => [[sentence(text)], []]);
  const columns = [
    { title: 'First', width: 0.3 },
    { title: '', width: 0.7 },
  ];
  const xml = tableXml(
    { kind: 'table', caption: sentence('C'), columns, rows },
    3,
    [2701, 6300],
    context,
  );
  const cell = (style: string, text: string, width: number, keepNext: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({
          style,
          ...(keepNext ? { keepNext } : {}),
          ...(text === '' ? {} : { children: [new TextRun(text)] }),
        }),
      ],
    });
  const row = (style: string, [one = '', other = '']: readonly string[], keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(style === 'TableHeading' ? { tableHeader: true } : {}),
      children: [cell(style, one, 2701, keepNext), cell(style, other, 6300, keepNext)],
    });
  const table = new Table({
    style: 'DisclosureTable',
    layout: TableLayoutType.FIXED,
    width: { size: 9001, type: WidthType.DXA },
    columnWidths: [2701, 6300],
    tableLook: {
      firstRow: true,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      row('TableHeading', ['First', ''], false),
      // The first row stays with the second and the last but one with the last.
      row('TableText', ['one', ''], true),
      row('TableText', ['two', ''], false),
      row('TableText', ['three', ''], true),
      row('TableText', ['four', ''], false),
    ],
  });
  const start = xml.indexOf('<w:tbl>');
  expect(xml.slice(start)).toBe(await docxOf(table, new Paragraph({ style: 'AfterTable' })));
  expect(xml.slice(0, start)).toContain('SEQ Table');
});
