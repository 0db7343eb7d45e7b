import type { Section } from '../../../shared/documents/outline.ts';

/** Sections that share pages of one kind, each with its place in the outline. */
export type PagePart = {
  readonly wide: boolean;
  readonly sections: readonly { readonly section: Section; readonly at: number }[];
};

/** Upright and landscape pages in turn; the first part is upright, because the title page stands in it. */
export function partsOf(sections: readonly Section[]): readonly PagePart[] {
  const parts: { wide: boolean; sections: { section: Section; at: number }[] }[] = [
    { wide: false, sections: [] },
  ];
  sections.forEach((section, at) => {
    const wide = section.wide === true;
    if (parts.at(-1)?.wide !== wide) parts.push({ wide, sections: [] });
    parts.at(-1)?.sections.push({ section, at });
  });
  return parts;
}
