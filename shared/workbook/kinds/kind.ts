import type { ValueKind } from '../../content/content-model.ts';
import type { ShapeOf, ValueOf } from './value.ts';

/** The title of a row of one of some lists, as a person reads it. */
export type TitleOf = (lists: readonly string[], row: string) => string;

/** Everything the model has to know of one kind of answer. Pure: a value in, what it says out. */
export type Kind<K extends ValueKind> = {
  /** Letter by letter, so that a stay in the field is one step; or chosen, each choice a step. */
  readonly comes: 'typed' | 'chosen';
  /** Whether it says nothing: blank text, no option, no row. */
  readonly isEmpty: (value: ValueOf<K>) => boolean;
  /** Whether the shape knows what the value names: its options, its unit. */
  readonly isKnown: (value: ValueOf<K>, shape: ShapeOf<K>) => boolean;
  /**
   * Whether a shape could hold, without losing any of it, what was answered to
   * `asked`, which is undefined where nobody knows any more what was asked.
   */
  readonly fits: (value: ValueOf<K>, shape: ShapeOf<K>, asked: ShapeOf<K> | undefined) => boolean;
  /** What it says in a few words, on the screen. */
  readonly words: (value: ValueOf<K>, shape: ShapeOf<K>, titleOf: TitleOf) => string;
  /** What a person could look for in it; `labelsOf` gives the words of the options that are known. */
  readonly searchWords: (
    value: ValueOf<K>,
    labelsOf: (options: readonly string[]) => readonly string[],
  ) => readonly string[];
  /** What a person wrote into it in words of their own, for the rules that read prose. */
  readonly prose: (value: ValueOf<K>) => string;
  /** A shape that can show the value where this version does not know what was asked. */
  readonly bareShape: () => ShapeOf<K>;
  /** The value that a sample writes plainly; the caller holds it to the schema. */
  readonly fromPlain: (plain: unknown) => unknown;
};
