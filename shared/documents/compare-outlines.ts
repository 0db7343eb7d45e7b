import type { Path } from '../workbook/path.ts';
import type { DocumentId, Outline, Sentence } from './outline.ts';
import { type SentencePlace, sentencesOf, wordsOf } from './sentences.ts';

/** What is compared: a document as it was published, or as it would be today. */
export type Compared = Pick<Outline, 'document' | 'facts' | 'sections'>;

/** A sentence of one outline that does not stand in the other, or not in these words. */
export type SentenceChange = {
  readonly kind: 'changed' | 'removed' | 'added';
  readonly document: DocumentId;
  readonly sentence: string;
  /** The title of the section it stands or stood in; empty on the title page. */
  readonly section: string;
  /** Null where it is new. */
  readonly before: string | null;
  /** Null where it is no longer there. */
  readonly after: string | null;
  /** The answers it was or is made from. */
  readonly facts: readonly Path[];
};

/**
 * Sentence by sentence, by id and words: what was changed, taken away and added
 * on the way from one outline to another, in the order of the newer one. What was
 * only moved, or entered anew with the same words in the same section, still holds.
 */
export function compareOutlines(then: Compared, now: Compared): readonly SentenceChange[] {
  const before = byKey(then);
  const after = byKey(now);
  const still = said(before, after);
  const changes: SentenceChange[] = [];
  for (const [key, place] of after) {
    const old = before.get(key);
    if (old === undefined) {
      if (!take(still.added, place)) changes.push(changeOf(now, null, place));
    } else if (saysElse(old.sentence, place.sentence)) changes.push(changeOf(now, old, place));
  }
  for (const [key, place] of before) {
    if (!after.has(key) && !take(still.removed, place)) changes.push(changeOf(then, place, null));
  }
  return changes;
}

/** Those of the changes after which an edition says something that is no longer so. */
export function noLongerHolding(changes: readonly SentenceChange[]): readonly SentenceChange[] {
  return changes.filter(({ kind }) => kind !== 'added');
}

type Places = ReadonlyMap<string, SentencePlace>;

/** By id; a second sentence of the same id is known by its turn. */
function byKey(outline: Compared): Places {
  const places = new Map<string, SentencePlace>();
  for (const place of sentencesOf(outline)) {
    let turn = 1;
    while (places.has(keyOf(place, turn))) turn += 1;
    places.set(keyOf(place, turn), place);
  }
  return places;
}

function keyOf({ sentence }: SentencePlace, turn: number): string {
  return turn === 1 ? sentence.id : `${sentence.id}#${turn}`;
}

/** How often the same words stand in the same section under an id that only one side has. */
function said(before: Places, after: Places) {
  const gone = counted([...before].filter(([key]) => !after.has(key)));
  const come = counted([...after].filter(([key]) => !before.has(key)));
  const both = () =>
    new Map([...gone].map(([words, count]) => [words, Math.min(count, come.get(words) ?? 0)]));
  return { removed: both(), added: both() };
}

function counted(places: readonly (readonly [string, SentencePlace])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, place] of places) {
    const words = wordsInSection(place);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function take(counts: Map<string, number>, place: SentencePlace): boolean {
  const words = wordsInSection(place);
  const left = counts.get(words) ?? 0;
  if (left > 0) counts.set(words, left - 1);
  return left > 0;
}

function wordsInSection({ sentence, section }: SentencePlace): string {
  return JSON.stringify([section?.id ?? '', saying(sentence)]);
}

function saysElse(a: Sentence, b: Sentence): boolean {
  return saying(a) !== saying(b);
}

/** The words, and where links lead that do not show it. */
function saying(sentence: Sentence): string {
  const links = sentence.runs.flatMap(({ href }) => href ?? []);
  return links.length === 0 ? wordsOf(sentence) : JSON.stringify([wordsOf(sentence), ...links]);
}

function changeOf(
  { document }: Compared,
  old: SentencePlace | null,
  place: SentencePlace | null,
): SentenceChange {
  const shown = place ?? old;
  const facts = [...(old?.sentence.facts ?? []), ...(place?.sentence.facts ?? [])];
  return {
    kind: old === null ? 'added' : place === null ? 'removed' : 'changed',
    document,
    sentence: shown?.sentence.id ?? '',
    section: shown?.section?.title ?? '',
    before: old === null ? null : wordsOf(old.sentence),
    after: place === null ? null : wordsOf(place.sentence),
    facts: [...new Set(facts)],
  };
}
