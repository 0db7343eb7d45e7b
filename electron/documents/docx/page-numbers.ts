import type { IXmlableObject, PageNumberEstimator } from 'docx';
import type { Block, Cell, Outline } from '../../../shared/documents/outline.ts';
import type { HouseStyle } from '../../../shared/house/house-style.ts';
import type { Run } from '../../../shared/text/run.ts';
import { leads } from '../lead-paragraph.ts';
import { sectionNumbers } from '../section-numbers.ts';
import { fontRoom } from './font-room.ts';
import { contentsLevels, page, textWidth, widePageMargin, wideTextWidth } from './house-style.ts';
import { joinedRuns } from './joined-runs.ts';
import { type FlowItem, flow } from './page-flow.ts';
import { partsOf } from './page-parts.ts';
import { isTall } from './table.ts';
import { countLines } from './text-lines.ts';

/**
 * Page numbers for the contents, so that they are there before Word counts the
 * pages itself. docx can lay out any document as Word does, but takes seconds
 * for thirty pages and minutes for a very long paragraph; ours has few kinds of
 * paragraphs, whose heights are known from the house style.
 */
export function pageNumbersOf(outline: Outline, style: HouseStyle): PageNumberEstimator {
  const listed = outline.sections.flatMap((section, at) =>
    section.level <= contentsLevels ? [at] : [],
  );
  const numbers = sectionNumbers(outline.sections);
  // docx asks twice about the same body, which is large.
  let asked: { body: IXmlableObject; names: readonly string[] } | null = null;
  const namesIn = (body: IXmlableObject) => {
    asked = asked?.body === body ? asked : { body, names: contentsBookmarks(body) };
    return asked.names;
  };
  return Object.assign(
    (body: IXmlableObject) => {
      const { pages, pageCount } = layOut(outline, style);
      const bookmarks = namesIn(body).map(
        (name, at) => [name, String(pages[listed[at] ?? -1] ?? '')] as const,
      );
      return { bookmarks: new Map(bookmarks), pageCount };
    },
    {
      listNumbers: (body: IXmlableObject) =>
        new Map(
          namesIn(body).map((name, at) => {
            const text = numbers[listed[at] ?? -1] ?? '';
            return [name, { text, separator: 'tab' as const, width: text.length * digitWidth }];
          }),
        ),
    },
  );
}

/** A digit in 12 points, the size in which Word measures where the titles of entries begin. */
const digitWidth = 134;

/** The bookmarks that docx puts on headings for the contents, in the order of the headings. */
function contentsBookmarks(body: IXmlableObject): readonly string[] {
  return childrenOf(body)
    .flatMap(childrenOf)
    .map((child) => child['w:bookmarkStart']?._attr?.['w:name'])
    .filter((name) => typeof name === 'string' && /^_Toc\d+$/.test(name));
}

/** The children of a prepared element; one that has no list of them has none. */
function childrenOf(element: IXmlableObject): readonly IXmlableObject[] {
  const content: unknown = Object.values(element)[0];
  return Array.isArray(content) ? content : [];
}

const upright = page.height - page.margin.top - page.margin.bottom;
const onItsSide = page.width - widePageMargin.top - widePageMargin.bottom;

/** The page each section begins on. */
function layOut(
  outline: Outline,
  style: HouseStyle,
): { pages: readonly number[]; pageCount: number } {
  const room = fontRoom[style.bodyFont];
  const items: FlowItem[] = [...titleItems(outline, style)];
  const starts: number[] = [];
  for (const [part, { wide, sections }] of partsOf(outline.sections).entries())
    for (const [place, { section, at }] of sections.entries()) {
      const isFirst = place === 0 && (part > 0 || (at === 0 && outline.hasContents));
      const height = (wide ? onItsSide : upright) / room;
      items.push({
        ...headings[section.level](section.title),
        ...(isFirst ? { newPage: true, pageHeight: height } : {}),
      });
      starts.push(items.length - 1);
      const width = wide ? wideTextWidth : textWidth;
      for (const [place, block] of section.blocks.entries())
        items.push(...blockItems(block, section.blocks[place + 1], width));
    }
  const pages = flow(items, upright / room);
  return { pages: starts.map((start) => pages[start] ?? 1), pageCount: pages.at(-1) ?? 1 };
}

/** Whether the contents would run over the end of the page that they begin on. */
export function contentsTurnPage(outline: Outline, { bodyFont, logo }: HouseStyle): boolean {
  const items = [
    ...(logo === null ? [] : [logoItem]),
    ...frontItems(outline),
    ...contentsItems(outline),
  ];
  return flow(items, upright / fontRoom[bodyFont]).at(-1) !== 1;
}

/** As tall as a logo may be. */
const logoItem: FlowItem = { before: 0, after: 0, lines: 1, lineHeight: 1140 };

/** Calibri's line is 1.22 times its size; `spacing` is Word’s, in 240ths of a line. */
function lineHeight(size: number, spacing: number): number {
  return size * 10 * 1.2207 * (spacing / 240);
}

function paragraph(
  runs: readonly Run[],
  look: {
    size: number;
    spacing: number;
    before?: number;
    after: number;
    width?: number;
    bold?: boolean;
  },
): FlowItem {
  const { size, spacing, before = 0, after, width = textWidth, bold = false } = look;
  const lines = countLines(runs, { size, width, bold });
  return { before, after, lines, lineHeight: lineHeight(size, spacing) };
}

const heading = (size: number, before: number, after: number) => (title: string) => ({
  ...paragraph([{ text: title }], {
    size,
    spacing: 252,
    before,
    after,
    width: textWidth - 680,
    bold: true,
  }),
  keepNext: true,
  keepLines: true,
});
const headings = { 1: heading(32, 480, 160), 2: heading(25, 320, 100), 3: heading(22, 260, 80) };

function titleItems(outline: Outline, style: HouseStyle): readonly FlowItem[] {
  const front = [...(style.logo === null ? [] : [logoItem]), ...frontItems(outline)];
  if (!outline.hasContents) return front;
  const [heading, ...entries] = contentsItems(outline);
  const newPage = contentsTurnPage(outline, style);
  return [...front, ...(heading === undefined ? [] : [{ ...heading, newPage }]), ...entries];
}

function frontItems(outline: Outline): readonly FlowItem[] {
  return [
    paragraph([{ text: outline.title }], {
      size: 52,
      spacing: 240,
      before: 720,
      after: 60,
      bold: true,
    }),
    ...(outline.subtitle === ''
      ? []
      : [paragraph([{ text: outline.subtitle }], { size: 30, spacing: 240, after: 660 })]),
    ...outline.marks.map((mark) =>
      paragraph([{ text: mark }], { size: 22, spacing: 240, after: 200, bold: true }),
    ),
    ...outline.facts.map(({ value }) =>
      paragraph(value.runs, { size: 21, spacing: 250, after: 60, width: textWidth - 2816 }),
    ),
  ];
}

function contentsItems(outline: Outline): readonly FlowItem[] {
  const entry = { size: 20, spacing: 250, after: 20 };
  return [
    {
      ...paragraph([{ text: 'Contents' }], { size: 25, spacing: 276, before: 480, after: 120 }),
      keepNext: true,
    },
    ...outline.sections
      .filter(({ level }) => level <= contentsLevels)
      .map(({ level, title }) =>
        paragraph([{ text: title }], {
          ...entry,
          before: level === 1 ? 100 : 0,
          width: textWidth - 1400,
        }),
      ),
  ];
}

function blockItems(block: Block, next: Block | undefined, textWidth: number): readonly FlowItem[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        {
          ...paragraph(joinedRuns(block.sentences), {
            size: 21,
            spacing: 276,
            after: 120,
            width: textWidth,
          }),
          ...(leads(block, next) ? { keepNext: true } : {}),
        },
      ];
    case 'list': {
      const isLast = next?.kind !== 'list' || ((next.depth ?? 0) === 0 && (block.depth ?? 0) === 0);
      return block.items.map((item, at) =>
        paragraph(joinedRuns(item), {
          size: 21,
          spacing: 276,
          after: isLast && at === block.items.length - 1 ? 180 : block.ordered ? 100 : 80,
          width: textWidth - (block.ordered ? 425 : 340) - 425 * (block.depth ?? 0),
        }),
      );
    }
    case 'table': {
      const widths = block.columns.map(({ width }) => width * textWidth - 170);
      const titles = block.columns.map(
        ({ title }): Cell => [{ id: '', runs: [{ text: title, strong: true }], facts: [] }],
      );
      const caption = paragraph(block.caption.runs, {
        size: 19,
        spacing: 276,
        before: 200,
        after: 80,
        bold: true,
      });
      return [
        { ...caption, keepNext: true },
        { ...rowItem(titles, widths), keepNext: true },
        ...block.rows.map((row) => rowItem(row, widths)),
        { before: 0, after: 80, lines: 1, lineHeight: 120 },
      ];
    }
  }
}

/** A row is as tall as its tallest cell, with the margins of the table's style. */
function rowItem(row: readonly Cell[], widths: readonly number[]): FlowItem {
  const heights = row.map((cell, at) =>
    (cell.length === 0 ? [[]] : cell.map(({ runs }) => runs)).reduce((sum, runs) => {
      const lines = countLines(runs, { size: 18, width: widths[at] ?? textWidth });
      return sum + lines * lineHeight(18, 245) + 40;
    }, 0),
  );
  const height = Math.max(...heights) + 120;
  // A row is a piece of its own height, in as many lines as it may be broken into.
  const lines = Math.max(1, Math.round(height / lineHeight(18, 245)));
  return isTall(row)
    ? { before: 0, after: 0, lines, lineHeight: height / lines }
    : { before: 0, after: 0, lines: 1, lineHeight: height, keepLines: true };
}
