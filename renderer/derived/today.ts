import { localDay } from '../../shared/text/local-day.ts';

/** The day where the person is: 2026-12-01. */
export function today(): string {
  return localDay(new Date());
}
