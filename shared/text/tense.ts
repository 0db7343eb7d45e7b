import { dateInWords } from './plain-words.ts';

/**
 * Where a day lies, seen from the day on which somebody says so. Every sentence
 * with a date asks here: “on sale since” is false of a day that is still to come.
 */
export type Lies = 'behind' | 'today' | 'ahead';

/** Both as 2032-03-31, which can be compared as text. */
export function lies(day: string, seenFrom: string): Lies {
  if (day === seenFrom) return 'today';
  return day < seenFrom ? 'behind' : 'ahead';
}

/** What begins on a day has begun on that day: nothing of it is ahead any more. */
export function hasBegun(day: string, seenFrom: string): boolean {
  return lies(day, seenFrom) !== 'ahead';
}

/** What lasts until a day still lasts on that day. */
export function hasEnded(lastDay: string, seenFrom: string): boolean {
  return lies(lastDay, seenFrom) === 'behind';
}

/** `31 March 2032`, or `31 March 2025 (has passed)`, beside a label that says *until*. */
export function lastDay(day: string, seenFrom: string): string {
  return hasEnded(day, seenFrom) ? `${dateInWords(day)} (has passed)` : dateInWords(day);
}
