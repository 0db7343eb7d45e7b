import type { AnyOutline, Block, Cell } from '../../../shared/documents/outline.ts';
import { tableStyle } from './house-style.ts';
import { isTall, staysWithNext } from './kept-together.ts';
import { labelWidth } from './measures.ts';
import {
  directionXml,
  fieldRun,
  runsXml,
  sentencesXml,
  type TextContext,
  textRun,
} from './text-xml.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A captioned table: heading row repeated on every page, no row broken across pages. */
export function tableXml(
  block: TableBlock,
  number: number,
  widths: readonly number[],
  context: TextContext,
  end = '',
): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  // Captions stay with their tables also where a company's own style does not say so.
  const caption = `<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr>${textRun('Table ')}${fieldRun('SEQ Table', String(number))}${textRun(': ')}${runsXml(block.caption.runs, context)}</w:p>`;
  const heading = block.columns.map(({ title }, at) =>
    cellXml(
      `<w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>${title === '' ? '' : textRun(title)}</w:p>`,
      widths[at],
    ),
  );
  const rows = block.rows.map((row, at) => {
    const keep = staysWithNext(block, at) ? '<w:keepNext/>' : '';
    const cells = row.map((cell, column) =>
      cellXml(cellParagraphs(cell, keep, context), widths[column]),
    );
    return `<w:tr>${isTall(row) ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${cells.join('')}</w:tr>`;
  });
  const properties = `<w:tblPr><w:tblStyle w:val="${tableStyle}"/><w:tblW w:type="dxa" w:w="${width}"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="true" w:lastRow="false" w:firstColumn="false" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/></w:tblPr>`;
  return `${caption}<w:tbl>${properties}${gridXml(widths)}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heading.join('')}</w:tr>${rows.join('')}</w:tbl>${lowParagraph(end)}`;
}

/**
 * Space below a table; Word joins tables that stand directly under one another. It can
 * hold the end of a part: as low as it is, it never makes a page of its own.
 */
export function lowParagraph(end = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="AfterTable"/>${end}</w:pPr></w:p>`;
}

/** Two columns without lines, for the facts of the title page. */
export function factTableXml(
  facts: AnyOutline['facts'],
  width: number,
  context: TextContext,
): string {
  const first = Math.min(labelWidth, Math.round(width / 3));
  const widths = [first, width - first];
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`)
    .join('');
  const rows = facts.map(({ label, value }) => {
    const name = `<w:p><w:pPr><w:pStyle w:val="FactLabel"/></w:pPr>${textRun(label)}</w:p>`;
    const told = `<w:p><w:pPr><w:pStyle w:val="Fact"/>${directionXml([value])}</w:pPr>${runsXml(value.runs, context)}</w:p>`;
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(name, widths[0])}${cellXml(told, widths[1])}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>${gridXml(widths)}${rows.join('')}</w:tbl>`;
}

function gridXml(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function cellParagraphs(content: Cell, keep: string, context: TextContext): string {
  if (content.length === 0) return `<w:p><w:pPr><w:pStyle w:val="TableText"/>${keep}</w:pPr></w:p>`;
  let xml = '';
  for (const sentence of content)
    xml += `<w:p><w:pPr><w:pStyle w:val="TableText"/>${keep}${directionXml([sentence])}</w:pPr>${sentencesXml([sentence], context, 'table')}</w:p>`;
  return xml;
}

function cellXml(paragraphs: string, width = 0): string {
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${paragraphs}</w:tc>`;
}
