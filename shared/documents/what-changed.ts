import { dateInWords } from '../text/plain-words.ts';
import { byConsequence, type WeighedChange } from './edition-changes.ts';
import type { Audience, Block, Cell, Outline, Section, Sentence } from './outline.ts';
import { runsOf } from './phrase.ts';

/** What two editions, or an edition and today, differ in; for customers, in words. */
export type WhatChanged = Omit<Outline, 'document'> & { readonly document: 'whatChanged' };

export type Compared = {
  readonly product: string;
  readonly audience: Audience;
  readonly from: EditionName;
  /** Null: as it would be published today. */
  readonly to: EditionName | null;
  readonly changes: readonly WeighedChange[];
  readonly titleOf: (document: string) => string;
};

type EditionName = { readonly label: string; readonly publishedAt: string };

/** The changes as a document of their own. */
export function whatChanged(compared: Compared): WhatChanged {
  const { product, audience } = compared;
  return {
    document: 'whatChanged',
    audience,
    title: 'What changed for customers',
    subtitle: product,
    language: 'en',
    revision: 0,
    marks: audience === 'internal' ? ['INTERNAL: not for customers.'] : [],
    hasContents: false,
    facts: [
      { label: 'From', value: said('whatChanged.from', nameOf(compared.from)) },
      { label: 'To', value: said('whatChanged.to', nameOf(compared.to)) },
    ],
    sections: changeSections(compared),
    missing: [],
    omitted: [],
    meter: null,
  };
}

/** The changes as sections, to stand in any document: one for each consequence, the weightiest first. */
export function changeSections(compared: Compared): readonly Section[] {
  const groups = byConsequence(compared.changes);
  if (groups.length === 0) {
    const nothing = said('whatChanged.nothing', 'Nothing changed for customers.');
    return [section('whatChanged', 'Changes', { kind: 'paragraph', sentences: [nothing] })];
  }
  return groups.map(({ id, title, changes }) =>
    section(`whatChanged.${id}`, title, {
      kind: 'table',
      caption: said(`whatChanged.${id}.caption`, `${title}: before and now`),
      columns: [
        { title: 'Where', width: 0.24 },
        { title: 'Before', width: 0.38 },
        { title: 'Now', width: 0.38 },
      ],
      rows: saidOnce(changes).map((change, at) =>
        rowOf(change, `whatChanged.${id}/${at + 1}`, compared),
      ),
    }),
  );
}

/** One change, and every place where it was made: the same words often stand in several documents. */
export type ChangeInPlaces = Pick<WeighedChange, 'kind' | 'before' | 'after'> & {
  readonly places: readonly WeighedChange[];
};

export function saidOnce(changes: readonly WeighedChange[]): readonly ChangeInPlaces[] {
  const once = new Map<string, WeighedChange[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.before, change.after]);
    once.set(key, [...(once.get(key) ?? []), change]);
  }
  return [...once.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined
      ? []
      : [{ kind: first.kind, before: first.before, after: first.after, places }];
  });
}

/** `Security at a glance: Support` */
export function placeWords(
  { document, section }: Pick<WeighedChange, 'document' | 'section'>,
  titleOf: (document: string) => string,
): string {
  return `${titleOf(document)}: ${section === '' ? 'title page' : section}`;
}

function rowOf(change: ChangeInPlaces, id: string, { titleOf }: Compared): readonly Cell[] {
  const places = [...new Set(change.places.map((place) => placeWords(place, titleOf)))];
  return [
    places.map((place, at) => said(`${id}/where${at + 1}`, place)),
    [said(`${id}/before`, change.before ?? 'Not said before.')],
    [said(`${id}/now`, change.after ?? 'No longer said.')],
  ];
}

function section(id: string, title: string, block: Block): Section {
  return { id, level: 1, title, blocks: [block] };
}

/** Words that stand in a published edition already, or our own: made from no answer. */
function said(id: string, words: string): Sentence {
  return { id, runs: runsOf(words), facts: [] };
}

function nameOf(edition: EditionName | null): string {
  if (edition === null) return 'Today’s answers, not published yet';
  return `Edition ${edition.label} of ${dateInWords(edition.publishedAt.slice(0, 10))}`;
}
