import type { WorkbookSummary } from '../../shared/bridge.ts';
import { localDay } from '../../shared/text/local-day.ts';

/** The years that the support windows of a list are drawn over, so that its lines compare. */
export type TimeScale = { readonly from: number; readonly to: number; readonly today: number };

type Window = Pick<WorkbookSummary, 'supportStart' | 'supportEnd'> &
  Partial<Pick<WorkbookSummary, 'saleEnd' | 'endOfLife' | 'componentEnd'>>;

const shortestSpan = 4;

export function timeScale(windows: readonly Window[], now: Date): TimeScale {
  const today = now.getUTCFullYear() + (now.getUTCMonth() + now.getUTCDate() / 31) / 12;
  const years = windows
    .flatMap((window) => [
      window.supportStart,
      window.supportEnd,
      window.saleEnd ?? null,
      window.endOfLife ?? null,
      window.componentEnd ?? null,
    ])
    .flatMap((day) => (day === null ? [] : [yearOf(day)]));
  const from = Math.floor(Math.min(today, ...years));
  const to = Math.ceil(Math.max(today, ...years));
  return { from, to: Math.max(to, from + shortestSpan), today };
}

/** Years worth a mark on the scale: as many as can be told apart, at steps that are easy to count. */
export function ticksOf({ from, to }: TimeScale): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (to - from) / one <= mostTicks) ?? 1000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

const mostTicks = 9;

/** A day as a fraction of years: `2026-07-01` is about 2026.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + date / 31) / 12;
}

/** Where a point in time stands on the scale, from 0 to 100. */
export function placeOn(scale: TimeScale, year: number): number {
  const share = (year - scale.from) / (scale.to - scale.from);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** What is known of a support window, in words. */
export function windowWords(start: string | null, end: string | null, today: string): string {
  if (end === null) return start === null ? 'Support not dated yet' : `From ${start}, no end yet`;
  const verb = end < today ? 'Support ended' : 'Supported until';
  return `${verb} ${end}`;
}

/** The day of a moment, where the person is: 2026-03-02. */
export function dayOf(moment: string): string {
  return localDay(new Date(moment));
}
