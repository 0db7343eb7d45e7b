import { join } from 'node:path';
import { writeFileWhole } from '../../electron/files/write-file-whole.ts';
import { disclosureSchemaText } from './disclosure-schema-text.ts';
import { workbookSchemaText } from './workbook-schema.ts';

// `npm run schema`: writes the JSON Schemas of the hand-off file and of disclosure.json from their zod schemas.
const assets = join(import.meta.dirname, '..', '..', 'assets');
for (const [name, text] of [
  ['workbook.schema.json', workbookSchemaText()],
  ['disclosure.schema.json', disclosureSchemaText()],
] as const) {
  const written = await writeFileWhole(join(assets, name), Buffer.from(text));
  if (!written.ok) throw new Error(`${written.failure.code}: ${written.failure.detail}`);
}
