/** Looking for words in the document: what was found, marked on the sheet, and going through it. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Outline } from '../../shared/documents/outline.ts';
import { findInSheet } from './find-in-sheet.ts';

export type Find = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly count: number;
  /** From 0; -1 where nothing was found. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
};

/** Marks are the browser's own (CSS highlights), so that what React drew stays as it is. */
export function useFind(sheet: RefObject<HTMLElement | null>, outline: Outline): Find {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Range[]>([]);
  const [wanted, setWanted] = useState(0);
  const current = found.length === 0 ? -1 : Math.min(wanted, found.length - 1);
  const range = found[current];

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands on the sheet changes with the outline.
  useLayoutEffect(() => {
    setFound(sheet.current === null ? [] : findInSheet(sheet.current, query));
  }, [sheet, outline, query]);
  useEffect(() => mark('found', found), [found]);
  useEffect(() => mark('found-current', range === undefined ? [] : [range]), [range]);

  return useMemo(
    () => ({
      query,
      setQuery: (next) => {
        setQuery(next);
        const first = sheet.current === null ? [] : findInSheet(sheet.current, next);
        const at = firstInView(first);
        setWanted(at);
        show(first[at]);
      },
      count: found.length,
      current,
      step: (by) => {
        const next = (current + by + found.length) % Math.max(1, found.length);
        setWanted(next);
        show(found[next]);
      },
    }),
    [query, found, current, sheet],
  );
}

/** Going on from what the person is looking at, not from the title page. */
function firstInView(ranges: readonly Range[]): number {
  const below = ranges.findIndex((range) => (rectOf(range)?.bottom ?? 0) > hiddenAtTop);
  return below === -1 ? 0 : below;
}

/** Moves the page only as far as it takes to see it. */
function show(range: Range | undefined): void {
  const rect = range === undefined ? undefined : rectOf(range);
  if (rect === undefined) return;
  if (rect.top >= hiddenAtTop && rect.bottom <= window.innerHeight - 40) return;
  window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior: 'instant' });
  // Inside a table that is wider than the sheet.
  const frame = range?.startContainer.parentElement?.closest('.sheet__table-frame');
  if (frame !== null && frame !== undefined) {
    const over = rect.right - frame.getBoundingClientRect().right;
    if (over > 0) frame.scrollLeft += over + 40;
  }
}

/** The running head and the tools stand over the page. */
const hiddenAtTop = 120;

/** Undefined where nothing is laid out. */
function rectOf(range: Range): DOMRect | undefined {
  return typeof range.getBoundingClientRect === 'function'
    ? range.getBoundingClientRect()
    : undefined;
}

function mark(name: 'found' | 'found-current', ranges: readonly Range[]): () => void {
  if (typeof Highlight !== 'function') return () => undefined;
  const highlight = new Highlight(...ranges);
  // The one that is looked at is seen over the others.
  highlight.priority = name === 'found' ? 0 : 1;
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
