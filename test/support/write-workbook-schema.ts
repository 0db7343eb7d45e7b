import { join } from 'node:path';
import { writeFileWhole } from '../../electron/files/write-file-whole.ts';
import { workbookSchemaText } from './workbook-schema.ts';

// `npm run schema`: writes the JSON Schema of the hand-off file from its zod schema.
const file = join(import.meta.dirname, '..', '..', 'assets', 'workbook.schema.json');
const written = await writeFileWhole(file, Buffer.from(workbookSchemaText()));
if (!written.ok) throw new Error(`${written.failure.code}: ${written.failure.detail}`);
