import { z } from 'zod';
import type { ValueKind } from '../content/content-model.ts';
import type { Answer, Entry, Row } from './answer.ts';
import type { Change, Edit } from './change.ts';
import type { Value, ValueOf } from './kinds/value.ts';
import { longestText } from './limits.ts';
import { parsePath } from './path.ts';

const shortText = z.string().max(10_000);
const longText = z.string().max(longestText);
const rowId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/);
const optionId = z.string().max(200);

export const pathSchema = z
  .string()
  .max(300)
  .refine((path) => parsePath(path) !== null, 'is not a path');

export const disclosureSchema = z.enum(['public', 'onRequest', 'internal']);

const valueSchemas = {
  text: z.strictObject({ kind: z.literal('text'), text: longText }),
  choice: z.strictObject({ kind: z.literal('choice'), option: optionId }),
  several: z.strictObject({
    kind: z.literal('several'),
    options: z.array(optionId).max(1000).readonly(),
  }),
  date: z.strictObject({ kind: z.literal('date'), date: z.iso.date() }),
  quantity: z.strictObject({ kind: z.literal('quantity'), amount: z.number(), unit: optionId }),
  contact: z.strictObject({
    kind: z.literal('contact'),
    name: shortText,
    email: shortText,
    phone: shortText,
    web: shortText,
  }),
  web: z.strictObject({ kind: z.literal('web'), address: shortText }),
  reference: z.strictObject({
    kind: z.literal('reference'),
    rows: z.array(rowId).max(10_000).readonly(),
  }),
} satisfies { readonly [K in ValueKind]: z.ZodType<ValueOf<K>> };

type ValueSchema = (typeof valueSchemas)[ValueKind];

/** A value, held to the schema that its kind names. */
export const valueSchema: z.ZodType<Value> = z.discriminatedUnion(
  'kind',
  // A record's values have no first one for the compiler; this record has one for each kind.
  Object.values(valueSchemas) as unknown as readonly [ValueSchema, ...ValueSchema[]],
);

const answerShape = {
  kind: z.literal('answer'),
  note: longText,
  evidence: z
    .array(z.strictObject({ title: shortText, address: shortText }))
    .max(1000)
    .readonly(),
  disclosure: z.enum([...disclosureSchema.options, 'draft']).nullable(),
};

export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...answerShape, state: z.literal('open') }),
  z.strictObject({ ...answerShape, state: z.literal('answered'), value: valueSchema }),
  z.strictObject({ ...answerShape, state: z.literal('notApplicable'), reason: longText }),
  z.strictObject({ ...answerShape, state: z.literal('unknown') }),
]) satisfies z.ZodType<Answer>;

export const rowSchema = z.strictObject({
  kind: z.literal('row'),
  position: z.number(),
  disclosure: disclosureSchema.nullable(),
}) satisfies z.ZodType<Row>;

export const entrySchema = z.union([answerSchema, rowSchema]) satisfies z.ZodType<Entry>;

export const editSchema = z.strictObject({
  path: pathSchema,
  before: entrySchema.nullable(),
  after: entrySchema.nullable(),
  given: z.strictObject({ at: z.iso.datetime(), by: z.string().max(200) }).optional(),
  declined: entrySchema.nullable().optional(),
}) satisfies z.ZodType<Edit>;

const changeShape = {
  id: z.string().min(1).max(64),
  kind: z.enum(['edit', 'undo', 'redo', 'create', 'duplicate', 'import', 'merge']),
  of: z.string().max(64).nullable(),
  label: z.string().max(1000),
  at: z.iso.datetime(),
  by: z.string().max(200),
  edits: z.array(editSchema).min(1).max(200_000).readonly(),
};

export const changeSchema = z.strictObject(changeShape) satisfies z.ZodType<Change>;
