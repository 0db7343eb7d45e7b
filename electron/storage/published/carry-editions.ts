import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { ok, type Result } from '../../../shared/result.ts';
import { type CheckOptions, withBackup } from '../backup/check-backup.ts';
import { listBackups } from '../backup/list-backups.ts';
import type { Library } from '../library.ts';
import { inTransaction, reading } from '../transaction.ts';
import {
  labelsWithout,
  sealedEditions,
  type WholeEdition,
  wholeEdition,
} from './edition-source.ts';
import { keepTaken, type SealedEdition, unsealed } from './taken-labels.ts';

/**
 * Editions are for good: what a backup has and the library lacks comes back into it, whatever put
 * the library where it is – a restore, another program, a copy by hand, a rescue after damage. Where
 * an edition cannot come, because its workbook is not here or another one bears its label, the label
 * stays taken. Every backup is looked at once. Gives how many editions came.
 */
export function carryEditions(library: Library, options: CheckOptions): Result<number> {
  if (library.isReadOnly) return ok(0);
  const fresh = reading(library, () => ok(notLookedAt(library)));
  if (!fresh.ok) return fresh;
  let carried = 0;
  for (const file of fresh.value) {
    const done = carryFrom(library, file, options);
    if (!done.ok) return done;
    carried += done.value;
  }
  return ok(carried);
}

/** After a workbook was put back, what a backup has of its editions can be put back as well. */
export function lookAgain(library: Library): void {
  library.statement('DELETE FROM editions_looked_for').run();
}

function notLookedAt(library: Library): readonly string[] {
  const looked = library.statement<[string]>('SELECT 1 FROM editions_looked_for WHERE file = ?');
  return listBackups(library.file)
    .map(({ file }) => file)
    .filter((file) => looked.get(basename(file)) === undefined);
}

type Found = { readonly whole: readonly WholeEdition[]; readonly labels: readonly SealedEdition[] };

/** A backup that cannot be read is no reason to hold anything up: it is looked at another time. */
function carryFrom(library: Library, file: string, options: CheckOptions): Result<number> {
  const found = lookedInto(library, file, options);
  if (found === null) return ok(0);
  return inTransaction(library, () => {
    const { database } = library;
    let carried = 0;
    for (const edition of found.whole) {
      if (isRoomFor(library, edition)) {
        insertWhole(database, edition);
        carried += 1;
      } else keepTaken(database, edition);
    }
    for (const edition of found.labels) if (!isHere(library, edition)) keepTaken(database, edition);
    library
      .statement<[string]>('INSERT OR IGNORE INTO editions_looked_for VALUES (?)')
      .run(basename(file));
    return ok(carried);
  });
}

function lookedInto(library: Library, file: string, options: CheckOptions): Found | null {
  try {
    const read = withBackup(file, options, (database) => {
      const whole: WholeEdition[] = [];
      const labels: SealedEdition[] = [...labelsWithout(database)];
      for (const sealed of sealedEditions(database)) {
        if (isHere(library, sealed)) continue;
        const edition = wholeEdition(database, sealed);
        if (edition !== null) whole.push(edition);
        else if (unsealed(sealed) !== null) labels.push(sealed);
      }
      return ok({ whole, labels });
    });
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

function isHere(library: Library, { workbookId, id }: SealedEdition): boolean {
  return (
    library
      .statement<string[]>('SELECT 1 FROM editions WHERE workbook_id = ? AND id = ?')
      .get(workbookId, id) !== undefined
  );
}

/** Its workbook is here, and no other edition of it bears the label. */
function isRoomFor(library: Library, { workbookId, label }: SealedEdition): boolean {
  return (
    library
      .statement<[{ workbookId: string; label: string }]>(
        `SELECT 1 FROM workbooks WHERE id = :workbookId AND NOT EXISTS (
           SELECT 1 FROM editions WHERE workbook_id = :workbookId AND label = :label)`,
      )
      .get({ workbookId, label }) !== undefined
  );
}

function insertWhole(database: Database.Database, edition: WholeEdition): void {
  const { workbookId, id, label, publishedAt, revision, record, seal, outlines, files } = edition;
  const outline = database.prepare('INSERT INTO edition_outlines VALUES (?, ?, ?, ?)');
  for (const [document, body] of outlines) outline.run(workbookId, id, document, body);
  const part = database.prepare('INSERT INTO edition_files VALUES (?, ?, ?, ?)');
  for (const [name, bytes] of files) part.run(workbookId, id, name, bytes);
  database
    .prepare(
      `INSERT INTO editions (workbook_id, id, label, published_at, revision, record, seal)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(workbookId, id, label, publishedAt, revision, record, seal);
}
