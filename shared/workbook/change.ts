import type { Entry } from './answer.ts';
import type { Path } from './path.ts';

/** One path goes from one entry to another; null is nothing there. */
export type Edit = {
  readonly path: Path;
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** In a merge: who gave the answer in the copy it was taken from, and when. */
  readonly given?: Given | undefined;
  /**
   * In a merge: what the other copy says here and was not taken over, so that it
   * is not lost. Where `before` is `after`, nothing is written.
   */
  readonly declined?: Entry | null | undefined;
};

export type Given = { readonly at: string; readonly by: string };

/** What a change was, for the history and for undo. */
export type ChangeKind =
  | 'edit'
  | 'undo'
  | 'redo'
  /** The first change of a workbook: what it was created with. */
  | 'create'
  | 'duplicate'
  | 'import'
  /** Answers of another copy of the workbook, taken over from its hand-off file. */
  | 'merge';

/**
 * One entry of the append-only history; the only way anything is ever written.
 * Its edits hold together: all are applied, or none.
 */
export type Change = {
  /** One of a stay in a field says so: see `stay.ts`. */
  readonly id: string;
  readonly kind: ChangeKind;
  /**
   * For undo and redo: the change whose edits are reversed or done again. For a
   * merge: the last change in the history of the copy it was taken from.
   */
  readonly of: string | null;
  /** What the person did, in words: `Removed interface “USB service port”`. */
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who, as named in Settings. */
  readonly by: string;
  readonly edits: readonly Edit[];
};

/** A change that storage has accepted; `revision` rises with every change of the library. */
export type RecordedChange = Change & { readonly revision: number };

/** A stay in a field as one: `first` is the revision it began with, `revision` the one it ended with. */
export type RecordedStep = RecordedChange & { readonly first: number };
