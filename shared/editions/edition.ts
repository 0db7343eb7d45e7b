import { isDocumentId } from '../documents/catalogue.ts';
import type { Audience, DocumentId, Outline } from '../documents/outline.ts';
import { sentencesOf } from '../documents/sentences.ts';
import { valuesOf } from '../workbook/answer-values.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { noLongerHolding } from './compare-outlines.ts';
import { changesBetween, type PublishedState, type WeighedChange } from './edition-changes.ts';
import { changedTwins, type FrozenTwin, type TwinChange, twinsToday } from './edition-twins.ts';
import type { FrozenOutline } from './frozen.ts';
import type { Standing } from './standing.ts';

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
  /** The day and the time zone where it was published; absent in editions from before it was kept. */
  readonly publishedOn?: { readonly day: string; readonly zone: string } | undefined;
  /** The change it was made at: its number in the library it was published from, and its id, which travels. */
  readonly revision: number;
  readonly change: string;
  readonly product: string;
  readonly packId: string;
  readonly appVersion: string;
  readonly documents: readonly FrozenPart[];
  /** The machine-readable files whose facts were complete; absent in editions from before there were any. */
  readonly twins?: readonly FrozenPart[] | undefined;
  readonly files: readonly EditionFile[];
};

type FrozenPart = {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the frozen outline. */
  readonly outline: string;
};

/** An edition as a list shows it. */
export type EditionSummary = EditionRecord & {
  /** False in a workbook that came as a hand-off file: the files stay where they were published. */
  readonly hasFiles: boolean;
  /** SHA-256 of the manifest in its zip: who publishes it lets others tell that theirs is this one. */
  readonly manifest: string;
};

/** An edition with its documents as they were. */
export type Edition = {
  readonly summary: EditionSummary;
  readonly outlines: readonly FrozenOutline[];
  readonly twins: readonly FrozenTwin[];
};

export function freeze(snapshot: Snapshot, outline: Outline): FrozenOutline {
  const { missing: _missing, omitted: _omitted, meter: _meter, ...printed } = outline;
  const facts = sentencesOf(outline).flatMap(({ sentence }) => sentence.facts);
  return { ...printed, values: valuesOf(snapshot, facts) };
}

export function stateOf({ outlines }: Pick<Edition, 'outlines'>): PublishedState {
  return { outlines, values: Object.assign({}, ...outlines.map(({ values }) => values)) };
}

type Compose = (document: DocumentId, audience: Audience) => Outline;

/** The same documents as they would be published today; `compose` knows the day, and may keep what it made. */
export function stateToday(
  snapshot: Snapshot,
  { outlines }: Pick<Edition, 'outlines'>,
  compose: Compose,
): PublishedState {
  const today = outlines.flatMap(({ document, audience }) =>
    isDocumentId(document) ? [compose(document, audience)] : [],
  );
  const facts = [...outlines, ...today].flatMap((outline) =>
    sentencesOf(outline).flatMap(({ sentence }) => sentence.facts),
  );
  return { outlines: today, values: valuesOf(snapshot, facts) };
}

/** One edition in the library: what it is, for whom, and how it stands. */
export type EditionStanding = Pick<
  EditionRecord,
  'id' | 'label' | 'publishedAt' | 'publishedOn' | 'audience'
> & {
  readonly standing: Standing;
};

export function standingOf(
  changes: readonly WeighedChange[],
  twins: readonly TwinChange[],
): Standing {
  const lapsed = noLongerHolding(changes);
  return {
    lapsed: lapsed.length,
    added: changes.length - lapsed.length,
    documents: [...new Set(lapsed.map(({ document }) => document))],
    twins: twins.map(({ twin }) => twin),
  };
}

/** How an edition stands at the answers as they are; `compose` may keep what it made. */
export function standingToday(
  snapshot: Snapshot,
  edition: Pick<Edition, 'outlines' | 'twins'>,
  compose: Compose,
): Standing {
  const changes = changesBetween(stateOf(edition), stateToday(snapshot, edition, compose));
  return standingOf(changes, changedTwins(edition.twins, twinsToday(snapshot, edition.twins)));
}
