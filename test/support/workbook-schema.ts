import { z } from 'zod';
import { handOffSchema } from '../../shared/hand-off/hand-off-schema.ts';
import {
  disclosureSchema,
  editSchema,
  entrySchema,
  pathSchema,
  valueSchema,
} from '../../shared/workbook/schema.ts';

/** The JSON Schema of the hand-off file, as it lies in assets/workbook.schema.json. */
export function workbookSchemaText(): string {
  const names = z.registry<{ id?: string; title?: string; description?: string }>();
  names.add(handOffSchema, { title: 'Securable hand-off file' });
  names.add(pathSchema, { id: 'path', description: 'A fact, `list/row` or `list/row/column`.' });
  names.add(entrySchema, { id: 'entry', description: 'What stands at one path.' });
  names.add(editSchema, { id: 'edit', description: 'One path goes from one entry to another.' });
  names.add(valueSchema, { id: 'value' });
  names.add(disclosureSchema, { id: 'disclosure' });
  const { company, entries, history } = handOffSchema.shape;
  names.add(company, {
    description: 'Company profile answers that the workbook leans on, by path.',
  });
  names.add(entries, { description: 'What stands in the workbook now, by path.' });
  names.add(history, { description: 'Every change ever made, oldest first.' });
  const schema = z.toJSONSchema(handOffSchema, {
    metadata: names,
    // Read-only is a matter of our types; in JSON Schema the word means something else.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
