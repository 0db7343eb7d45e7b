import { randomUUID } from 'node:crypto';
import { failed } from '../../shared/result.ts';
import type { Services } from './services.ts';

export const cancelled = failed('cancelled');

/** How many exports back a person can still ask to be shown. */
const kept = 100;

/** A token the window may hold instead of a path; `documents/reveal` takes it back. */
export function tokenFor({ exports }: Pick<Services, 'exports'>, path: string): string {
  const token = randomUUID();
  exports.set(token, path);
  const [oldest] = exports.keys();
  if (exports.size > kept && oldest !== undefined) exports.delete(oldest);
  return token;
}
