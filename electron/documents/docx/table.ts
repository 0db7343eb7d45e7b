import {
  type FileChild,
  Paragraph,
  SequentialIdentifier,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell } from '../../../shared/documents/outline.ts';
import { direction } from './direction.ts';
import { textWidth as ownTextWidth, tableStyle } from './house-style.ts';
import type { References } from './references.ts';
import { runChildren, sentenceChildren } from './runs.ts';
import type { Place } from './written-parts.ts';

const tableCodeSize = 16;

/** The title page leads nowhere. */
const noReferences: References = new Map();

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A captioned table: heading row repeated on every page, no row broken across pages. */
export function table(
  block: TableBlock,
  references: References,
  textWidth: number,
  place: Place,
): readonly FileChild[] {
  const widths = columnWidths(block, textWidth);
  return [
    new Paragraph({
      style: 'Caption',
      // Also where a company's own style does not say so.
      keepNext: true,
      children: [
        new TextRun('Table '),
        new SequentialIdentifier('Table'),
        new TextRun(': '),
        ...runChildren(block.caption.runs, references),
      ],
    }),
    place(
      () =>
        new Table({
          style: tableStyle,
          layout: TableLayoutType.FIXED,
          width: { size: textWidth, type: WidthType.DXA },
          columnWidths: widths,
          tableLook: {
            firstRow: true,
            firstColumn: false,
            lastRow: false,
            lastColumn: false,
            noHBand: true,
            noVBand: true,
          },
          rows: [
            headingRow(block, widths),
            ...block.rows.map((row) => bodyRow(row, widths, references)),
          ],
        }),
    ),
    // Space below the table; Word joins tables that stand directly under one another.
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** Two columns without lines, for the facts of the title page. */
export function factTable(
  facts: readonly { label: string; value: Cell[number] }[],
  textWidth = ownTextWidth,
): Table {
  const widths = [2600, textWidth - 2600];
  const none = { style: 'none' as const, size: 0, color: 'auto' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new Paragraph({ style: 'FactLabel', text: label })], widths[0]),
            cell(
              [
                new Paragraph({
                  style: 'Fact',
                  ...direction([value]),
                  children: runChildren(value.runs, noReferences),
                }),
              ],
              widths[1],
            ),
          ],
        }),
    ),
  });
}

function headingRow(block: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, at) =>
      cell([new Paragraph({ style: 'TableHeading', text: column.title })], widths[at]),
    ),
  });
}

function bodyRow(
  row: readonly Cell[],
  widths: readonly number[],
  references: References,
): TableRow {
  return new TableRow({
    cantSplit: !isTall(row),
    children: row.map((content, at) => cell(cellParagraphs(content, references), widths[at])),
  });
}

/** A row that may be taller than a page must be allowed to break, or its end is cut off. */
export function isTall(row: readonly Cell[]): boolean {
  return row.some((content) => lengthOf(content) > 1200);
}

function lengthOf(content: Cell): number {
  return content.reduce(
    (sum, sentence) => sum + sentence.runs.reduce((inner, run) => inner + run.text.length, 0),
    0,
  );
}

function cellParagraphs(content: Cell, references: References): Paragraph[] {
  if (content.length === 0) return [new Paragraph({ style: 'TableText' })];
  return content.map(
    (sentence) =>
      new Paragraph({
        style: 'TableText',
        ...direction([sentence]),
        children: sentenceChildren([sentence], references, tableCodeSize),
      }),
  );
}

function cell(children: Paragraph[], width: number | undefined): TableCell {
  return new TableCell({
    children,
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
  });
}

/** Whole twips that add up to the width of the text. */
function columnWidths(block: TableBlock, textWidth: number): number[] {
  const widths = block.columns.map((column) => Math.floor(column.width * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}
