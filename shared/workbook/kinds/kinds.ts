import type { FactDefinition, ValueKind, ValueShape } from '../../content/content-model.ts';
import { choice } from './choice.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import type { Kind, TitleOf } from './kind.ts';
import { quantity } from './quantity.ts';
import { reference } from './reference.ts';
import { several } from './several.ts';
import { text } from './text.ts';
import type { ShapeOf, Value, ValueOf } from './value.ts';
import { web } from './web.ts';

/** Every kind of answer. Schemas, widgets, documents and twins keep a record of the same keys beside their like. */
const kinds: { readonly [K in ValueKind]: Kind<K> } = {
  text,
  choice,
  several,
  date,
  quantity,
  contact,
  web,
  reference,
};

type Shape = FactDefinition | ValueShape;

/** What is known of a kind. */
export function kindOf<K extends ValueKind>(kind: K): Kind<K> {
  return kinds[kind];
}

/** A value, where it is of the kind that is asked for; null where it is of another, or there is none. */
export function valueOfKind<K extends ValueKind>(
  value: Value | null | undefined,
  kind: K,
): ValueOf<K> | null {
  const tagged: Tagged | null = value ?? null;
  return tagged !== null && isValueOf(tagged, kind) ? tagged : null;
}

/** The shape, where it takes values of this value's kind; undefined where it takes others, or none. */
export function shapeFor<K extends ValueKind>(
  { kind }: ValueOf<K>,
  shape: Shape | undefined,
): ShapeOf<K> | undefined {
  const tagged: Tagged | undefined = shape;
  return tagged !== undefined && isShapeOf(tagged, kind) ? tagged : undefined;
}

type Tagged = { readonly kind: string };

function isValueOf<K extends ValueKind>(value: Tagged, kind: K): value is ValueOf<K> {
  return value.kind === kind;
}

function isShapeOf<K extends ValueKind>(shape: Tagged, kind: K): shape is ShapeOf<K> {
  return shape.kind === kind;
}

/** Whether a value says nothing: blank text, no option, no row. */
export function isEmptyValue<K extends ValueKind>(value: ValueOf<K>): boolean {
  return kindOf(value.kind).isEmpty(value);
}

/** Whether a value is of the kind that is asked for, and all it names is known there. */
export function isKnownValue<K extends ValueKind>(
  value: ValueOf<K>,
  shape: Shape | undefined,
): boolean {
  const own = shapeFor(value, shape);
  return own !== undefined && kindOf(value.kind).isKnown(value, own);
}

/** Whether a shape could hold a value that was the answer to `asked`, without losing any of it. */
export function fitsValue<K extends ValueKind>(
  value: ValueOf<K>,
  shape: Shape,
  asked: Shape | undefined,
): boolean {
  const own = shapeFor(value, shape);
  return own !== undefined && kindOf(value.kind).fits(value, own, shapeFor(value, asked));
}

/** What a value says on the screen; nothing where it is of another kind than the shape's. */
export function valueWords<K extends ValueKind>(
  value: ValueOf<K>,
  shape: Shape,
  titleOf: TitleOf,
): string {
  const own = shapeFor(value, shape);
  return own === undefined ? '' : kindOf(value.kind).words(value, own, titleOf);
}

/** What a person could look for in a value. */
export function valueSearchWords<K extends ValueKind>(
  value: ValueOf<K>,
  labelsOf: (options: readonly string[]) => readonly string[],
): readonly string[] {
  return kindOf(value.kind).searchWords(value, labelsOf);
}

/** What a person wrote into a value in words of their own. */
export function valueProse<K extends ValueKind>(value: ValueOf<K>): string {
  return kindOf(value.kind).prose(value);
}
