import type { Section } from '../../shared/documents/outline.ts';

/** `1`, `1.1`, `1.1.1` for each section, as Word's heading numbers count them. */
export function sectionNumbers(sections: readonly Section[]): readonly string[] {
  const counts = [0, 0, 0];
  return sections.map(({ level }) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return counts.slice(0, level).join('.');
  });
}
