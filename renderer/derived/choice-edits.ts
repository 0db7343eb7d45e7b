/** What adding or dropping a regime changes in the workbook. */

import type { RegimeChoice } from '../../shared/applying/regime-relevance.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { sameEntry } from '../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { nextPosition } from '../../shared/workbook/list-rows.ts';
import { cellPath, type Path, rowPath } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';

const list = 'regimeChoices';

/** The path that stands for a regime: going there opens its page. */
export function regimePath(slug: string): Path {
  return rowPath(list, slug);
}

/** Chooses; the row with the regime's name is made where it is not there yet. */
export function chooseEdits(
  entries: Entries,
  { slug, title }: Pick<Regime, 'slug' | 'title'>,
  { choice, reason }: RegimeChoice,
): readonly Edit[] {
  const own = rowPath(list, slug);
  const set = (path: Path, after: Entry): readonly Edit[] => {
    const before = entries.get(path)?.entry ?? null;
    return sameEntry(before, after) ? [] : [{ path, before, after }];
  };
  return [
    ...(entries.has(own) ? [] : set(own, rowAt(nextPosition(entries, list)))),
    ...set(cellPath(list, slug, 'regime'), answerOf({ kind: 'text', text: title })),
    ...set(cellPath(list, slug, 'choice'), answerOf({ kind: 'choice', option: choice })),
    ...set(cellPath(list, slug, 'reason'), answerOf({ kind: 'text', text: reason })),
  ];
}

/** Takes the choice back, so that the answers decide again. */
export function unchooseEdits(entries: Entries, slug: string): readonly Edit[] {
  const own = rowPath(list, slug);
  return [...entries]
    .filter(([path]) => path === own || path.startsWith(`${own}/`))
    .map(([path, { entry }]) => ({ path, before: entry, after: null }));
}

function rowAt(position: number): Entry {
  return { kind: 'row', position, disclosure: null };
}
