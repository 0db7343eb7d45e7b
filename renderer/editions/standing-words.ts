import { isHolding, type Standing } from '../../shared/editions/standing.ts';
import { counted } from '../../shared/text/counts.ts';

/** `No longer holds: 3 sentences in 2 documents, 1 machine-readable file` */
export function lapsedWords(standing: Standing): string {
  const { lapsed, added, documents, twins } = standing;
  if (isHolding(standing))
    return added > 0 ? `Holds; ${sentences(added)} more to say` : 'Still holds';
  const said = [
    ...(lapsed === 0 ? [] : [`${sentences(lapsed)} in ${counted(documents.length, 'document')}`]),
    ...(twins.length === 0 ? [] : [counted(twins.length, 'machine-readable file')]),
  ];
  return `No longer holds: ${said.join(', ')}`;
}

export function sentences(count: number): string {
  return counted(count, 'sentence');
}
