import type { AnswerValues } from '../workbook/answer-values.ts';
import { valuesOf } from '../workbook/answer-values.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { noLongerHolding } from './compare-outlines.ts';
import { composeDocument, isDocumentId } from './compose.ts';
import { changesBetween, type PublishedState, type WeighedChange } from './edition-changes.ts';
import type { Audience, DocumentId, Outline } from './outline.ts';
import { sentencesOf } from './sentences.ts';

/** One file of an edition. */
export type EditionFile = {
  readonly name: string;
  readonly document: string;
  readonly format: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
};

/** What was published, by whose word and from which change. Sealed: its own SHA-256 is kept beside it. */
export type EditionRecord = {
  readonly id: string;
  /** The revision label that customers read. */
  readonly label: string;
  readonly audience: Audience;
  /** The function that approved it, as a person typed it; never taken from the computer, never in a file. */
  readonly approvedBy: string;
  readonly publishedAt: string;
  /** The change it was made at: its number in the library it was published from, and its id, which travels. */
  readonly revision: number;
  readonly change: string;
  readonly product: string;
  readonly packId: string;
  readonly appVersion: string;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    /** SHA-256 of the frozen outline. */
    readonly outline: string;
  }[];
  readonly files: readonly EditionFile[];
};

/** An edition as a list shows it. */
export type EditionSummary = EditionRecord & {
  /** False in a workbook that came as a hand-off file: the files stay where they were published. */
  readonly hasFiles: boolean;
};

/** What is frozen of a document: all that is printed, and the answers behind it; not what was missing. */
export type FrozenOutline = Omit<Outline, 'missing' | 'omitted' | 'meter'> & {
  readonly values: AnswerValues;
};

/** An edition with its documents as they were. */
export type Edition = {
  readonly summary: EditionSummary;
  readonly outlines: readonly FrozenOutline[];
};

export function freeze(snapshot: Snapshot, outline: Outline): FrozenOutline {
  const { missing: _missing, omitted: _omitted, meter: _meter, ...printed } = outline;
  const facts = sentencesOf(outline).flatMap(({ sentence }) => sentence.facts);
  return { ...printed, values: valuesOf(snapshot, facts) };
}

export function stateOf({ outlines }: Pick<Edition, 'outlines'>): PublishedState {
  return { outlines, values: Object.assign({}, ...outlines.map(({ values }) => values)) };
}

/** The same documents as they would be published today; `compose` may keep what it made. */
export function stateToday(
  snapshot: Snapshot,
  { outlines }: Pick<Edition, 'outlines'>,
  compose: (document: DocumentId, audience: Audience) => Outline = (document, audience) =>
    composeDocument(snapshot, document, audience),
): PublishedState {
  const today = outlines
    .filter(({ document }) => isDocumentId(document))
    .map(({ document, audience }) => compose(document, audience));
  const facts = [...outlines, ...today].flatMap((outline) =>
    sentencesOf(outline).flatMap(({ sentence }) => sentence.facts),
  );
  return { outlines: today, values: valuesOf(snapshot, facts) };
}

/** Whether an edition still says what is so. */
export type Standing = {
  /** Sentences that no longer hold: changed or gone. */
  readonly lapsed: number;
  /** Sentences that a new edition would add. */
  readonly added: number;
};

export function standingOf(changes: readonly WeighedChange[]): Standing {
  const lapsed = noLongerHolding(changes).length;
  return { lapsed, added: changes.length - lapsed };
}

/** What changed since an edition, at the answers as they are. */
export function changesSince(
  snapshot: Snapshot,
  edition: Pick<Edition, 'outlines'>,
): readonly WeighedChange[] {
  return changesBetween(stateOf(edition), stateToday(snapshot, edition));
}
