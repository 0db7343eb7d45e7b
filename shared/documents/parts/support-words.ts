import { dateInWords, quantityInWords } from '../../text/plain-words.ts';
import { hasBegun, hasEnded } from '../../text/tense.ts';
import type { OptionOf, Reader } from '../reader.ts';

/** What is said of sale and support, by whether the day lies ahead or behind. */

/** No end is no promise of support without end: it may only not be published. */
export const noSupportEnd = 'No end of security support is stated';

/** `The device has been on sale since 1 March 2026`; nothing where no start is answered. */
export function saleWords(read: Reader): string | null {
  const words = onSaleWords(read);
  if (words === null) return null;
  const verb = { ahead: 'will be', now: 'has been', over: 'was' }[words.state];
  return `The device ${verb} ${words.words}`;
}

/** `ends on 31 March 2032`, or `ended on …` once that day is behind. */
export function supportEndWords(read: Reader): string | null {
  const end = read.date('support.endDate');
  if (end === null) return null;
  return `${hasEnded(end, read.day()) ? 'ended' : 'ends'} on ${dateInWords(end)}`;
}

const counted: Readonly<Record<OptionOf<'support.durationFrom'>, string>> = {
  purchase: 'from the day on which you buy it',
  delivery: 'from the day on which it is delivered',
  firstUse: 'from its first use',
  lastSale: 'from the day on which the last one is sold',
};

/** `for five years from the day on which you buy it`; nothing where no length is stated. */
export function durationWords(read: Reader): string | null {
  const time = read.quantity('support.duration');
  if (time === null) return null;
  const from = read.choice('support.durationFrom');
  const length = `for ${quantityInWords(time.amount, time.unit)}`;
  return from === null ? length : `${length} ${counted[from]}`;
}

/** Since when it is sold, from when it will be, or from when it was. */
export function onSaleWords(
  read: Reader,
): { readonly state: 'ahead' | 'now' | 'over'; readonly words: string } | null {
  const start = read.date('support.startDate');
  if (start === null) return null;
  const day = read.day();
  const last = read.date('sale.endDate');
  const isOver = last !== null && hasEnded(last, day);
  const state = isOver ? 'over' : hasBegun(start, day) ? 'now' : 'ahead';
  return { state, words: `on sale ${state === 'now' ? 'since' : 'from'} ${dateInWords(start)}` };
}
