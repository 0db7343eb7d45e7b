import type { Block } from '../../shared/documents/outline.ts';

/** Longer ones are text of their own, with a table after it. */
const longestLead = 300;

/** A paragraph that announces what follows, such as `People:`, or stands in short before a table: alone at the foot of a page it would say nothing. */
export function leads(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const text = block.sentences
    .flatMap(({ runs }) => runs)
    .map((run) => run.text)
    .join('');
  if (next.kind === 'table') return text.length <= longestLead;
  return text.trimEnd().endsWith(':');
}
