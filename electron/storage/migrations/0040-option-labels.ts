import type Database from 'better-sqlite3';
import { readEntry } from '../entry-body.ts';
import { searchWords } from '../search-words.ts';

type Stored = { readonly number: number; readonly path: string; readonly body: string };

const atATime = 1000;

/**
 * Puts the labels of chosen options into the search index, where only words that
 * somebody typed stood before. Only answers that are a choice are read again, a
 * thousand at a time, so that a large library need not fit into memory.
 */
export function indexOptionLabels(database: Database.Database): void {
  const next = database.prepare<[number], Stored>(
    `SELECT number, path, body FROM entries
     WHERE number > ? AND (instr(body, '"kind":"choice"') OR instr(body, '"kind":"several"'))
     ORDER BY number LIMIT ${atATime}`,
  );
  const index = database.prepare('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)');
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = next.all(last);
    for (const { number, path, body } of rows) {
      const read = readEntry(path, body);
      const words = read.ok ? searchWords(path, read.entry) : '';
      if (words !== '') index.run(number, words);
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.number;
  }
}
