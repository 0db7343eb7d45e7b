/** Which rows and columns of a large grid are in sight. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** From the first that is drawn up to, not with, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** Drawn beyond the edge, in pixels, so that what is scrolled to is there already. */
const beyond = 240;

/**
 * The stretch of things of some sizes that lies between two edges. `ends` are
 * the running sums of the sizes. Where nothing is laid out, as in a test
 * without a screen, all are in sight.
 */
export function stretchIn(ends: readonly number[], from: number, length: number): Stretch {
  if (length <= 0) return { from: 0, to: ends.length };
  return {
    from: firstOver(ends, from - beyond),
    to: Math.min(ends.length, firstOver(ends, from + length + beyond) + 1),
  };
}

/** `[10, 20]` → `[10, 30]` */
export function endsOf(sizes: readonly number[]): readonly number[] {
  let end = 0;
  return sizes.map((size) => {
    end += size;
    return end;
  });
}

/** The first thing whose end lies over an edge, found by halves. */
function firstOver(ends: readonly number[], edge: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle] ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Sight = { readonly rows: Stretch; readonly columns: Stretch };

/** What is in sight of a frame that scrolls; told anew only when other rows or columns come into it. */
export function useSight(
  frame: RefObject<HTMLElement | null>,
  rowEnds: readonly number[],
  columnEnds: readonly number[],
): Sight {
  const [sight, setSight] = useState<Sight>({
    rows: { from: 0, to: Math.min(rowEnds.length, 20) },
    columns: { from: 0, to: Math.min(columnEnds.length, 12) },
  });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () =>
      setSight((known) => {
        const next: Sight = {
          rows: stretchIn(rowEnds, element.scrollTop, element.clientHeight),
          columns: stretchIn(columnEnds, element.scrollLeft, element.clientWidth),
        };
        const isSame = isSameStretch(known.rows, next.rows);
        return isSame && isSameStretch(known.columns, next.columns) ? known : next;
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [frame, rowEnds, columnEnds]);
  useResize(frame);
  return sight;
}

/** A frame that grows scrolls nowhere, but shows more. */
function useResize(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(() => element.dispatchEvent(new Event('scroll')));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
}

function isSameStretch(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to;
}
