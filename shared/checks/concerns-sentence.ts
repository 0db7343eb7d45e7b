import type { Path } from '../workbook/path.ts';
import type { Finding } from './check-model.ts';

/**
 * Whether a finding is about a sentence: the sentence was made from the answer
 * that it is about, and where it is about certain words, it holds them. An answer
 * of three paragraphs is not wrong everywhere for one word in it.
 */
export function concernsSentence(
  { place, quote }: Pick<Finding, 'place' | 'quote'>,
  facts: readonly Path[],
  words: string,
): boolean {
  if (!facts.some((path) => path === place || path.startsWith(`${place}/`))) return false;
  return quote === undefined || plain(words).includes(plain(quote.replace(/…$/, '')));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
