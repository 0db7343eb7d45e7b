/**
 * What is typed and not handed on yet. A field for a day or an amount hands a value on
 * when it is whole and the field is left; whoever might take the field away before
 * that – quitting, another page, Undo – settles it first.
 */
export type Unfinished = {
  /** Hands on what can be read. */
  readonly settle: () => void;
  /** Goes back to the value that is held; false where nothing was typed. */
  readonly giveUp: () => boolean;
};

const fields = new Set<Unfinished>();

/** Returns how to take the field off the list. */
export function addUnfinished(field: Unfinished): () => void {
  fields.add(field);
  return () => {
    fields.delete(field);
  };
}

/** What is whole is handed on now. */
export function settleUnfinished(): void {
  for (const field of [...fields]) field.settle();
}

/** Whether a field gave up what was typed in it. */
export function giveUpUnfinished(): boolean {
  return [...fields].map((field) => field.giveUp()).some((gaveUp) => gaveUp);
}
