import type { WorkbookSummary } from '../../shared/bridge.ts';
import { placeOn, type TimeScale, windowWords, yearOf } from '../derived/time-scale.ts';

export type SupportDays = Pick<
  WorkbookSummary,
  'supportStart' | 'supportEnd' | 'saleEnd' | 'endOfLife' | 'componentEnd'
>;

/** One line of a device's support window: where it runs on the scale, and what stands at its end. */
export type SupportLane = {
  readonly id: 'sale' | 'support' | 'life' | 'component';
  readonly words: string;
  /** Parts of a hundred on the scale; a moment has `from` equal to `to`. */
  readonly from: number;
  readonly to: number;
  /** Nobody said when it ends. */
  readonly isOpen?: true;
  /** It ends before the support that customers are promised. */
  readonly isEarly?: true;
};

/**
 * The lines of one device in the order in which they are drawn: sale, support, life, and the
 * component that ends first. `today` is a day such as 2026-07-01. Without a start a line begins
 * today; where it has ended by then only its end is drawn, because nobody said how long it was.
 */
export function supportLanes(
  days: SupportDays,
  scale: TimeScale,
  today: string,
): readonly SupportLane[] {
  const { supportStart: start, supportEnd: end, saleEnd, endOfLife, componentEnd } = days;
  const place = (day: string) => placeOn(scale, yearOf(day));
  const until = (day: string) => {
    const to = place(day);
    return { from: Math.min(place(start ?? today), to), to };
  };
  const lanes: SupportLane[] = [];
  if (saleEnd !== null) {
    const words = `${saleEnd < today ? 'Sold' : 'On sale'} until ${saleEnd}`;
    lanes.push({ id: 'sale', words, ...until(saleEnd) });
  }
  if (end !== null) {
    lanes.push({ id: 'support', words: windowWords(start, end, today), ...until(end) });
  } else if (start !== null) {
    const words = windowWords(start, end, today);
    lanes.push({ id: 'support', words, from: place(start), to: 100, isOpen: true });
  }
  if (endOfLife !== null) {
    lanes.push({ id: 'life', words: `End of life ${endOfLife}`, ...until(endOfLife) });
  }
  if (componentEnd !== null) {
    const at = place(componentEnd);
    const isEarly = end !== null && componentEnd < end;
    const words = `First component ends ${componentEnd}`;
    lanes.push({ id: 'component', words, from: at, to: at, ...(isEarly ? { isEarly } : {}) });
  }
  return lanes;
}
