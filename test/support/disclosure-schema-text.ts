import { z } from 'zod';
import { disclosureSchema } from '../../electron/twins/disclosure-schema.ts';

/** The JSON Schema of disclosure.json, as it lies in assets/disclosure.schema.json. */
export function disclosureSchemaText(): string {
  const names = z.registry<{ title?: string; description?: string }>();
  names.add(disclosureSchema, {
    title: 'Securable disclosure',
    description:
      'What the manufacturer of an IoT device tells about its security: answers by the ids of their facts. A value, or why it does not apply.',
  });
  const schema = z.toJSONSchema(disclosureSchema, {
    metadata: z.globalRegistry,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === disclosureSchema) Object.assign(jsonSchema, names.get(disclosureSchema));
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
