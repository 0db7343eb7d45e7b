import type { Block } from '../../../shared/documents/outline.ts';
import type { Measures } from './measures.ts';
import { widestPiece } from './text-lines.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A column may be this much of the table for the sake of one word; longer ones, such as addresses, are broken. */
const mostForAWord = 0.3;

/**
 * Whole twips that add up to the width of the text: the shares that the outline
 * gives, and where a word would be broken in two, room from columns that have it.
 */
export function columnWidths(
  block: TableBlock,
  textWidth: number,
  measures: Pick<Measures, 'settings' | 'cellSide' | 'letters'>,
): readonly number[] {
  const widths = block.columns.map((column) => Math.floor(column.width * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  const shared = widths.map((width, at) => (at === 0 ? width + rest : width));
  const needs = shared.map((width, at) => needOf(block, at, width, textWidth, measures));
  const missing = needs.map((need, at) => Math.max(0, need - (shared[at] ?? 0)));
  const short = missing.reduce((sum, one) => sum + one, 0);
  if (short === 0) return shared;
  const spare = needs.map((need, at) => Math.max(0, (shared[at] ?? 0) - need));
  const free = spare.reduce((sum, one) => sum + one, 0);
  const share = Math.min(1, free / short);
  const fitted = shared.map((width, at) => {
    const given = Math.floor((missing[at] ?? 0) * share);
    const taken = free === 0 ? 0 : Math.floor(((spare[at] ?? 0) * Math.min(short, free)) / free);
    return width + given - taken;
  });
  const left = textWidth - fitted.reduce((sum, width) => sum + width, 0);
  return fitted.map((width, at) => (at === fitted.length - 1 ? width + left : width));
}

/** As wide as its widest word asks for, with the margins of a cell; nothing where all fits. */
function needOf(
  block: TableBlock,
  at: number,
  width: number,
  textWidth: number,
  { settings, cellSide, letters }: Pick<Measures, 'settings' | 'cellSide' | 'letters'>,
): number {
  const sides = 2 * cellSide + 20;
  const size = settings.tableText.size * letters;
  const title = block.columns[at]?.title ?? '';
  let widest = widestPiece([{ text: title, strong: true }], size, 0);
  for (const row of block.rows)
    for (const { runs } of row[at] ?? [])
      widest = Math.max(widest, widestPiece(runs, size, widest));
  return Math.min(widest + sides, Math.max(width, mostForAWord * textWidth));
}
