import { expect, it } from 'vitest';
import { makeEdition } from '../../../../electron/editions/make-edition.ts';
import { addWorkbookRow } from '../../../../electron/storage/create-workbook.ts';
import { readEditionFiles } from '../../../../electron/storage/edition-parts.ts';
import { keepEdition, readEdition } from '../../../../electron/storage/edition-storage.ts';
import { text, workbookOf } from '../../shared/documents/workbook-of.ts';
import { openedIn, tempFolder, unwrap } from './library-in-temp-folder.ts';

async function published() {
  const library = openedIn(tempFolder());
  addWorkbookRow(library, 'one', '2026-11-21T00:00:00.000Z');
  const snapshot = workbookOf({ 'device.name': text('GS-2'), 'company.name': text('Northwind') });
  const order = {
    label: '1.0',
    approvedBy: 'Quality',
    audience: 'public',
    documents: ['supportStatement'],
    formats: ['md'],
    twins: ['disclosure'],
    since: null,
  } as const;
  const stamp = {
    id: 'e-1',
    publishedAt: '2026-11-21T10:11:12.000Z',
    revision: 7,
    change: 'c-7',
    appVersion: '0.1.0',
  };
  const made = unwrap(await makeEdition(snapshot, order, stamp));
  unwrap(keepEdition(library, 'one', made));
  return library;
}

it('the database itself refuses whatever would alter, replace, add to or remove a published edition', async () => {
  const library = await published();
  const state = () => {
    const edition = unwrap(readEdition(library, 'one', 'e-1'));
    const files = unwrap(readEditionFiles(library, 'one', edition.summary));
    return JSON.stringify([edition, [...files].map(([name, bytes]) => [name, [...bytes]])]);
  };
  const before = state();
  const parts = {
    editions: 'workbook_id, id, label, published_at, revision, record, seal',
    edition_files: 'workbook_id, edition_id, name, bytes',
    edition_outlines: 'workbook_id, edition_id, document, body',
  };
  for (const [table, columns] of Object.entries(parts)) {
    const own = columns.split(', ');
    const statements = [
      `DELETE FROM ${table}`,
      ...own.map((column) => `UPDATE ${table} SET ${column} = ${column}`),
      ...own.map((column) => `UPDATE OR REPLACE ${table} SET ${column} = ${column}`),
      `INSERT OR REPLACE INTO ${table} (${columns}) SELECT ${columns} FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} WHERE true
       ON CONFLICT DO UPDATE SET ${own.at(-1)} = 'x'`,
    ];
    for (const statement of statements)
      expect(() => library.database.exec(statement), statement).toThrow('append-only');
  }
  const added = {
    edition_files: `INSERT INTO edition_files VALUES ('one', 'e-1', 'more.md', x'00')`,
    edition_outlines: `INSERT INTO edition_outlines VALUES ('one', 'e-1', 'more', '{}')`,
  };
  for (const statement of Object.values(added))
    expect(() => library.database.exec(statement), statement).toThrow('append-only');
  expect(() => library.database.exec(`DELETE FROM workbooks WHERE id = 'one'`)).toThrow();
  expect(state()).toBe(before);
});
