/** A paragraph or table row on its way onto pages; lengths in twips. */
export type FlowItem = {
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly lineHeight: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Is never broken across pages. */
  readonly keepLines?: boolean;
  readonly newPage?: boolean;
  /** With `newPage`: how much room that page and those after it have. */
  readonly pageHeight?: number;
};

/** The page each item begins on, counted from 1: Word's rules for keeping things together, no more. */
export function flow(items: readonly FlowItem[], firstHeight: number): readonly number[] {
  let page = 1;
  let pageHeight = firstHeight;
  let used = 0;
  const turn = () => {
    page += 1;
    used = 0;
  };
  return items.map((item, at) => {
    if (item.newPage) pageHeight = item.pageHeight ?? pageHeight;
    if (item.newPage && (at > 0 || used > 0)) turn();
    else if (used > 0 && used + item.before + togetherWith(items, at) > pageHeight) turn();
    // Word drops the space above what an automatic break puts at the top of a page.
    used += used === 0 && !item.newPage ? 0 : item.before;
    const begins = page;
    let left = item.lines;
    while (used + left * item.lineHeight > pageHeight && left > 1) {
      const fit = Math.max(1, Math.floor((pageHeight - used) / item.lineHeight));
      // Two lines at least stay on either side of a break.
      const placed = Math.max(1, Math.min(fit, left - 2));
      left -= placed;
      turn();
    }
    used += left * item.lineHeight + item.after;
    return begins;
  });
}

/** How much room must be left for an item to begin here: all of it, or two lines, and what it is kept with. */
function togetherWith(items: readonly FlowItem[], at: number): number {
  let height = 0;
  for (let next = at; next < items.length && next < at + 8; next += 1) {
    const item = items[next];
    if (item === undefined) break;
    const whole = item.keepLines === true || item.keepNext === true || item.lines <= 3;
    const own = (whole ? item.lines : 2) * item.lineHeight;
    height += (next === at ? 0 : item.before) + own;
    if (item.keepNext !== true) break;
    height += item.after;
  }
  return height;
}
