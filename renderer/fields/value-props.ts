import type { ReactNode } from 'react';
import type { ValueKind } from '../../shared/content/content-model.ts';
import type { ShapeOf, ValueOf } from '../../shared/workbook/kinds/value.ts';

/** What every widget for one kind of value takes. It knows no store: a value in, a value out. */
export type ValueProps<K extends ValueKind> = {
  readonly shape: ShapeOf<K>;
  /** Null: nothing is said. */
  readonly value: ValueOf<K> | null;
  /** Called at every keystroke and choice; null where the value was taken away. */
  readonly onChange: (value: ValueOf<K> | null) => void;
  readonly label?: ReactNode;
  /** The id of the words that name the field, where they stand elsewhere. */
  readonly labelledBy?: string | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** The control's id, so that navigation can put the focus there. */
  readonly id?: string | undefined;
  readonly onLeave?: (() => void) | undefined;
};

/** The words around a widget, in the manner of ui/. */
export type WordsProps = Pick<
  ValueProps<'text'>,
  'label' | 'labelledBy' | 'description' | 'error' | 'isReadOnly' | 'id'
>;

/** The words as the fields of ui/ take them; what is not given is left out. */
export function wordsOf({ label, labelledBy, description, error, isReadOnly, id }: WordsProps) {
  return {
    ...(label === undefined ? {} : { label }),
    ...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy }),
    ...(description === undefined ? {} : { description }),
    ...(error === undefined ? {} : { error }),
    ...(isReadOnly === undefined ? {} : { isReadOnly }),
    ...(id === undefined ? {} : { id }),
  };
}

/** One list that a reference may point into, with the rows it has now. */
export type ReferenceTarget = {
  readonly list: string;
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly title: string }[];
};
