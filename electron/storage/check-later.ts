import type Database from 'better-sqlite3';

/**
 * Up to this size a library is looked through whole before anything else happens; that takes about
 * as long as a blink. A larger one opens at once and is looked through behind, by the keeper.
 */
export const checkedAtOnce = 4 * 1024 ** 2;

const unchecked = new WeakSet<Database.Database>();

/** Notes that the file behind a connection was not looked through yet. */
export function leaveForLater(database: Database.Database): void {
  unchecked.add(database);
}

export function isLeftForLater(database: Database.Database): boolean {
  return unchecked.has(database);
}

/** It was looked through and found whole. */
export function noteChecked(database: Database.Database): void {
  unchecked.delete(database);
}
