import Database from 'better-sqlite3';

/**
 * Opens a connection with every setting that durability and safety rest on, and
 * proves that they hold: better-sqlite3 drops WAL to synchronous NORMAL at the
 * first query, which loses acknowledged saves in a power cut.
 */
export function connect(file: string, nativeBinding: string | null): Database.Database {
  const database = new Database(file, nativeBinding === null ? {} : { nativeBinding });
  try {
    for (const setting of settings) database.pragma(setting);
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    database.pragma('synchronous = FULL');
    assertHolds(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const settings = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'foreign_keys = ON',
  // One Securable a library, also on a share; and no shared memory, which a share cannot offer.
  'locking_mode = EXCLUSIVE',
  // Main waits meanwhile; a save that fails is kept by the window and sent again.
  'busy_timeout = 1000',
  'journal_mode = WAL',
  'synchronous = FULL',
  // Only macOS knows the difference between handing to the drive and being on it.
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
];

const expected: Readonly<Record<string, string | number>> = {
  journal_mode: 'wal',
  locking_mode: 'exclusive',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
};

function assertHolds(database: Database.Database): void {
  for (const [name, value] of Object.entries(expected)) {
    // A build without memory mapping answers mmap_size with nothing at all.
    const actual = database.pragma(name, { simple: true }) ?? 0;
    if (actual !== value) throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${value}`);
  }
}
