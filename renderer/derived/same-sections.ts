/** Sections that say what they said before are the same objects as before, so that they are not drawn again. */

import type { Outline, Section } from '../../shared/documents/outline.ts';
import { oncePer } from '../../shared/once-per.ts';

export function withSameSections(outline: Outline, before: Outline | undefined): Outline {
  if (before === undefined) return outline;
  const known = new Map(before.sections.map((section) => [section.id, section]));
  const sections = outline.sections.map((section) => {
    const last = known.get(section.id);
    return last !== undefined && textOf(last) === textOf(section) ? last : section;
  });
  return { ...outline, sections };
}

/** Outlines are plain data: what is written the same is the same, its sources too. */
const textOf = oncePer((section: Section) => JSON.stringify(section));
