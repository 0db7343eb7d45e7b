/** From a place to its cell on the page, and back. */
import type { CellPlace } from './grid-keys.ts';

export function placeOf(target: EventTarget): CellPlace | null {
  const cell =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row, column };
}

/** The row that folds others, where its head was hit. */
export function foldedRowOf(target: EventTarget): string | null {
  const head = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-folds]') : null;
  return head?.dataset.folds ?? null;
}

export function cellIn(place: ParentNode | null, { row, column }: CellPlace) {
  return place?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
  );
}

/** Scrolls so far that no cell lies under the heads, which stay in their place. */
export function reveal(frame: HTMLElement, place: CellPlace, where: 'nearest' | 'middle'): void {
  cellIn(frame, place)?.scrollIntoView?.(
    where === 'middle'
      ? { block: 'center', inline: 'nearest' }
      : { block: 'nearest', inline: 'nearest' },
  );
}
