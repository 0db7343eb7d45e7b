import type { Progress } from '../../shared/applying/progress.ts';

/** `7 of 9 answered, 1 not known yet`. A count, never a score. */
export function progressWords({ settled, asked, unknown }: Progress): string {
  if (asked === 0) return 'Nothing is asked';
  const unknowns = unknown === 0 ? '' : `, ${unknown} not known yet`;
  return `${settled} of ${asked} answered${unknowns}`;
}
