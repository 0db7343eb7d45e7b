import type { AnyOutline } from '../../shared/documents/outline.ts';

/** `Revision 3`, as the foot of every page says it; empty where the document names none. */
export function revisionLabel(outline: AnyOutline): string {
  const revision = outline.facts.find(({ value }) => value.id === 'title.revision');
  if (revision === undefined) return '';
  return `Revision ${revision.value.runs.map(({ text }) => text).join('')}`;
}
