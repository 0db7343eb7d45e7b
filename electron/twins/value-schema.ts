import { z } from 'zod';
import type { ValueKind } from '../../shared/content/content-model.ts';
import type { ShapeOf } from '../../shared/workbook/kinds/value.ts';

type SchemaOf<K extends ValueKind> = (shape: ShapeOf<K>) => z.ZodType;

const schemas: { readonly [K in ValueKind]: SchemaOf<K> } = {
  text: ({ size }) =>
    size === 'line'
      ? z.string().min(1)
      : z.string().min(1).describe('Light Markdown: paragraphs, lists, bold, code, links.'),
  date: () => z.iso.date(),
  choice: ({ options }) => z.enum(Object.keys(options)),
  several: ({ options }) => z.array(z.enum(Object.keys(options))).min(1),
  quantity: ({ units }) => z.strictObject({ amount: z.number(), unit: z.enum(Object.keys(units)) }),
  contact: () =>
    z.strictObject({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      web: z.string().optional(),
    }),
  web: () => z.string().min(1).describe('A web address, as it was written.'),
  reference: () =>
    z
      .array(z.string().regex(/^[^/]+\/[^/]+$/))
      .min(1)
      .describe('Rows, as list/row.'),
};

/** The schema of a value as data, as its shape allows it. */
export function valueSchema<K extends ValueKind>(shape: ShapeOf<K>): z.ZodType {
  return schemas[shape.kind](shape);
}
