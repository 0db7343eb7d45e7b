import type Database from 'better-sqlite3';
import { keyOfTwin } from '../../../shared/editions/twin-key.ts';
import { sha256 } from '../../files/sha256.ts';
import { type SealedEdition, unsealed } from './taken-labels.ts';

/** An edition with every part that its record has the hash of. */
export type WholeEdition = SealedEdition & {
  readonly publishedAt: string;
  readonly revision: number;
  readonly outlines: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** The editions of a library's file, and of those that are not in it the labels. The oldest first. */
export function sealedEditions(database: Database.Database): readonly SealedEdition[] {
  if (!hasTable(database, 'editions')) return [];
  const columns = 'workbook_id AS workbookId, id, label, record, seal';
  return database
    .prepare<[], SealedEdition>(`SELECT ${columns} FROM editions ORDER BY number`)
    .all();
}

/** Labels that are taken in a library's file without their editions. */
export function labelsWithout(database: Database.Database): readonly SealedEdition[] {
  if (!hasTable(database, 'taken_labels')) return [];
  return database
    .prepare<[], SealedEdition>(
      `SELECT workbook_id AS workbookId, edition_id AS id, label, record, seal
       FROM taken_labels ORDER BY rowid`,
    )
    .all();
}

/**
 * An edition with its parts as they stand in a library's file; null where one of them is not what
 * was published. Files may be missing altogether: those of an edition that came in a hand-off file.
 */
export function wholeEdition(
  database: Database.Database,
  sealed: SealedEdition,
): WholeEdition | null {
  const { workbookId, id } = sealed;
  const outlines = new Map(
    database
      .prepare<[string, string], { document: string; body: string }>(
        'SELECT document, body FROM edition_outlines WHERE workbook_id = ? AND edition_id = ?',
      )
      .all(workbookId, id)
      .map(({ document, body }) => [document, body]),
  );
  const files = new Map(
    database
      .prepare<[string, string], { name: string; bytes: Uint8Array }>(
        'SELECT name, bytes FROM edition_files WHERE workbook_id = ? AND edition_id = ?',
      )
      .all(workbookId, id)
      .map(({ name, bytes }) => [name, bytes]),
  );
  return whole(sealed, { outlines, files });
}

type Parts = Pick<WholeEdition, 'outlines' | 'files'>;

/** An edition with its parts; null where one of them is not what was published. */
export function whole(sealed: SealedEdition, { outlines, files }: Parts): WholeEdition | null {
  const record = unsealed(sealed);
  if (record === null) return null;
  const parts = [
    ...record.documents,
    ...(record.twins ?? []).map((twin) => ({ ...twin, id: keyOfTwin(twin.id) })),
  ];
  const isOutlined =
    outlines.size === parts.length &&
    parts.every(({ id, outline }) => sha256(outlines.get(id) ?? '') === outline);
  const isFiled =
    files.size === record.files.length &&
    record.files.every(
      ({ name, sha256: hash }) => sha256(files.get(name) ?? new Uint8Array()) === hash,
    );
  if (!isOutlined || !(isFiled || files.size === 0)) return null;
  const { publishedAt, revision } = record;
  return { ...sealed, publishedAt, revision, outlines, files };
}

function hasTable(database: Database.Database, name: string): boolean {
  const found = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name);
  return found !== undefined;
}
