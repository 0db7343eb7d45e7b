/** Outlines and what can be looked up in them, worked out once for each state of the answers. */

import { isForAudience } from '../../shared/documents/catalogue.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import type {
  Audience,
  Block,
  DocumentId,
  Outline,
  Section,
  Sentence,
} from '../../shared/documents/outline.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { oncePer } from '../../shared/once-per.ts';
import { factOfPath } from '../../shared/workbook/path.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { withSameSections } from './same-sections.ts';
import { today } from './today.ts';

const composed = oncePer((_: Snapshot) => new Map<string, Outline>());

export function outlineOf(snapshot: Snapshot, document: DocumentId, audience: Audience): Outline {
  const known = composed(snapshot);
  const day = today();
  const key = `${document} ${audience} ${day}`;
  const already = known.get(key);
  if (already !== undefined) return already;
  const place = `${snapshot.workbookId} ${key}`;
  const outline = withSameSections(
    composeDocument(snapshot, document, audience, day),
    latest.get(place)?.deref(),
  );
  known.set(key, outline);
  latest.set(place, new WeakRef(outline));
  return outline;
}

/** The last outline of each document for each readers, as long as something still shows it. */
const latest = new Map<string, WeakRef<Outline>>();

/** A sentence with the section it stands in; the title page is no section. */
export type PlacedSentence = {
  readonly sentence: Sentence;
  readonly section: Section | undefined;
  /** The same for all sentences of one row of a table. */
  readonly tableRow?: string;
};

export type SentenceIndex = {
  /** In the order of the document. */
  readonly all: readonly PlacedSentence[];
  readonly byId: ReadonlyMap<string, PlacedSentence>;
  /** By the fact that was read, whatever part of it. */
  readonly byFact: ReadonlyMap<string, readonly PlacedSentence[]>;
};

export const sentenceIndex = oncePer((outline: Outline): SentenceIndex => {
  const byId = new Map<string, PlacedSentence>();
  const byFact = new Map<string, PlacedSentence[]>();
  const all = placedSentences(outline);
  for (const placed of all) {
    byId.set(placed.sentence.id, placed);
    for (const fact of new Set(placed.sentence.facts.map(factOfPath))) {
      const sentences = byFact.get(fact);
      if (sentences === undefined) byFact.set(fact, [placed]);
      else sentences.push(placed);
    }
  }
  return { all, byId, byFact };
});

function placedSentences(outline: Outline): readonly PlacedSentence[] {
  return [
    ...outline.facts.map(({ value }) => ({ sentence: value, section: undefined })),
    ...outline.sections.flatMap((section) =>
      section.blocks.flatMap((block) => placedInBlock(section, block)),
    ),
  ];
}

function placedInBlock(section: Section, block: Block): readonly PlacedSentence[] {
  const place = (sentence: Sentence) => ({ sentence, section });
  if (block.kind === 'paragraph') return block.sentences.map(place);
  if (block.kind === 'list') return block.items.flat().map(place);
  return block.rows.flatMap((row, at) =>
    row.flat().map((sentence) => ({ ...place(sentence), tableRow: `${block.caption.id} ${at}` })),
  );
}

const nothing: SentenceIndex = { all: [], byId: new Map(), byFact: new Map() };

/** What one answer becomes: for customers, or only for colleagues. */
export type Becomes = PlacedSentence & {
  /** The customers' document does not say it: what it was made from is not public. */
  readonly isWithheld: boolean;
};

/** The sentences that some facts become, in the order of the document. */
export function becomes(
  snapshot: Snapshot,
  document: DocumentId,
  facts: readonly string[],
): readonly Becomes[] {
  const full = sentenceIndex(outlineOf(snapshot, document, 'internal'));
  // A document for colleagues only is read by no customer.
  const open = isForAudience(document, 'public')
    ? sentenceIndex(outlineOf(snapshot, document, 'public'))
    : nothing;
  const found = new Map<string, Becomes>();
  for (const fact of facts) {
    for (const placed of full.byFact.get(fact) ?? []) {
      const { id } = placed.sentence;
      const read = open.byId.get(id);
      if (read !== undefined) found.set(id, { ...read, isWithheld: false });
      // Colleagues read more in it than customers do.
      if (read === undefined || wordsOf(read.sentence) !== wordsOf(placed.sentence))
        found.set(`${id} in full`, { ...placed, isWithheld: true });
    }
    for (const placed of open.byFact.get(fact) ?? [])
      if (!full.byId.has(placed.sentence.id))
        found.set(placed.sentence.id, { ...placed, isWithheld: false });
  }
  return [...found.values()];
}
