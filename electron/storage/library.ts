import type Database from 'better-sqlite3';

export type Statement<Parameters extends unknown[], Row = unknown> = Database.Statement<
  Parameters,
  Row
>;

/** An open library: one connection to one file, and what must be injected to make tests exact. */
export type Library = {
  readonly database: Database.Database;
  readonly file: string;
  /** Now, as ISO 8601 in UTC. */
  readonly clock: () => string;
  readonly newId: () => string;
  /** A statement by its text, compiled once per connection. Text is never put together from data. */
  readonly statement: <Parameters extends unknown[], Row = unknown>(
    sql: string,
  ) => Statement<Parameters, Row>;
};

export const libraryFileName = 'library.sqlite3';

export function makeLibrary(
  database: Database.Database,
  file: string,
  clock: () => string,
  newId: () => string,
): Library {
  const compiled = new Map<string, Statement<unknown[]>>();
  function statement<Parameters extends unknown[], Row>(sql: string): Statement<Parameters, Row> {
    const known = compiled.get(sql) ?? database.prepare<unknown[], unknown>(sql);
    compiled.set(sql, known);
    // The caller states what its SQL takes and returns; better-sqlite3 has no way to know.
    return known as unknown as Statement<Parameters, Row>;
  }
  return { database, file, clock, newId, statement };
}
