import { expect, test } from 'vitest';
import { placeOfEntry } from '../../../../electron/dev/registry-build.ts';

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/libffmpeg.so', 'libffmpeg.so'],
  ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
])('%s goes to %s', (entry, place) => {
  expect(placeOfEntry(entry)).toBe(place);
});

test.each([
  'Cypress/',
  'Cypress/locales/',
  'Cypress/resources/app/package.json',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
  'elsewhere/file',
])('%s stays behind', (entry) => {
  expect(placeOfEntry(entry)).toBeUndefined();
});
