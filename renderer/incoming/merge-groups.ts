import { factsOf, questionsOf } from '../../shared/applying/pack-questions.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import type { MergeItem } from '../../shared/incoming/merge/merge-model.ts';
import { factOfPath } from '../../shared/workbook/path.ts';
import { pageOf, pagesOf } from '../derived/question-places.ts';

export type MergeGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly MergeItem[];
};

/** The items by the page on which their answers are given, in the order of the pages. */
export function mergeGroups(
  items: readonly MergeItem[],
  pack: Pack<FactId> | undefined,
): readonly MergeGroup[] {
  const pages = pack === undefined ? [] : pagesOf(pack);
  const titles = new Map<string, string>([
    ...pages.map(({ id, kicker, title }) => [id, `${kicker}: ${title}`] as const),
    ['decisions', 'Decisions'],
    ['regimes', 'Laws and standards'],
    ['other', 'Elsewhere in the workbook'],
  ]);
  const groups = new Map<string, MergeItem[]>([...titles.keys()].map((id) => [id, []]));
  const places = placesOf(pack);
  const sorted = items
    .map((item) => ({ item, place: placeOf(item, places) }))
    .toSorted((a, b) => a.place.order - b.place.order);
  for (const { item, place } of sorted) groups.get(place.page)?.push(item);
  return [...groups].flatMap(([id, own]) =>
    own.length === 0 ? [] : [{ id, title: titles.get(id) ?? id, items: own }],
  );
}

type Place = { readonly page: string; readonly order: number };

function placeOf({ path }: MergeItem, places: ReadonlyMap<string, Place>): Place {
  const fact = factOfPath(path);
  const known = places.get(fact);
  if (fact === 'decisions') return { page: 'decisions', order: 0 };
  if (fact === 'regimeChoices') return { page: 'regimes', order: 0 };
  return known ?? { page: 'other', order: 0 };
}

/** Where each fact is asked for first. */
function placesOf(pack: Pack<FactId> | undefined): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const questions = pack === undefined ? [] : questionsOf(pack);
  for (const [order, placed] of questions.entries()) {
    for (const fact of factsOf(placed.question)) {
      if (!places.has(fact)) places.set(fact, { page: pageOf(placed), order });
    }
  }
  return places;
}
