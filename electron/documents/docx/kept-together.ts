import type { Block, Cell } from '../../../shared/documents/outline.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A row that may be taller than a page must be allowed to break, or its end is cut off. */
export function isTall(row: readonly Cell[]): boolean {
  return row.some((content) => lengthOf(content) > 1200);
}

/**
 * Whether a row stays on the page of the one after it: the first, or its heading
 * would stand with one row at the foot of a page, and the last but one, or the last
 * would stand alone under a repeated heading.
 */
export function staysWithNext({ rows }: TableBlock, at: number): boolean {
  const isAtEdge = at === 0 || at === rows.length - 2;
  const next = rows[at + 1];
  return isAtEdge && next !== undefined && !isTall(rows[at] ?? []) && !isTall(next);
}

/** Whether a list ends here, and not before the points under its last step. */
export function isWholeList(
  { depth = 0 }: Extract<Block, { kind: 'list' }>,
  next: Block | undefined,
): boolean {
  return next?.kind !== 'list' || ((next.depth ?? 0) === 0 && depth === 0);
}

function lengthOf(content: Cell): number {
  return content.reduce(
    (sum, sentence) => sum + sentence.runs.reduce((inner, run) => inner + run.text.length, 0),
    0,
  );
}
