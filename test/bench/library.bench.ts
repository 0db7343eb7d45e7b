import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { backUp } from '../../electron/storage/backup/back-up.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import type { Library } from '../../electron/storage/library.ts';
import { listWorkbooks } from '../../electron/storage/list-workbooks.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { readSnapshot } from '../../electron/storage/read-snapshot.ts';
import { searchLibrary } from '../../electron/storage/search-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { machineLoad, verdict } from './verdict.ts';

// `npm run bench -- library [WORKBOOKS]`: the library's figures, on this disk, in milliseconds.
const workbooks = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(process.cwd(), '.bench-'));
const at = '2026-01-01T00:00:00.000Z';
const sentence =
  'The gateway checks the signature of every update before it installs one and keeps the old image. ';
const media = ['ethernet', 'wifi', 'bluetooth', 'cellular', 'usb'];
let ids = 0;
const newId = () => `id-${++ids}`;

try {
  const library = open();
  const first = create(library, 'First');
  const small = saves(library, first, 'save, small library');
  // A save is held to twice what SQLite itself takes to write the same rows.
  const saveBound = 2 * bareSaves(library, first);
  console.log(`p99 of a save, small library: ${verdict(small, saveBound)}`);
  for (let count = 0; count < workbooks; count += 1)
    fill(library, create(library, `Device ${count}`));
  saves(library, first, 'save, full library', saveBound);
  const last = create(library, 'Last');
  fill(library, last);
  measure('read 600 answers', 50, () => done(readSnapshot(library, last)), 100);
  measure('list', 20, () => done(listWorkbooks(library)), 200);
  for (const text of ['gateway', 'g', 'signature 77', 'nothing', 'bluetooth', 'b', 'device 999']) {
    measure(`search “${text}”`, 20, () => done(searchLibrary(library, text)), 50);
  }
  const options = { clock: () => at };
  measure('backup, opened and checked', 3, () =>
    done(backUp(library.database, library.file, 'asked', options)),
  );
  closeLibrary(library);
  measure('open the library', 5, () => closeLibrary(open()));
} finally {
  rmSync(folder, { recursive: true });
}

function open(): Library {
  return done(openLibrary(folder, { clock: () => at, newId }));
}

function create(library: Library, title: string): string {
  return done(createWorkbook(library, { title, packId: currentPackId, by: '' })).workbookId;
}

function apply(library: Library, workbookId: string, edits: readonly Edit[]): void {
  const change = {
    id: newId(),
    kind: 'edit',
    of: null,
    label: 'Answered',
    at,
    by: 'Q',
    edits,
  } as const;
  done(applyChange(library, workbookId, change));
}

function fill(library: Library, workbookId: string): void {
  const edits = Array.from({ length: 600 }, (_, index): Edit => {
    // One answer in four was chosen from a list.
    const option = media[index % media.length] ?? '';
    if (index % 4 === 0)
      return {
        path: `interfaces/i${index}/medium`,
        before: null,
        after: answerOf({ kind: 'choice', option }),
      };
    return { path: `facts.f${index}`, before: null, after: text(`${sentence}${ids} ${index}`) };
  });
  apply(library, workbookId, edits);
}

function saves(
  library: Library,
  workbookId: string,
  name: string,
  bound: number | null = null,
): number {
  const path = `facts.${name.replace(/[^a-z]/g, '')}`;
  let before: Entry | null = null;
  return measure(
    name,
    3000,
    (run) => {
      const after = text(`${sentence}${run}`);
      apply(library, workbookId, [{ path, before, after }]);
      before = after;
    },
    bound,
  );
}

/** The p99 of what SQLite itself takes to write the same rows. */
function bareSaves({ database }: Library, workbookId: string): number {
  const number = database
    .prepare<[string], number>(
      `SELECT number FROM entries WHERE workbook_id = ? AND path LIKE 'facts.%'`,
    )
    .pluck()
    .get(workbookId);
  const history = database.prepare(
    `INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
     VALUES (?, ?, 'edit', NULL, 'Answered', ?, 'Q', ?)`,
  );
  const entry = database.prepare('UPDATE entries SET body = ?, revision = ? WHERE number = ?');
  const search = database.prepare('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)');
  const body = canonicalJson(text(sentence));
  const edits = `[{"after":${body},"before":${body},"path":"facts.bare"}]`;
  const save = database.transaction((run: number) => {
    const { lastInsertRowid } = history.run(workbookId, newId(), at, edits);
    entry.run(body, lastInsertRowid, number);
    search.run(number, `${sentence}${run}`);
  });
  return measure('bare SQLite, same rows', 3000, (run) => save.immediate(run));
}

/** The p99, which is held to the bound; milliseconds. */
function measure(
  name: string,
  runs: number,
  work: (run: number) => void,
  bound: number | null = null,
): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(runs * share)] ?? 0;
  const figure = (share: number) => at(share).toFixed(3).padStart(9);
  const stands = bound === null ? machineLoad() : verdict(at(0.99), bound);
  console.log(`${name.padEnd(24)} p50 ${figure(0.5)}  p99 ${figure(0.99)}; ${stands}`);
  return at(0.99);
}

function text(content: string): Entry {
  return answerOf({ kind: 'text', text: content });
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
