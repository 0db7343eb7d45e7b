import { failed, ok, type Result } from '../../shared/result.ts';
import type { Entry } from '../../shared/workbook/answer.ts';
import { isOnlyNoted } from '../../shared/workbook/apply-edits.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { Change, Edit } from '../../shared/workbook/change.ts';
import { isWellPlaced } from '../../shared/workbook/placement.ts';
import { readEntry } from './entry-body.ts';
import type { Library } from './library.ts';
import { searchWords } from './search-words.ts';
import { inTransaction } from './transaction.ts';

export type Applied = { readonly revision: number };

/**
 * The only way anything is written: history, current answers and search index in
 * one transaction. The same change sent twice, because its reply was lost, is
 * written once and answered twice.
 */
export function applyChange(library: Library, workbookId: string, change: Change): Result<Applied> {
  return inTransaction(library, () => recordChange(library, workbookId, change));
}

/** As `applyChange`, inside a transaction that the caller has begun. */
export function recordChange(
  library: Library,
  workbookId: string,
  change: Change,
): Result<Applied> {
  if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
  const edits = canonicalJson(change.edits);
  const earlier = findChange(library, workbookId, change.id);
  if (earlier !== undefined) {
    const isSame = earlier.kind === change.kind && earlier.edits === edits;
    return isSame ? ok({ revision: earlier.revision }) : failed('conflict', change.label);
  }
  const revision = insertChange(library, workbookId, change, edits);
  for (const edit of change.edits) {
    if (edit.after !== null && !isWellPlaced(edit.path, edit.after))
      return failed('invalid-request', edit.path);
    if (!isBeforeTrue(library, workbookId, edit)) return failed('conflict', edit.path);
    writeEdit(library, workbookId, edit, { revision, at: change.at, by: change.by });
  }
  return ok({ revision });
}

/**
 * Takes over a change that another library has already accepted, as it stands.
 * Only for an import, which compares the outcome with what the file says.
 */
export function keepHistory(library: Library, workbookId: string, change: Change): void {
  const revision = insertChange(library, workbookId, change, canonicalJson(change.edits));
  for (const edit of change.edits)
    writeEdit(library, workbookId, edit, { revision, at: change.at, by: change.by });
}

export function hasWorkbook(library: Library, workbookId: string): boolean {
  return library.statement('SELECT 1 FROM workbooks WHERE id = ?').get(workbookId) !== undefined;
}

type Earlier = { readonly revision: number; readonly kind: string; readonly edits: string };

function findChange(library: Library, workbookId: string, id: string): Earlier | undefined {
  return library
    .statement<[string, string], Earlier>(
      'SELECT revision, kind, edits FROM changes WHERE workbook_id = ? AND id = ?',
    )
    .get(workbookId, id);
}

function insertChange(library: Library, workbookId: string, change: Change, edits: string): number {
  const { id, kind, of, label, at, by } = change;
  const { lastInsertRowid } = library
    .statement<(string | null)[]>(
      `INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(workbookId, id, kind, of, label, at, by, edits);
  return Number(lastInsertRowid);
}

/** A stored answer that cannot be read was shown as nothing, so an edit from nothing may replace it. */
function isBeforeTrue(library: Library, workbookId: string, { path, before }: Edit): boolean {
  const body = library
    .statement<[string, string], { body: string }>(
      'SELECT body FROM entries WHERE workbook_id = ? AND path = ?',
    )
    .get(workbookId, path)?.body;
  if (body === undefined) return before === null;
  if (before === null) return !readEntry(path, body).ok;
  return body === canonicalJson(before);
}

type Origin = { readonly revision: number; readonly at: string; readonly by: string };

function writeEdit(library: Library, workbookId: string, edit: Edit, origin: Origin): void {
  if (isOnlyNoted(edit)) return;
  if (edit.after === null) removeEntry(library, workbookId, edit.path);
  else storeEntry(library, workbookId, edit.path, edit.after, { ...origin, ...edit.given });
}

function storeEntry(
  library: Library,
  workbookId: string,
  path: string,
  entry: Entry,
  { revision, at, by }: Origin,
): void {
  const stored = library
    .statement<(string | number)[], { number: number }>(
      `INSERT INTO entries (workbook_id, path, body, revision, at, by) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (workbook_id, path) DO UPDATE SET
         body = excluded.body, revision = excluded.revision, at = excluded.at, by = excluded.by
       RETURNING number`,
    )
    .get(workbookId, path, canonicalJson(entry), revision, at, by);
  if (stored === undefined) throw new Error('An upsert returned no row');
  const words = searchWords(path, entry);
  if (words === '') forgetWords(library, stored.number);
  else {
    library
      .statement<[number, string]>('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)')
      .run(stored.number, words);
  }
}

function removeEntry(library: Library, workbookId: string, path: string): void {
  const removed = library
    .statement<[string, string], { number: number }>(
      'DELETE FROM entries WHERE workbook_id = ? AND path = ? RETURNING number',
    )
    .get(workbookId, path);
  if (removed !== undefined) forgetWords(library, removed.number);
}

function forgetWords(library: Library, number: number): void {
  library.statement<[number]>('DELETE FROM search WHERE rowid = ?').run(number);
}
