import { z } from 'zod';
import { disclosureSchema, pathSchema } from '../workbook/schema.ts';
import type { EditionFile, EditionRecord } from './edition.ts';
import type { FrozenPart, FrozenTwin } from './edition-twins.ts';
import type { FrozenOutline } from './frozen.ts';

/** What stands in a database or a file from anywhere is parsed before anything believes it. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().max(1000);
const words = z.string().max(1_000_000);

export const editionLabelSchema = z.string().trim().min(1).max(80);
export const approvedBySchema = z.string().trim().min(1).max(200);

/** A name that is only ever a name: no folder, nothing that climbs, nothing hidden. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names must hold none
  .regex(/^(?![.\s])[^/\\:\u0000-\u001f]+$/);

export const editionFileSchema = z.strictObject({
  name: fileNameSchema,
  document: z.string().max(100),
  format: z.string().max(20),
  size: z.number().int().nonnegative(),
  sha256,
}) satisfies z.ZodType<EditionFile>;

const partSchema = z.strictObject({ id: z.string().max(100), title: line, outline: sha256 });

export const editionRecordSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  label: editionLabelSchema,
  audience: disclosureSchema,
  approvedBy: approvedBySchema,
  publishedAt: z.iso.datetime(),
  publishedOn: z.strictObject({ day: z.iso.date(), zone: z.string().max(100) }).optional(),
  revision: z.number().int().nonnegative(),
  change: z.string().max(64),
  product: line,
  packId: line,
  appVersion: line,
  documents: z.array(partSchema).max(100),
  twins: z.array(partSchema).max(100).optional(),
  files: z.array(editionFileSchema).max(500),
}) satisfies z.ZodType<EditionRecord>;

const runSchema = z.looseObject({ text: words });
const sentenceSchema = z.looseObject({
  id: line,
  runs: z.array(runSchema),
  facts: z.array(pathSchema),
});
const sentences = z.array(sentenceSchema);
const blockSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('paragraph'), sentences }),
  z.looseObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(sentences) }),
  z.looseObject({
    kind: z.literal('table'),
    caption: sentenceSchema,
    columns: z.array(z.looseObject({ title: line })),
    rows: z.array(z.array(sentences)),
  }),
]);

const frozenShape = z.looseObject({
  document: z.string().max(100),
  audience: disclosureSchema,
  title: line,
  subtitle: words,
  marks: z.array(line).optional(),
  facts: z.array(z.looseObject({ label: line, value: sentenceSchema })),
  sections: z.array(z.looseObject({ id: line, title: words, blocks: z.array(blockSchema) })),
  values: z.record(pathSchema, z.string().max(64)),
  /** Of a machine-readable file only. */
  print: z.string().max(64).optional(),
});

/**
 * Loose: what later versions freeze beside these parts is kept, and what earlier ones did not is not
 * asked for. So the type says more than is checked: what is read of a frozen part is checked here,
 * the rest is carried and never read.
 */
export const frozenPartSchema = frozenShape as unknown as z.ZodType<FrozenPart>;

/** What was frozen of a machine-readable file; null where the data is none. */
export function parseFrozenTwin(data: unknown): FrozenTwin | null {
  const { data: part } = frozenPartSchema.safeParse(data);
  return part !== undefined && isTwin(part) ? part : null;
}

/** A frozen outline; null where the data is none. */
export function parseFrozenOutline(data: unknown): FrozenOutline | null {
  const { data: part } = frozenPartSchema.safeParse(data);
  return part !== undefined && !isTwin(part) ? part : null;
}

function isTwin(part: FrozenPart): part is FrozenTwin {
  return 'print' in part;
}
