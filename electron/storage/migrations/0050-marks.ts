/**
 * One row, made anew by every transaction: `token` names the state of the library after it, and
 * `before` the state it began with. By it a write-ahead log is known to belong to a file:
 * `log-identity.ts`.
 */
export const marks = `
CREATE TABLE marks (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  token TEXT NOT NULL,
  before TEXT NOT NULL
) STRICT;

INSERT INTO marks VALUES (1, hex(randomblob(16)), '');
`;
