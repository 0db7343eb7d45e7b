import type { Edition, EditionRecord, EditionSummary } from '../../shared/editions/edition.ts';
import {
  editionRecordSchema,
  parseFrozenOutline,
  parseFrozenTwin,
} from '../../shared/editions/edition-schema.ts';
import { keyOfTwin } from '../../shared/editions/twin-key.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { MadeEdition } from '../editions/make-edition.ts';
import { encodeManifest, manifestOf } from '../editions/manifest.ts';
import { sha256 } from '../files/sha256.ts';
import { hasWorkbook } from './apply-change.ts';
import { outlineBody } from './edition-parts.ts';
import type { Library } from './library.ts';
import { isLabelTaken } from './published/taken-labels.ts';
import { inTransaction, reading } from './transaction.ts';

/** Keeps an edition for good: parts first, then the edition, all in one transaction. */
export function keepEdition(
  library: Library,
  workbookId: string,
  made: MadeEdition,
): Result<EditionSummary> {
  return inTransaction(library, () => {
    if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
    if (isLabelTaken(library, workbookId, made.record.label))
      return failed('edition-label-taken', made.record.label);
    insertEdition(library, workbookId, made);
    return ok(summaryOf(made.record, made.files.size > 0));
  });
}

/** Inside a transaction that the caller has begun. */
export function insertEdition(library: Library, workbookId: string, made: MadeEdition): void {
  const { record, outlines, files } = made;
  const outline = library.statement<string[]>('INSERT INTO edition_outlines VALUES (?, ?, ?, ?)');
  for (const [document, body] of outlines) outline.run(workbookId, record.id, document, body);
  const file = library.statement<(string | Uint8Array)[]>(
    'INSERT INTO edition_files VALUES (?, ?, ?, ?)',
  );
  for (const [name, bytes] of files) file.run(workbookId, record.id, name, bytes);
  const body = canonicalJson(record);
  library
    .statement<(string | number)[]>(
      `INSERT INTO editions (workbook_id, id, label, published_at, revision, record, seal)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      workbookId,
      record.id,
      record.label,
      record.publishedAt,
      record.revision,
      body,
      sha256(body),
    );
}

/** The editions of a workbook, the newest first. One whose record was altered is not shown as if it were whole. */
export function listEditions(
  library: Library,
  workbookId: string,
): Result<readonly EditionSummary[]> {
  return reading(library, () => {
    const rows = library
      .statement<[string], EditionRow>(`${selectEditions} ORDER BY number DESC`)
      .all(workbookId);
    const summaries: EditionSummary[] = [];
    for (const row of rows) {
      const summary = readSummary(row);
      if (!summary.ok) return summary;
      summaries.push(summary.value);
    }
    return ok(summaries);
  });
}

/** An edition with its outlines, each compared with the hash it was published with. */
export function readEdition(library: Library, workbookId: string, id: string): Result<Edition> {
  return reading(library, () => {
    const row = library
      .statement<[string, string], EditionRow>(`${selectEditions} AND id = ?`)
      .get(workbookId, id);
    if (row === undefined) return failed('edition-missing', id);
    const summary = readSummary(row);
    if (!summary.ok) return summary;
    const outlines: Edition['outlines'][number][] = [];
    for (const { id: document, title, outline: hash } of summary.value.documents) {
      const body = outlineBody(library, workbookId, id, document);
      const outline =
        body === null || sha256(body) !== hash ? null : parse(body, parseFrozenOutline);
      if (outline === null) return failed('edition-damaged', title);
      outlines.push(outline);
    }
    const twins: Edition['twins'][number][] = [];
    for (const { id: twin, title, outline: hash } of summary.value.twins ?? []) {
      const body = outlineBody(library, workbookId, id, keyOfTwin(twin));
      const frozen = body === null || sha256(body) !== hash ? null : parse(body, parseFrozenTwin);
      if (frozen === null) return failed('edition-damaged', title);
      twins.push(frozen);
    }
    return ok({ summary: summary.value, outlines, twins });
  });
}

type EditionRow = {
  readonly record: string;
  readonly seal: string;
  readonly label: string;
  readonly hasFiles: number;
};

const selectEditions = `SELECT record, seal, label, EXISTS (
    SELECT 1 FROM edition_files
    WHERE edition_files.workbook_id = editions.workbook_id AND edition_id = editions.id
  ) AS hasFiles FROM editions WHERE workbook_id = ?`;

function readSummary({ record, seal, label, hasFiles }: EditionRow): Result<EditionSummary> {
  if (sha256(record) !== seal) return failed('edition-damaged', label);
  const parsed = editionRecordSchema.safeParse(JSON.parse(record));
  if (!parsed.success) return failed('edition-damaged', label);
  return ok(summaryOf(parsed.data, hasFiles === 1));
}

function summaryOf(record: EditionRecord, hasFiles: boolean): EditionSummary {
  return { ...record, hasFiles, manifest: sha256(encodeManifest(manifestOf(record))) };
}

function parse<T>(body: string, read: (data: unknown) => T | null): T | null {
  try {
    return read(JSON.parse(body));
  } catch {
    return null;
  }
}
