import { z } from 'zod';
import type { Column, FactDefinition, ValueKind } from '../../shared/content/content-model.ts';
import { disclosedFacts, disclosureFormat } from '../../shared/twins/disclosure.ts';
import { valueSchema } from './value-schema.ts';

/**
 * The shape of disclosure.json, made from the facts' definitions, so that it
 * never says something else than the app. Objects of facts, lists and cells are
 * open: a newer version may know more of them, and an older schema still holds.
 */
export const disclosureSchema = z.strictObject({
  format: z.literal(disclosureFormat),
  id: z
    .string()
    .regex(/^urn:uuid:[0-9a-f-]{36}$/)
    .describe('The product, the same in every file.'),
  madeAt: z.iso.datetime(),
  audience: z
    .enum(['public', 'onRequest', 'internal'])
    .describe('Who may read this file: everyone, customers who ask, or the maker only.'),
  language: z.literal('en'),
  marks: z.array(z.string()).optional().describe('What nobody may overlook, such as: a sample.'),
  product: z.string().min(1),
  maker: z.string().min(1),
  facts: z
    .looseObject(
      shapeOf(
        disclosedFacts.flatMap(([id, definition]) =>
          definition.kind === 'list' ? [] : [[id, factSchema(definition)] as const],
        ),
      ),
    )
    .describe(
      'Answers by the id of their fact. What is missing was not answered or is not for these readers.',
    ),
  lists: z
    .looseObject(
      shapeOf(
        disclosedFacts.flatMap(([id, definition]) =>
          definition.kind === 'list' ? [[id, listSchema(definition)] as const] : [],
        ),
      ),
    )
    .describe('Answers that repeat, by the id of their list.'),
});

function factSchema(definition: Exclude<FactDefinition, { kind: 'list' }>): z.ZodType {
  const label = z.string();
  const notApplicable = z.string().describe('Why it does not apply.');
  return z
    .union([
      z.strictObject({ label, value: valueSchema<ValueKind>(definition) }),
      z.strictObject({ label, notApplicable }),
    ])
    .describe(definition.label);
}

function listSchema(definition: Extract<FactDefinition, { kind: 'list' }>): z.ZodType {
  const cells = Object.entries<Column>(definition.columns).map(
    ([name, column]) =>
      [
        name,
        z
          .union([
            z.strictObject({ value: valueSchema<ValueKind>(column) }),
            z.strictObject({ notApplicable: z.string() }),
          ])
          .describe(column.label),
      ] as const,
  );
  const row = z.strictObject({ id: z.string(), cells: z.looseObject(shapeOf(cells)) });
  const label = z.string();
  return z
    .union([
      z.strictObject({ label, rows: z.array(row).min(1) }),
      z.strictObject({ label, notApplicable: z.string() }),
    ])
    .describe(definition.label);
}

/** Every part is optional: what is missing was not answered or is withheld. */
function shapeOf(parts: readonly (readonly [string, z.ZodType])[]): z.ZodRawShape {
  return Object.fromEntries(parts.map(([name, schema]) => [name, schema.optional()]));
}
