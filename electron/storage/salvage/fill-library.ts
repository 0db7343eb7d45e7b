import type Database from 'better-sqlite3';
import { companyProfileId } from '../../../shared/bridge.ts';
import { localDay } from '../../../shared/text/local-day.ts';
import { answerOf, type Entry } from '../../../shared/workbook/answer.ts';
import { canonicalJson } from '../../../shared/workbook/canonical-json.ts';
import { readEntry } from '../entry-body.ts';
import { whole } from '../published/edition-source.ts';
import { searchWords } from '../search-words.ts';
import { entriesFromHistory } from './entries-from-history.ts';
import type { NamedRow } from './sort-rows.ts';

export type Filled = {
  /** Rows that are in the new library, without those that were made up to hold them. */
  readonly rows: number;
  readonly workbooks: number;
};

export type FillParts = {
  readonly at: string;
  readonly newId: () => string;
  /** Whether a backup has an edition whole, which then comes from there. */
  readonly isKeptWhole?: (workbookId: string, edition: string) => boolean;
};

/**
 * Puts salvaged rows into an empty library. What they refer to and was not found
 * is made up, and says so; at the end of each workbook's history stands that it
 * has to be looked through, for nobody knows what a damaged file has swallowed.
 */
export function fillLibrary(
  database: Database.Database,
  found: ReadonlyMap<string, readonly NamedRow[]>,
  { at, newId, isKeptWhole = () => false }: FillParts,
): Filled {
  const of = (table: string) => found.get(table) ?? [];
  const changes = of('changes');
  const entries = entriesFromHistory(of('entries'), changes);
  return database
    .transaction((): Filled => {
      const put = (table: string, rows: readonly NamedRow[]) => putAll(database, table, rows);
      const isBroken = brokenEditions(found);
      const isBetterKept = (row: NamedRow) =>
        isKeptWhole(String(row.workbook_id), String(row.id)) && isBroken(row);
      const published = new Map(
        of('editions')
          .filter((row) => !isBetterKept(row))
          .map((row) => [editionKey(row), row]),
      );
      const { labelled, clashing } = byLabel([...published.values()]);
      for (const row of clashing) published.delete(editionKey(row));
      let rows = put('workbooks', of('workbooks')) + put('kept_files', of('kept_files'));
      makeUpParents(database, [...changes, ...entries, ...published.values()], at);
      rows += put('changes', changes);
      makeUpChanges(database, entries);
      rows += put('entries', entries);
      const isOfEdition = ({ workbook_id = null, edition_id = null }: NamedRow) =>
        published.has(editionKey({ workbook_id, id: edition_id }));
      // The parts of an edition come before it.
      for (const part of ['edition_files', 'edition_outlines']) {
        rows += put(part, of(part).filter(isOfEdition));
      }
      rows += put('editions', labelled);
      // Two sides of one library may have given a label twice: neither text takes it from the other.
      rows += put('taken_labels', [...of('taken_labels'), ...clashing.map(asTaken)]);
      fillSearch(database);
      return { rows, workbooks: markForReview(database, at, newId) };
    })
    .immediate();
}

function editionKey({ workbook_id, id }: NamedRow): string {
  return `${String(workbook_id)} ${String(id)}`;
}

function byLabel(rows: readonly NamedRow[]) {
  const seen = new Set<string>();
  const isFirst = ({ workbook_id, label }: NamedRow) => {
    const name = `${String(workbook_id)} ${String(label)}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  };
  const inOrder = rows.toSorted((a, b) => Number(a.number) - Number(b.number));
  const labelled = inOrder.filter(isFirst);
  const clashing = inOrder.filter((row) => !labelled.includes(row));
  // Their numbers tell the order and no more; those of two sides may be the same.
  return { labelled: labelled.map((row) => ({ ...row, number: null })), clashing };
}

/** Whether a part of an edition was not found as it was published. */
function brokenEditions(
  found: ReadonlyMap<string, readonly NamedRow[]>,
): (row: NamedRow) => boolean {
  const partsOf = (table: string, row: NamedRow) =>
    (found.get(table) ?? []).filter(
      ({ workbook_id, edition_id }) => workbook_id === row.workbook_id && edition_id === row.id,
    );
  return (row) => {
    const { workbook_id, id, label, record, seal } = row;
    const sealed = {
      workbookId: String(workbook_id),
      id: String(id),
      label: String(label),
      record: String(record),
      seal: String(seal),
    };
    const outlines = new Map(
      partsOf('edition_outlines', row).map((part) => [String(part.document), String(part.body)]),
    );
    const files = new Map(
      partsOf('edition_files', row).map(({ name, bytes }) => [
        String(name),
        Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0),
      ]),
    );
    return whole(sealed, { outlines, files }) === null;
  };
}

function asTaken({ workbook_id, id, label, record, seal }: NamedRow): NamedRow {
  return {
    workbook_id: workbook_id ?? '',
    edition_id: id ?? '',
    label: label ?? '',
    record: record ?? '',
    seal: seal ?? '',
  };
}

/** A row that was found twice is stored once. Table and columns are those of our own migrations. */
function putAll(database: Database.Database, table: string, rows: readonly NamedRow[]): number {
  let count = 0;
  for (const row of rows) {
    const columns = Object.keys(row);
    const sql = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    count += database.prepare(sql).run(...Object.values(row)).changes;
  }
  return count;
}

function makeUpParents(database: Database.Database, rows: readonly NamedRow[], at: string): void {
  const insert = database.prepare('INSERT OR IGNORE INTO workbooks (id, created_at) VALUES (?, ?)');
  for (const id of new Set(rows.map(({ workbook_id }) => workbook_id))) insert.run(id, at);
}

function makeUpChanges(database: Database.Database, entries: readonly NamedRow[]): void {
  const insert = database.prepare(
    `INSERT OR IGNORE INTO changes (revision, workbook_id, id, kind, of, label, at, by, edits)
     VALUES (?, ?, ?, 'import', NULL, 'A change that could not be read any more', ?, ?, '[]')`,
  );
  for (const { revision, workbook_id, at, by } of entries) {
    insert.run(revision, workbook_id, `unread-${String(revision)}`, at, by);
  }
}

function fillSearch(database: Database.Database): void {
  const insert = database.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)');
  const rows = database
    .prepare<[], { number: number; path: string; body: string }>(
      'SELECT number, path, body FROM entries',
    )
    .all();
  for (const { number, path, body } of rows) {
    const read = readEntry(path, body);
    const words = read.ok ? searchWords(path, read.entry) : '';
    if (words !== '') insert.run(number, words);
  }
}

const recoveredPath = 'workbook.recovered';

function readBefore(body: string | undefined): Entry | null {
  if (body === undefined) return null;
  const read = readEntry(recoveredPath, body);
  return read.ok ? read.entry : null;
}

function markForReview(database: Database.Database, at: string, newId: () => string): number {
  const insert = database.prepare(
    `INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
     VALUES (?, ?, 'import', NULL, 'Recovered from a damaged library: please look it through', ?, '', ?)`,
  );
  const keep = database.prepare(
    `INSERT OR REPLACE INTO entries (workbook_id, path, body, revision, at, by) VALUES (?, ?, ?, ?, ?, '')`,
  );
  const earlier = database
    .prepare<[string, string], string>(
      'SELECT body FROM entries WHERE workbook_id = ? AND path = ?',
    )
    .pluck();
  const after = answerOf({ kind: 'date', date: localDay(at) });
  const ids = database
    .prepare<[], string>('SELECT DISTINCT workbook_id FROM changes')
    .pluck()
    .all();
  for (const id of ids) {
    // The company profile stands in no list; its line in the history says it.
    if (id === companyProfileId) insert.run(id, newId(), at, '[]');
    else {
      const before = readBefore(earlier.get(id, recoveredPath));
      const edits = canonicalJson([{ path: recoveredPath, before, after }]);
      const { lastInsertRowid } = insert.run(id, newId(), at, edits);
      keep.run(id, recoveredPath, canonicalJson(after), lastInsertRowid, at);
    }
  }
  return ids.filter((id) => id !== companyProfileId).length;
}
