import type Database from 'better-sqlite3';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';

/** `Scbl`: tells our file from any other SQLite file, also to `file(1)`. */
export const applicationId = 0x5363626c;

/**
 * Takes a database from its version to the newest, one transaction a step, the
 * version number inside it: after a crash it stands before a step or after it.
 */
export function migrate(
  database: Database.Database,
  migrations: readonly Migration[] = allMigrations,
): void {
  assertRising(migrations);
  for (const { version, sql, fill } of migrations) {
    if (version <= versionOf(database)) continue;
    database
      .transaction(() => {
        database.exec(sql);
        fill?.(database);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}

export function newestOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

function assertRising(migrations: readonly Migration[]): void {
  migrations.forEach(({ version, name }, index) => {
    if (version === (index + 1) * 10) return;
    throw new Error(`Migration ${name} has version ${version}; expected ${(index + 1) * 10}`);
  });
}
