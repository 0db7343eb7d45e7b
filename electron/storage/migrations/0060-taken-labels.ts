/**
 * Editions that are published though they are not in this library: their workbook is gone from it,
 * another edition bears the label here, or they were published from another copy of the workbook.
 * `record` and `seal` are those of `editions`. No foreign key: the workbook may be put back later.
 *
 * `editions_looked_for` names the backups that were searched for editions; what comes back with an
 * older backup has not seen the newer ones, and looks again.
 */
export const takenLabels = `
CREATE TABLE taken_labels (
  workbook_id TEXT NOT NULL,
  edition_id TEXT NOT NULL,
  label TEXT NOT NULL,
  record TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (workbook_id, edition_id)
) STRICT;

CREATE TRIGGER taken_labels_are_never_altered BEFORE UPDATE ON taken_labels BEGIN
  SELECT RAISE(ABORT, 'taken labels are append-only');
END;

CREATE TRIGGER taken_labels_are_never_removed BEFORE DELETE ON taken_labels BEGIN
  SELECT RAISE(ABORT, 'taken labels are append-only');
END;

CREATE TABLE editions_looked_for (
  file TEXT PRIMARY KEY
) STRICT;
`;
