import type Database from 'better-sqlite3';
import type { EditionRecord } from '../../../shared/editions/edition.ts';
import { isTaken } from '../../../shared/editions/edition-label.ts';
import { editionRecordSchema } from '../../../shared/editions/edition-schema.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Library } from '../library.ts';

/** An edition as its row says it: without its parts. */
export type SealedEdition = {
  readonly workbookId: string;
  readonly id: string;
  readonly label: string;
  readonly record: string;
  readonly seal: string;
};

/** The record of an edition; null where it was altered since it was sealed, or cannot be read. */
export function unsealed({ record, seal }: SealedEdition): EditionRecord | null {
  if (sha256(record) !== seal) return null;
  try {
    const parsed = editionRecordSchema.safeParse(JSON.parse(record));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps a label from being given to another text, though its edition is not in this library. */
export function keepTaken(database: Database.Database, edition: SealedEdition): void {
  const { workbookId, id, label, record, seal } = edition;
  database
    .prepare('INSERT OR IGNORE INTO taken_labels VALUES (?, ?, ?, ?, ?)')
    .run(workbookId, id, label, record, seal);
}

/**
 * Every label that a new edition of the workbook may not have: those of its editions, of editions
 * that are not here any more, and of the other copies of the same workbook. Copies are known by the
 * change their histories begin with.
 */
export function takenLabels(library: Library, workbookId: string): readonly string[] {
  return library
    .statement<[{ workbookId: string }], { label: string }>(
      `WITH copies AS (
         SELECT workbooks.id FROM workbooks, (
           SELECT id FROM changes WHERE workbook_id = :workbookId ORDER BY revision LIMIT 1
         ) AS first
         WHERE EXISTS (
           SELECT 1 FROM changes WHERE workbook_id = workbooks.id AND changes.id = first.id
         )
         UNION SELECT :workbookId
       )
       SELECT label FROM editions WHERE workbook_id IN (SELECT id FROM copies)
       UNION SELECT label FROM taken_labels WHERE workbook_id IN (SELECT id FROM copies)`,
    )
    .all({ workbookId })
    .map(({ label }) => label);
}

export function isLabelTaken(library: Library, workbookId: string, label: string): boolean {
  return isTaken(label, takenLabels(library, workbookId));
}
