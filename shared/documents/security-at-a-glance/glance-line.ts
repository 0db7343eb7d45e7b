import type { ListId } from '../../content/facts.ts';
import { asSentence, numberInWords } from '../../text/plain-words.ts';
import type { Build } from '../draft.ts';
import type { Reader, RowRef } from '../reader.ts';

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

/** A label with the first few of several titles: the page has to stay one page. */
export function firstOf(label: string, titles: readonly string[], most = 2): string | null {
  if (titles.length === 0) return null;
  const named = titles.slice(0, most).join('; ');
  const more = titles.length - most;
  return asSentence(`${label}: ${more > 0 ? `${named} and ${numberInWords(more)} more` : named}`);
}

export function titles<L extends ListId>(
  read: Reader,
  rows: readonly RowRef<L>[],
): readonly string[] {
  return rows.flatMap((row) => read.title(row) ?? []);
}
