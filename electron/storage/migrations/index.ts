import type Database from 'better-sqlite3';
import { firstTables } from './0010-first-tables.ts';
import { editions } from './0020-editions.ts';
import { keptFiles } from './0030-kept-files.ts';
import { indexOptionLabels } from './0040-option-labels.ts';
import { marks } from './0050-marks.ts';
import { takenLabels } from './0060-taken-labels.ts';

export type Migration = {
  /**
   * The `user_version` after it. Rises by ten, and `migrate` refuses anything else: a step
   * put in between would never run on a library that is already beyond it.
   */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot do with the rows that are there; after it, in the same transaction. */
  readonly fill?: (database: Database.Database) => void;
};

/** Every step a library has ever gone through. Released steps are never edited, and call no code that lives on. */
export const migrations: readonly Migration[] = [
  { version: 10, name: 'first-tables', sql: firstTables },
  { version: 20, name: 'editions', sql: editions },
  { version: 30, name: 'kept-files', sql: keptFiles },
  { version: 40, name: 'option-labels', sql: '', fill: indexOptionLabels },
  { version: 50, name: 'marks', sql: marks },
  { version: 60, name: 'taken-labels', sql: takenLabels },
];

export const newestVersion = migrations.at(-1)?.version ?? 0;
