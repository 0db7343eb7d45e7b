import type { Standing } from '../../shared/documents/edition.ts';

/** `No longer holds: 3 sentences` */
export function lapsedWords({ lapsed, added }: Standing): string {
  if (lapsed > 0) return `No longer holds: ${sentences(lapsed)}`;
  return added > 0 ? `Holds; ${sentences(added)} more to say` : 'Still holds';
}

export function sentences(count: number): string {
  return count === 1 ? '1 sentence' : `${count} sentences`;
}
