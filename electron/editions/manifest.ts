import { z } from 'zod';
import type { EditionRecord } from '../../shared/editions/edition.ts';
import { editionDay } from '../../shared/editions/edition-day.ts';
import { editionFileSchema, editionLabelSchema } from '../../shared/editions/edition-schema.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import { disclosureSchema } from '../../shared/workbook/schema.ts';

export const manifestName = 'manifest.json';

const part = z.strictObject({ id: z.string().max(100), title: z.string().max(1000) });

const manifestSchema = z.strictObject({
  format: z.literal('securable-edition'),
  formatVersion: z.literal(1),
  label: editionLabelSchema,
  date: z.iso.date(),
  revision: z.number().int().nonnegative(),
  audience: disclosureSchema,
  product: z.string().max(1000),
  documents: z.array(part),
  /** The machine-readable files; absent in an edition without. */
  twins: z.array(part).optional(),
  files: z.array(editionFileSchema).max(500),
  app: z.strictObject({ name: z.literal('Securable'), version: z.string().max(100) }),
});

/** What the zip says of itself: no person, no computer, no place, no time of day. */
export type Manifest = z.infer<typeof manifestSchema>;

export function manifestOf(record: EditionRecord): Manifest {
  return {
    format: 'securable-edition',
    formatVersion: 1,
    label: record.label,
    date: editionDay(record),
    revision: record.revision,
    audience: record.audience,
    product: record.product,
    documents: record.documents.map(({ id, title }) => ({ id, title })),
    ...(record.twins === undefined
      ? {}
      : { twins: record.twins.map(({ id, title }) => ({ id, title })) }),
    files: [...record.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
    app: { name: 'Securable', version: record.appVersion },
  };
}

export function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(manifest, 2)}\n`);
}

/** Null where the bytes are no manifest, or not written as Securable writes one. */
export function decodeManifest(bytes: Uint8Array): Manifest | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (!parsed.success || text !== `${canonicalJson(parsed.data, 2)}\n`) return null;
    return parsed.data;
  } catch {
    return null;
  }
}
