/**
 * Workbooks, their history, their current answers and the search index.
 *
 * `changes.revision` rises over the whole library and is never reused
 * (AUTOINCREMENT); triggers keep history append-only. `entries` has a plain row
 * number so that the search index can name an entry, and so that a damaged file
 * can be salvaged row by row.
 */
export const firstTables = `
CREATE TABLE workbooks (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE changes (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  workbook_id TEXT NOT NULL REFERENCES workbooks (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  of TEXT,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  edits TEXT NOT NULL,
  UNIQUE (workbook_id, id)
) STRICT;

CREATE INDEX changes_of_workbook ON changes (workbook_id, revision);

CREATE TRIGGER changes_are_never_altered BEFORE UPDATE ON changes BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER changes_are_never_removed BEFORE DELETE ON changes BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TABLE entries (
  number INTEGER PRIMARY KEY,
  workbook_id TEXT NOT NULL REFERENCES workbooks (id),
  path TEXT NOT NULL,
  body TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES changes (revision),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  UNIQUE (workbook_id, path)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  words,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
`;
