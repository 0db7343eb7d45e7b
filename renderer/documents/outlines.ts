/** Outlines and what can be looked up in them, worked out once for each state of the answers. */
import { composeDocument } from '../../shared/documents/compose.ts';
import type {
  Audience,
  Block,
  DocumentId,
  Outline,
  Section,
  Sentence,
} from '../../shared/documents/outline.ts';
import { factOfPath } from '../../shared/workbook/path.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

const composed = new WeakMap<Snapshot, Map<string, Outline>>();

export function outlineOf(snapshot: Snapshot, document: DocumentId, audience: Audience): Outline {
  const known = composed.get(snapshot) ?? new Map<string, Outline>();
  composed.set(snapshot, known);
  const key = `${document} ${audience}`;
  const outline = known.get(key) ?? composeDocument(snapshot, document, audience);
  known.set(key, outline);
  return outline;
}

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

const indexes = new WeakMap<Outline, SentenceIndex>();

export function sentenceIndex(outline: Outline): SentenceIndex {
  const known = indexes.get(outline);
  if (known !== undefined) return known;
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
  const index = { all, byId, byFact };
  indexes.set(outline, index);
  return index;
}

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
  const open = sentenceIndex(outlineOf(snapshot, document, 'public'));
  const found = new Map<string, Becomes>();
  for (const fact of facts) {
    for (const placed of full.byFact.get(fact) ?? []) {
      const isWithheld = !open.byId.has(placed.sentence.id);
      found.set(placed.sentence.id, { ...placed, isWithheld });
    }
  }
  return [...found.values()];
}

export function wordsOfSentence({ runs }: Sentence): string {
  return runs.map(({ text }) => text).join('');
}
