import type { ValueKind, ValueShape } from '../../content/content-model.ts';

/** What a value of each kind holds. A kind that content can ask for and that is missing here does not compile. */
type Holds = OnePerKind<{
  readonly text: { readonly text: string };
  readonly choice: { readonly option: string };
  readonly several: { readonly options: readonly string[] };
  /** YYYY-MM-DD */
  readonly date: { readonly date: string };
  readonly quantity: { readonly amount: number; readonly unit: string };
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly web: string;
  };
  readonly web: { readonly address: string };
  readonly reference: { readonly rows: readonly string[] };
}>;

type OnePerKind<Parts extends Readonly<Record<ValueKind, object>>> = Parts;

/** A value of one kind; of several kinds, a union that tells them apart. */
export type ValueOf<K extends ValueKind> = {
  [P in K]: { readonly kind: P } & Holds[P];
}[K];

/** What a person answered, tagged with its kind so that a wrong kind is noticed, not shown as nonsense. */
export type Value = ValueOf<ValueKind>;

/** What a place that takes values of one kind says of them. */
export type ShapeOf<K extends ValueKind> = {
  [P in K]: { readonly kind: P } & Extract<ValueShape, { readonly kind: P }>;
}[K];
