import { z } from 'zod';

/** The rules of CSAF 2.0 for the template that we write: required fields, and that it stays a template. */
const words = z.string().min(1);
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}[\]]+$/i);
const dateTime = z.iso.datetime();
const product = z.strictObject({ product_id: words, name: words });

export const csafRules = z.strictObject({
  document: z.strictObject({
    category: z.literal('csaf_base'),
    csaf_version: z.literal('2.0'),
    lang: z.literal('en'),
    title: z.string().startsWith('TEMPLATE'),
    publisher: z.strictObject({
      category: z.literal('vendor'),
      name: words,
      namespace: uri,
      contact_details: words.optional(),
    }),
    notes: z
      .array(z.strictObject({ category: z.literal('general'), title: words, text: words }))
      .min(1),
    references: z
      .array(z.strictObject({ category: z.literal('external'), summary: words, url: uri }))
      .optional(),
    tracking: z.strictObject({
      id: z.string().startsWith('TEMPLATE-'),
      status: z.literal('draft'),
      version: z.literal('0'),
      initial_release_date: dateTime,
      current_release_date: dateTime,
      revision_history: z
        .array(z.strictObject({ date: dateTime, number: z.literal('0'), summary: words }))
        .length(1),
      generator: z.strictObject({ date: dateTime, engine: z.strictObject({ name: words }) }),
    }),
  }),
  product_tree: z.strictObject({
    branches: z
      .array(
        z.strictObject({
          category: z.literal('vendor'),
          name: words,
          branches: z
            .array(
              z.union([
                z.strictObject({ category: z.literal('product_name'), name: words, product }),
                z.strictObject({
                  category: z.literal('product_name'),
                  name: words,
                  branches: z
                    .array(
                      z.strictObject({
                        category: z.literal('product_version'),
                        name: words,
                        product,
                      }),
                    )
                    .min(1),
                }),
              ]),
            )
            .min(1),
        }),
      )
      .length(1),
  }),
});
