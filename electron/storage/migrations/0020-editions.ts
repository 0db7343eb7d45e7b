/**
 * Published editions. Nothing can alter one: its parts are written before it, in
 * the same transaction (the references wait for the commit), and from the moment
 * it is there triggers refuse new parts, changes and removal. `record` says what
 * was published, with the SHA-256 of every part; `seal` is the record's own.
 *
 * A workbook from a hand-off file brings its editions without `bytes`.
 */
export const editions = `
CREATE TABLE editions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  workbook_id TEXT NOT NULL REFERENCES workbooks (id),
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  published_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  record TEXT NOT NULL,
  seal TEXT NOT NULL,
  UNIQUE (workbook_id, id),
  UNIQUE (workbook_id, label)
) STRICT;

CREATE TABLE edition_files (
  workbook_id TEXT NOT NULL,
  edition_id TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workbook_id, edition_id, name),
  FOREIGN KEY (workbook_id, edition_id) REFERENCES editions (workbook_id, id)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE edition_outlines (
  workbook_id TEXT NOT NULL,
  edition_id TEXT NOT NULL,
  document TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (workbook_id, edition_id, document),
  FOREIGN KEY (workbook_id, edition_id) REFERENCES editions (workbook_id, id)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TRIGGER editions_are_published_once BEFORE INSERT ON editions
WHEN EXISTS (
  SELECT 1 FROM editions
  WHERE number = NEW.number
    OR (workbook_id = NEW.workbook_id AND (id = NEW.id OR label = NEW.label))
) BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER editions_are_never_altered BEFORE UPDATE ON editions BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER editions_are_never_removed BEFORE DELETE ON editions BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_files_come_before_it BEFORE INSERT ON edition_files
WHEN EXISTS (
  SELECT 1 FROM editions WHERE workbook_id = NEW.workbook_id AND id = NEW.edition_id
) BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_files_are_never_altered BEFORE UPDATE ON edition_files BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_files_are_never_removed BEFORE DELETE ON edition_files BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_outlines_come_before_it BEFORE INSERT ON edition_outlines
WHEN EXISTS (
  SELECT 1 FROM editions WHERE workbook_id = NEW.workbook_id AND id = NEW.edition_id
) BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_outlines_are_never_altered BEFORE UPDATE ON edition_outlines BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;

CREATE TRIGGER edition_outlines_are_never_removed BEFORE DELETE ON edition_outlines BEGIN
  SELECT RAISE(ABORT, 'editions are append-only');
END;
`;
