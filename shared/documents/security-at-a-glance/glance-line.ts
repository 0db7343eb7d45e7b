import type { Build } from '../draft.ts';

/** One topic of the page: what everyone can read, and what an expert asks next. */
export type GlanceLine = {
  readonly id: string;
  readonly topic: string;
  readonly short: Build;
  readonly detail: Build;
};

/** Parts of a cell that are said, one after the other; nothing where none is. */
export function together(...parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(' ');
}
