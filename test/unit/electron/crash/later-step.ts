import type { Migration } from '../../../../electron/storage/migrations/index.ts';
import { migrations } from '../../../../electron/storage/migrations/index.ts';

/** The step a later version may bring: it makes a table, changes one, and fills what it made. */
export const withLaterStep: readonly Migration[] = [
  ...migrations,
  {
    version: (migrations.length + 1) * 10,
    name: 'later',
    sql: `
      CREATE TABLE later (id TEXT PRIMARY KEY, about TEXT NOT NULL) STRICT;
      ALTER TABLE workbooks ADD COLUMN colour TEXT;
      INSERT INTO later SELECT id, created_at FROM workbooks;
      UPDATE workbooks SET colour = 'blue';`,
  },
];

export const options = {
  clock: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};
