import type { Section } from '../../../shared/documents/outline.ts';
import { sectionNumbers } from '../section-numbers.ts';
import { bookmarkOf } from './house-style.ts';

/** What leads to a section: its bookmark, and its number; null where another's styles number headings. */
export type Reference = { readonly bookmark: string; readonly number: string | null };

export type References = ReadonlyMap<string, Reference>;

export function referencesTo(
  sections: readonly Section[],
  { numbered }: { readonly numbered: boolean },
): References {
  const numbers = sectionNumbers(sections);
  return new Map(
    sections.map((section, at) => [
      section.id,
      { bookmark: bookmarkOf(section, at), number: numbered ? (numbers[at] ?? null) : null },
    ]),
  );
}
