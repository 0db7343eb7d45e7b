import type Database from 'better-sqlite3';
import type { Result } from '../../shared/result.ts';
import { closeBesideOthers, isInPlace } from './file-identity.ts';
import type { Migration } from './migrations/index.ts';

export type Statement<Parameters extends unknown[], Row = unknown> = Database.Statement<
  Parameters,
  Row
>;

/** An open library: one file, the connection to it, and what must be injected to make tests exact. */
export type Library = {
  /** The connection. Where it was let go, it is made again and the file checked anew. */
  readonly database: Database.Database;
  readonly file: string;
  /** What is written goes into a copy that is thrown away; nothing that a person does may be. */
  readonly isReadOnly: boolean;
  /** Now, as ISO 8601 in UTC. */
  readonly clock: () => string;
  readonly newId: () => string;
  /** A statement by its text, compiled once per connection. Text is never put together from data. */
  readonly statement: <Parameters extends unknown[], Row = unknown>(
    sql: string,
  ) => Statement<Parameters, Row>;
  /**
   * Lets go of a connection whose state is unknown after an error of the disk:
   * what a failed sync left behind is neither saved nor lost until it is looked at.
   */
  readonly letGo: () => void;
  /**
   * Another program has put a different file in the library's place: what this connection still
   * reads becomes a backup, and the connection is let go. Where that fails, it is kept open.
   */
  readonly keepReplaced: () => Result<unknown>;
  /** For good: a library that was closed is not opened again by a late timer. */
  readonly close: () => void;
};

/** How libraries are opened. */
export type OpenOptions = {
  readonly clock: () => string;
  readonly newId: () => string;
  /** A better-sqlite3 built for an older runtime; null: the one it brings. */
  readonly nativeBinding?: string | null;
  /** Only tests know others than those the app came with. */
  readonly migrations?: readonly Migration[];
  /** Looks the file through whole before anything else, however large it is; see `check-later.ts`. */
  readonly isCheckedWhole?: boolean;
};

export const libraryFileName = 'library.sqlite3';

export type LibraryParts = Pick<Library, 'file' | 'clock' | 'newId'> & {
  readonly first: Database.Database;
  /** Connects to the same file again, checks it, and throws where it is not as it must be. */
  readonly again: () => Database.Database;
  /** Makes a backup of what a connection reads whose file has lost its place. */
  readonly keep: (database: Database.Database) => Result<unknown>;
};

export function makeLibrary(parts: LibraryParts): Library {
  const { file, clock, newId, first, again, keep } = parts;
  let connection: Database.Database | null = first;
  let isClosed = false;
  const compiled = new Map<string, Statement<unknown[]>>();

  function connected(): Database.Database {
    if (isClosed) throw new Error('The library was closed');
    connection ??= again();
    return connection;
  }

  function letGo(): void {
    compiled.clear();
    const old = connection;
    connection = null;
    try {
      if (old !== null) closeBesideOthers(file, old);
    } catch {
      // It could not say goodbye to a disk that fails; what counts is found when it is opened again.
    }
  }

  function keepReplaced(): Result<unknown> {
    const kept = keep(connected());
    if (kept.ok) letGo();
    return kept;
  }

  function statement<Parameters extends unknown[], Row>(sql: string): Statement<Parameters, Row> {
    const database = connected();
    const known = compiled.get(sql) ?? database.prepare<unknown[], unknown>(sql);
    compiled.set(sql, known);
    // The caller states what its SQL takes and returns; better-sqlite3 has no way to know.
    return known as unknown as Statement<Parameters, Row>;
  }

  return {
    get database() {
      return connected();
    },
    file,
    isReadOnly: false,
    clock,
    newId,
    statement,
    letGo,
    keepReplaced,
    close: () => {
      // The last moment at which it can be read: with the connection goes the file it was made to.
      if (connection?.open && isInPlace(file, connection) === 'replaced') keep(connection);
      isClosed = true;
      letGo();
    },
  };
}
