import type { EditionRecord } from '../editions/edition.ts';
import type { FrozenPart } from '../editions/edition-twins.ts';
import type { Entry } from '../workbook/answer.ts';
import type { Change } from '../workbook/change.ts';
import type { Path } from '../workbook/path.ts';

/** An entry with who and when, but no revision: that is a number of one library. */
export type HandedEntry = { readonly entry: Entry; readonly at: string; readonly by: string };

export type HandedEntries = ReadonlyMap<Path, HandedEntry>;

/** One workbook, as it leaves a library and enters another. */
export type HandOff = {
  readonly workbookId: string;
  readonly packId: string;
  readonly entries: HandedEntries;
  readonly company: HandedEntries;
  /** Oldest first. */
  readonly history: readonly Change[];
  /** What was published of it, oldest first. The files stay where they were published. */
  readonly editions?: readonly HandedEdition[];
};

export type HandedEdition = {
  readonly record: EditionRecord;
  /** Documents and machine-readable files; a frozen file names itself `twin:`. */
  readonly outlines: readonly FrozenPart[];
};

export type DecodedHandOff = HandOff & {
  /** How many characters were dropped that no file can carry (see `carriableText`). */
  readonly dropped: number;
};
