/** What the writer still has to ask for, one entry for each fact. */
import type { MissingFact, Outline } from '../../shared/documents/outline.ts';
import { factOfPath } from '../../shared/workbook/path.ts';

export type MissingGroup = {
  readonly fact: string;
  readonly items: readonly MissingFact[];
};

export type MissingReason = MissingFact['because'];

export const missingWords: Readonly<Record<MissingReason, { title: string; about: string }>> = {
  open: { title: 'Open', about: 'Nobody has answered yet.' },
  unknown: { title: 'Not known yet', about: 'Somebody looked and does not know yet.' },
  withheld: {
    title: 'Withheld',
    about: 'Answered, but not for these readers. The document says nothing in its place.',
  },
};

export function missingBecause(outline: Outline, because: MissingReason): readonly MissingGroup[] {
  const groups = new Map<string, MissingFact[]>();
  for (const item of outline.missing) {
    if (item.because !== because) continue;
    const fact = factOfPath(item.path);
    const group = groups.get(fact);
    if (group === undefined) groups.set(fact, [item]);
    else group.push(item);
  }
  return [...groups].map(([fact, items]) => ({ fact, items }));
}
