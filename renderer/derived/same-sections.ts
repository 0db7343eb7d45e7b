/** Sections that say what they said before are the same objects as before, so that they are not drawn again. */
import type { Outline, Section } from '../../shared/documents/outline.ts';

export function withSameSections(outline: Outline, before: Outline | undefined): Outline {
  if (before === undefined) return outline;
  const known = new Map(before.sections.map((section) => [section.id, section]));
  const sections = outline.sections.map((section) => {
    const last = known.get(section.id);
    return last !== undefined && textOf(last) === textOf(section) ? last : section;
  });
  return { ...outline, sections };
}

const texts = new WeakMap<Section, string>();

/** Outlines are plain data: what is written the same is the same, its sources too. */
function textOf(section: Section): string {
  const text = texts.get(section) ?? JSON.stringify(section);
  texts.set(section, text);
  return text;
}
