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
  saves(library, first, 'small library');
  for (let count = 0; count < workbooks; count += 1)
    fill(library, create(library, `Device ${count}`));
  saves(library, first, 'full library');
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
  measure(
    'open the library',
    5,
    () => open(),
    300,
    (library) => closeLibrary(library),
  );
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

/** A save is held to twice what SQLite itself takes to write the same rows into the same file, in turn with it. */
function saves(library: Library, workbookId: string, where: string): void {
  const path = `facts.${where.replace(/[^a-z]/g, '')}`;
  const ours: number[] = [];
  const bare: number[] = [];
  let before: Entry | null = null;
  const save = bareSave(library, workbookId);
  for (let run = 0; run < 3000; run += 1) {
    const after = text(`${sentence}${run}`);
    ours.push(timed(() => apply(library, workbookId, [{ path, before, after }])));
    before = after;
    bare.push(timed(() => save(run)));
  }
  const [our, sqlite] = [ours, bare].map((times) => times.sort((a, b) => a - b));
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [figure = 0, bound = 0] = [our, sqlite].map((times) => times?.[Math.floor(3000 * share)]);
    const stands = `${(figure / bound).toFixed(2)} × bare SQLite, ${verdict(figure, 2 * bound)}`;
    console.log(
      `save, ${where}, ${name}`.padEnd(28),
      `${figure.toFixed(3).padStart(9)}; ${stands}`,
    );
  }
}

/** What SQLite itself does to write the same rows. */
function bareSave({ database }: Library, workbookId: string): (run: number) => void {
  const history = database.prepare(
    `INSERT INTO changes (workbook_id, id, kind, of, label, at, by, edits)
     VALUES (?, ?, 'edit', NULL, 'Answered', ?, 'Q', ?)`,
  );
  const add = database.prepare<(string | number | bigint)[], number>(
    `INSERT INTO entries (workbook_id, path, body, revision, at, by) VALUES (?, ?, ?, ?, ?, 'Q')
     ON CONFLICT (workbook_id, path) DO UPDATE SET body = excluded.body, revision = excluded.revision
     RETURNING number`,
  );
  const search = database.prepare('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)');
  const body = canonicalJson(text(sentence));
  const edits = `[{"after":${body},"before":${body},"path":"facts.bare"}]`;
  const save = database.transaction((run: number) => {
    const { lastInsertRowid } = history.run(workbookId, newId(), at, edits);
    const number = add.pluck().get(workbookId, 'facts.bare', body, lastInsertRowid, at);
    search.run(number, `${sentence}${run}`);
  });
  return (run) => save.immediate(run);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The p99 is held to the bound; milliseconds. */
function measure<T>(
  name: string,
  runs: number,
  work: () => T,
  bound: number | null = null,
  after: (done: T) => void = () => undefined,
): void {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const done = work();
    const took = performance.now() - start;
    after(done);
    return took;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(runs * share)] ?? 0;
  const figure = (share: number) => at(share).toFixed(3).padStart(9);
  const stands = bound === null ? machineLoad() : verdict(at(0.99), bound);
  console.log(`${name.padEnd(28)} p50 ${figure(0.5)}  p99 ${figure(0.99)}; ${stands}`);
}

function text(content: string): Entry {
  return answerOf({ kind: 'text', text: content });
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
