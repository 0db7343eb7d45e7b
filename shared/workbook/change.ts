import type { Entry } from './answer.ts';
import type { Path } from './path.ts';

/** One path goes from one entry to another; null is nothing there. */
export type Edit = {
  readonly path: Path;
  readonly before: Entry | null;
  readonly after: Entry | null;
};

/** What a change was, for the history and for undo. */
export type ChangeKind =
  | 'edit'
  | 'undo'
  | 'redo'
  /** The first change of a workbook: what it was created with. */
  | 'create'
  | 'duplicate'
  | 'import';

/**
 * One entry of the append-only history; the only way anything is ever written.
 * Its edits hold together: all are applied, or none.
 */
export type Change = {
  readonly id: string;
  readonly kind: ChangeKind;
  /** For undo and redo: the change whose edits are reversed or done again. */
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
