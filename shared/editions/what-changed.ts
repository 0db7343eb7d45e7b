import type { Audience, Block, Cell, Outline, Section, Sentence } from '../documents/outline.ts';
import { runsOf } from '../documents/phrase.ts';
import { dateInWords } from '../text/plain-words.ts';
import type { Path } from '../workbook/path.ts';
import { byConsequence, type WeighedChange } from './edition-changes.ts';
import { type DatedEdition, editionDay } from './edition-day.ts';
import type { TwinChange } from './edition-twins.ts';

/** What two editions, or an edition and today, differ in; for customers, in words. */
export type WhatChanged = Outline<'whatChanged'>;

export type Differences = {
  readonly changes: readonly WeighedChange[];
  readonly from: EditionName;
  /**
   * Whether these readers may have all of these answers today. What was public
   * once and is not any more is not said to them a second time.
   */
  readonly mayRead: (facts: readonly Path[]) => boolean;
};

type EditionName = DatedEdition & { readonly label: string };

/** The changes of whole editions. */
export type Compared = Differences & {
  readonly product: string;
  readonly audience: Audience;
  readonly marks: readonly string[];
  /** Null: as it would be published today. */
  readonly to: EditionName | null;
  /** Titles of documents that only one of the two holds. */
  readonly documents: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly twins: readonly TwinChange[];
  readonly titleOf: (document: string) => string;
};

/** The changes as a document of their own. */
export function whatChanged(compared: Compared): WhatChanged {
  const { product, audience, marks } = compared;
  const sections = [
    ...changeTables(compared, 1, (change) => placeWords(change, compared.titleOf)),
    ...editionParts(compared),
  ];
  return {
    document: 'whatChanged',
    audience,
    title: 'What changed for customers',
    subtitle: product,
    language: 'en',
    revision: 0,
    marks,
    hasContents: false,
    facts: [
      { label: 'From', value: said('whatChanged.from', nameOf(compared.from)) },
      { label: 'To', value: said('whatChanged.to', nameOf(compared.to)) },
    ],
    sections:
      sections.length > 0 ? sections : [nothing('Changes', 'Nothing changed for customers.')],
    missing: [],
    omitted: [],
    meter: null,
  };
}

/**
 * What changed in one document since an edition, as its last sections. Null:
 * that edition did not hold the document.
 */
export function withChangesSince<T extends Pick<Outline, 'sections'>>(
  outline: T,
  {
    changes,
    ...compared
  }: Omit<Differences, 'changes'> & { changes: Differences['changes'] | null },
): T {
  const { label } = compared.from;
  const title = `What changed since edition ${label}`;
  const day = dateInWords(editionDay(compared.from));
  const tables = changeTables({ ...compared, changes: changes ?? [] }, 2, placeInDocument);
  const opening =
    changes === null
      ? `This document was not part of edition ${label} of ${day}.`
      : tables.length === 0
        ? `Nothing changed for customers since edition ${label} of ${day}.`
        : `Since edition ${label} of ${day}, these statements of this document changed.`;
  return { ...outline, sections: [...outline.sections, nothing(title, opening), ...tables] };
}

/** One table for each consequence, the weightiest first. */
function changeTables(
  { changes, mayRead }: Pick<Differences, 'changes' | 'mayRead'>,
  level: 1 | 2,
  where: (change: WeighedChange) => string,
): readonly Section[] {
  return byConsequence(changes).map(({ id, title, changes: group }) => ({
    id: `whatChanged.${id}`,
    level,
    title,
    blocks: [
      {
        kind: 'table',
        caption: said(`whatChanged.${id}.caption`, `${title}: before and now`),
        columns: [
          { title: 'Where', width: 0.24 },
          { title: 'Before', width: 0.38 },
          { title: 'Now', width: 0.38 },
        ],
        rows: saidOnce(group).map((change, at) =>
          rowOf(change, `whatChanged.${id}/${at + 1}`, where, mayRead),
        ),
      },
    ],
  }));
}

/** Documents and machine-readable files that came, went, or say something else. */
function editionParts({ documents, twins, to }: Compared): readonly Section[] {
  const now = to === null ? 'today' : `in edition ${to.label}`;
  const lines = [
    ...documents.added.map((title) => `${title}: new ${now}.`),
    ...documents.removed.map((title) => `${title}: no longer published ${now}.`),
    ...twins.map(({ kind, title }) =>
      kind === 'changed'
        ? `${title}, for other programs: written anew, because what it says changed.`
        : `${title}, for other programs: ${kind === 'added' ? 'new' : 'no longer published'} ${now}.`,
    ),
  ];
  if (lines.length === 0) return [];
  const items = lines.map((line, at) => [said(`whatChanged.parts/${at + 1}`, line)]);
  const list: Block = { kind: 'list', ordered: false, items };
  return [{ id: 'whatChanged.parts', level: 1, title: 'Documents and files', blocks: [list] }];
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

/** `Security at a glance: Support`. */
export function placeWords(
  {
    document,
    ...change
  }: Pick<WeighedChange, 'document' | 'section' | 'label' | 'part' | 'movedFrom'>,
  titleOf: (document: string) => string,
): string {
  return `${titleOf(document)}: ${placeInDocument(change)}`;
}

/** `Support, heading`; `Switched off, before under “Switched on”`. */
export function placeInDocument({
  section,
  label,
  part,
  movedFrom,
}: Pick<WeighedChange, 'section' | 'label' | 'part' | 'movedFrom'>): string {
  const onTitlePage = label === '' ? 'Title page' : `Title page, “${label}”`;
  const place = section === '' ? onTitlePage : section;
  const of = partWords[part];
  const moved = movedFrom === null ? '' : `, before under “${movedFrom}”`;
  return `${place}${of === '' ? '' : `, ${of}`}${moved}`;
}

const partWords: Readonly<Record<WeighedChange['part'], string>> = {
  sentence: '',
  name: 'name',
  mark: 'mark',
  label: 'label',
  heading: 'heading',
  caption: 'caption of a table',
  columns: 'heads of a table',
};

function rowOf(
  change: ChangeInPlaces,
  id: string,
  where: (change: WeighedChange) => string,
  mayRead: Differences['mayRead'],
): readonly Cell[] {
  const places = [...new Set(change.places.map(where))];
  const isRepeatable = change.places.every(({ facts }) => mayRead(facts));
  const before = isRepeatable ? change.before : 'Said before, and not repeated here.';
  return [
    places.map((place, at) => said(`${id}/where${at + 1}`, place)),
    [said(`${id}/before`, change.before === null ? 'Not said before.' : (before ?? ''))],
    [said(`${id}/now`, change.after ?? 'No longer said.')],
  ];
}

function nothing(title: string, words: string): Section {
  const paragraph: Block = { kind: 'paragraph', sentences: [said('whatChanged.opening', words)] };
  return { id: 'whatChanged', level: 1, title, blocks: [paragraph] };
}

/** Words that stand in a published edition already, or our own: made from no answer. */
function said(id: string, words: string): Sentence {
  return { id, runs: runsOf(words), facts: [] };
}

function nameOf(edition: EditionName | null): string {
  if (edition === null) return 'Today’s answers, not published yet';
  return `Edition ${edition.label} of ${dateInWords(editionDay(edition))}`;
}
