import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workbookSchemaText } from '../../../support/workbook-schema.ts';

it('the published JSON Schema is the one the app checks by', () => {
  const file = join(import.meta.dirname, '..', '..', '..', '..', 'assets', 'workbook.schema.json');
  // Where this fails: `npm run schema`.
  expect(readFileSync(file, 'utf8')).toBe(workbookSchemaText());
});
