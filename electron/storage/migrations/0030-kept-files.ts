/**
 * Files that answers name by their SHA-256: the company's logo and Word template.
 * None is ever altered or removed, so undo and old answers always find theirs.
 */
export const keptFiles = `
CREATE TABLE kept_files (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER kept_files_are_never_altered BEFORE UPDATE ON kept_files BEGIN
  SELECT RAISE(ABORT, 'kept files are append-only');
END;

CREATE TRIGGER kept_files_are_never_removed BEFORE DELETE ON kept_files BEGIN
  SELECT RAISE(ABORT, 'kept files are append-only');
END;
`;
