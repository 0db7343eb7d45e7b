import type { AnyOutline, Cell } from '../../../shared/documents/outline.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Run } from '../../../shared/text/run.ts';
import { leads } from '../lead-paragraph.ts';
import type { PlannedBlock, PlanOptions, Unpaged } from './document-plan.ts';
import { joinedRuns } from './joined-runs.ts';
import { isTall, isWholeList, staysWithNext } from './kept-together.ts';
import {
  afterList,
  bulletIndent,
  cellMargins,
  gap,
  headingIndent,
  labelWidth,
  listStep,
  type Measures,
  numberIndent,
  ruleSpace,
  type Setting,
  textHeightOf,
  textWidthOf,
} from './measures.ts';
import { type FlowItem, flow } from './page-flow.ts';
import { countLines } from './text-lines.ts';

/**
 * The page each section begins on, so that the contents say it before Word counts
 * the pages itself. docx can lay out any document as Word does, but takes seconds
 * for thirty pages and minutes for a very long paragraph; ours has few kinds of
 * paragraphs, whose heights follow from the measures that its styles are made of.
 */
export function layOut(
  plan: Unpaged,
  options: PlanOptions,
): {
  readonly pages: readonly number[];
  readonly pageCount: number;
  readonly contentsTurnPage: boolean;
} {
  const { outline, measures, parts } = plan;
  const turns = contentsTurnPage(plan);
  const items: FlowItem[] = [...(options.front?.(plan) ?? titleItems(plan, turns))];
  const starts: number[] = [];
  const startsPage = options.startsPage ?? outline.hasContents;
  for (const [part, { sheet, width, sections }] of parts.entries())
    for (const [place, { section, blocks }] of sections.entries()) {
      const setting = measures.settings[`heading${section.level}`];
      const turnsPage = (place === 0 && (part > 0 || startsPage)) || setting.turnsPage === true;
      items.push({
        ...headingItem(section.title, setting, width),
        ...(turnsPage ? { newPage: true, pageHeight: heightOf(sheet, measures) } : {}),
      });
      starts.push(items.length - 1);
      for (const planned of blocks) items.push(...blockItems(planned, width, measures));
    }
  const pages = flow(items, heightOf(measures.upright, measures));
  return {
    pages: starts.map((start) => pages[start] ?? 1),
    pageCount: (pages.at(-1) ?? 1) + (options.pagesAfter ?? 0),
    contentsTurnPage: turns,
  };
}

function heightOf(sheet: Measures['upright'], { room }: Measures): number {
  return textHeightOf(sheet) / room;
}

/** Whether the contents would run over the end of the page that they begin on. */
function contentsTurnPage(plan: Unpaged): boolean {
  const items = [...frontItems(plan), ...contentsItems(plan)];
  return flow(items, heightOf(plan.measures.upright, plan.measures)).at(-1) !== 1;
}

/** As tall as a logo may be. */
const logoItem: FlowItem = { before: 0, after: 0, lines: 1, lineHeight: 1140 };

/** Calibri's line is 1.22 times its size; `spacing` is Word’s, in 240ths of a line. */
function lineHeight(size: number, spacing: number): number {
  return size * 10 * 1.2207 * (spacing / 240);
}

export function paragraphItem(runs: readonly Run[], setting: Setting, width: number): FlowItem {
  const { size, line, before, after, bold } = setting;
  const lines = countLines(runs, { size, width, bold });
  return { before, after, lines, lineHeight: lineHeight(size, line) };
}

function headingItem(title: string, setting: Setting, width: number): FlowItem {
  const item = paragraphItem([{ text: title }], setting, width - headingIndent);
  return { ...item, keepNext: true, keepLines: true };
}

function titleItems(plan: Unpaged, turns: boolean): readonly FlowItem[] {
  const front = frontItems(plan);
  if (!plan.outline.hasContents) return front;
  const [heading, ...entries] = contentsItems(plan);
  return [...front, ...(heading === undefined ? [] : [{ ...heading, newPage: turns }]), ...entries];
}

/** What stands on the title page above the contents. */
export function frontItems({ outline, measures }: Unpaged): readonly FlowItem[] {
  const { settings } = measures;
  const width = textWidthOf(measures.upright);
  const { title, subtitle, marks, hasContents } = outline;
  const short = hasContents ? settings.title : { ...settings.title, before: 0 };
  return [
    ...(measures.hasLogo ? [logoItem] : []),
    paragraphItem([{ text: title }], short, width),
    ...(subtitle === '' ? [] : [subtitleItem(subtitle, settings.subtitle, width)]),
    ...marks.map((mark) => paragraphItem([{ text: mark }], settings.mark, width)),
    ...factItems(outline, measures),
  ];
}

function subtitleItem(text: string, setting: Setting, width: number): FlowItem {
  const item = paragraphItem([{ text }], setting, width);
  return { ...item, after: item.after + ruleSpace };
}

export function factItems(
  { facts }: AnyOutline,
  { settings, upright }: Measures,
): readonly FlowItem[] {
  const width = textWidthOf(upright) - labelWidth - 2 * 108;
  return facts.map(({ value }) => paragraphItem(value.runs, settings.fact, width));
}

export function contentsItems({ sections, measures }: Unpaged): readonly FlowItem[] {
  const { settings, upright } = measures;
  const width = textWidthOf(upright);
  const heading = paragraphItem([{ text: 'Contents' }], settings.tocHeading, width);
  return [
    { ...heading, keepNext: true },
    ...sections.flatMap(({ section: { level, title } }) =>
      level === 3
        ? []
        : paragraphItem(
            [{ text: title }],
            { ...settings[`toc${level}`], bold: false },
            width - 1400,
          ),
    ),
  ];
}

function blockItems(
  { block, next, widths }: PlannedBlock,
  width: number,
  measures: Measures,
): readonly FlowItem[] {
  const { settings } = measures;
  switch (block.kind) {
    case 'paragraph': {
      const item = paragraphItem(joinedRuns(block.sentences), settings.body, width);
      return [leads(block, next) ? { ...item, keepNext: true } : item];
    }
    case 'list': {
      const setting = block.ordered ? settings.number : settings.bullet;
      const indent = (block.ordered ? numberIndent : bulletIndent) + listStep * (block.depth ?? 0);
      const last = isWholeList(block, next) ? block.items.length - 1 : -1;
      return block.items.map((item, at) => {
        const { after, ...flowing } = paragraphItem(joinedRuns(item), setting, width - indent);
        return { ...flowing, after: at === last ? afterList : after };
      });
    }
    case 'table': {
      const inside = widths.map((column) => column - 2 * measures.cellSide);
      const titles = block.columns.map(
        ({ title }): Cell => [{ id: '', runs: [{ text: title, strong: true }], facts: [] }],
      );
      const rows = block.rows.map((row) => rowItem(row, inside, settings.tableText));
      return [
        { ...paragraphItem(block.caption.runs, settings.caption, width), keepNext: true },
        { ...rowItem(titles, inside, settings.tableText), keepNext: true },
        ...rows.map((row, at) => (staysWithNext(block, at) ? { ...row, keepNext: true } : row)),
        { before: 0, after: gap.after, lines: 1, lineHeight: gap.line },
      ];
    }
    default:
      return assertNever(block);
  }
}

/** A row is as tall as its tallest cell, with the margins of the table's style. */
function rowItem(row: readonly Cell[], widths: readonly number[], setting: Setting): FlowItem {
  const { size, line, after } = setting;
  const height = lineHeight(size, line);
  const heights = row.map((cell, at) =>
    (cell.length === 0 ? [[]] : cell.map(({ runs }) => runs)).reduce((sum, runs) => {
      const lines = countLines(runs, { size, width: widths[at] ?? 0 });
      return sum + lines * height + after;
    }, 0),
  );
  const whole = Math.max(...heights) + cellMargins.top + cellMargins.bottom + 10;
  // A row is a piece of its own height, in as many lines as it may be broken into.
  const lines = Math.max(1, Math.round(whole / height));
  return isTall(row)
    ? { before: 0, after: 0, lines, lineHeight: whole / lines }
    : { before: 0, after: 0, lines: 1, lineHeight: whole, keepLines: true };
}
