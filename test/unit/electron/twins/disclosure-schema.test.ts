import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disclosureSchemaText } from '../../../support/disclosure-schema-text.ts';

it('the published JSON Schema of disclosure.json is the one the app checks by', () => {
  const assets = join(import.meta.dirname, '..', '..', '..', '..', 'assets');
  // Where this fails, a fact has changed: `npm run schema`.
  expect(readFileSync(join(assets, 'disclosure.schema.json'), 'utf8')).toBe(disclosureSchemaText());
});
