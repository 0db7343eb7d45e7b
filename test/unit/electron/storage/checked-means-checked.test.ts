import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeBackupWorker } from '../../../../electron/recovery/backup-worker.ts';
import { makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { checkBackup } from '../../../../electron/storage/backup/check-backup.ts';
import { isLeftForLater } from '../../../../electron/storage/check-later.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { keepFile } from '../../../../electron/storage/kept-files.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import type { Failure } from '../../../../shared/result.ts';
import { startOnNode } from '../recovery/backup-workers.ts';
import {
  changeOf,
  codeOf,
  exactOptions,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from './library-in-temp-folder.ts';

const pageSize = 4096;

/** The same library before and after some work, as two files: what a synchronisation may mix. */
function twoStates() {
  const folder = tempFolder();
  const library = unwrap(openLibrary(folder, exactOptions()));
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  for (let n = 0; n < 60; n += 1)
    answer(library, workbookId, `device.f${n}`, null, `first answer ${n} ${'x'.repeat(80)}`);
  const before = stateOf(library, 'before');
  for (let n = 0; n < 60; n += 7)
    answer(library, workbookId, `device.f${n}`, `first answer ${n} ${'x'.repeat(80)}`, `now ${n}`);
  for (let n = 60; n < 70; n += 1)
    answer(library, workbookId, `device.f${n}`, null, `later ${n} ${'x'.repeat(80)}`);
  const after = stateOf(library, 'after');
  closeLibrary(library);
  return { before, after, mixed: join(folder, 'mixed.sqlite3') };
}

function answer(
  library: Library,
  workbookId: string,
  path: string,
  before: string | null,
  after: string | null,
): void {
  unwrap(applyChange(library, workbookId, changeOf(textEdit(path, before, after))));
}

function stateOf(library: Library, name: string): string {
  library.database.pragma('wal_checkpoint(TRUNCATE)');
  const file = `${library.file}.${name}`;
  copyFileSync(library.file, file);
  return file;
}

/** Which table or index each page belongs to. */
function owners(file: string): ReadonlyMap<number, string> {
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare<[], { page: number; name: string }>('SELECT pageno AS page, name FROM dbstat')
    .all();
  database.close();
  return new Map(rows.map(({ page, name }) => [page, name]));
}

/** Pages without which nothing of a person's is wrong: the search can be built again, and a number of the next change that is too low is put right by the next change. */
const harmless = /^(?:search|sqlite_sequence)/;

describe('a file with one page of another', () => {
  it.each([
    ['the later one with a page of the earlier', true],
    ['the earlier one with a page of the later', false],
  ])('is never found good: %s', (_what, isLater) => {
    const { before, after, mixed } = twoStates();
    const [base, other] = isLater ? [after, before] : [before, after];
    const names = owners(base);
    const bytes = readFileSync(base);
    const from = readFileSync(other);
    const passed: string[] = [];
    let tried = 0;
    for (const [page, name] of names) {
      const [start, end] = [(page - 1) * pageSize, page * pageSize];
      const theirs = from.subarray(start, end);
      if (theirs.length === 0 || theirs.equals(bytes.subarray(start, end))) continue;
      if (harmless.test(name)) continue;
      // The first page tells only how many pages there are.
      if (name === 'sqlite_schema') continue;
      tried += 1;
      const mix = Buffer.from(bytes);
      theirs.copy(mix, start);
      writeFileSync(mixed, mix);
      if (checkBackup(mixed, {}).ok) passed.push(`page ${page} of ${name}`);
    }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThan(5);
  });
});

describe('a small library', () => {
  it.each([
    ['a row that is missing from an index', 'before', 'after'],
    ['an entry of an index without its row', 'after', 'before'],
  ] as const)('with %s does not open', (_what, index, table) => {
    const states = twoStates();
    const folder = tempFolder();
    const bytes = readFileSync(states[table]);
    const from = readFileSync(states[index]);
    for (const [page, name] of owners(states[table])) {
      if (name !== 'changes_of_workbook') continue;
      from.copy(bytes, (page - 1) * pageSize, (page - 1) * pageSize, page * pageSize);
    }
    writeFileSync(join(folder, 'library.sqlite3'), bytes);
    const opened = openLibrary(folder, exactOptions());
    expect(opened).toMatchObject({ ok: false, failure: { code: 'library-damaged' } });
  });

  it('with the same answer twice does not open', () => {
    const folder = tempFolder();
    const library = unwrap(openLibrary(folder, exactOptions()));
    const { workbookId } = unwrap(
      createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
    );
    answer(library, workbookId, 'device.name', null, 'G2');
    closeLibrary(library);
    doubled(library.file);
    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-damaged');
  });
});

/** A second row of the same answer, which the index that should forbid it does not know of. */
function doubled(file: string): void {
  const database = new Database(file);
  const [row] = database.pragma('index_list(entries)') as { name: string }[];
  const page = database
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(row?.name ?? '');
  database.pragma('journal_mode = DELETE');
  database.close();
  const at = (Number(page) - 1) * pageSize;
  const bytes = readFileSync(file);
  const whole = Buffer.from(bytes.subarray(at, at + pageSize));
  // An empty leaf of an index: SQLite's file format, §1.6.
  bytes.fill(0, at, at + pageSize).set([0x0a, 0, 0, 0, 0, 0x10, 0, 0], at);
  writeFileSync(file, bytes);
  const again = new Database(file);
  again.exec(`INSERT INTO entries (workbook_id, path, body, revision, at, by)
    SELECT workbook_id, path, body, revision, at, by FROM entries WHERE path = 'device.name'`);
  again.close();
  const doubledBytes = readFileSync(file);
  whole.copy(doubledBytes, at);
  writeFileSync(file, doubledBytes);
}

describe('a large library', () => {
  /** Large by its files, so that it is quickly made. */
  function large() {
    const library = openedIn(tempFolder());
    const { workbookId } = unwrap(
      createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
    );
    unwrap(keepFile(library, { name: 'logo.png', bytes: new Uint8Array(18 * 1024 ** 2) }));
    answer(library, workbookId, 'device.name', null, 'G2');
    closeLibrary(library);
    return library.file;
  }

  function kept(library: Library) {
    const found: Failure[] = [];
    const worker = makeBackupWorker(startOnNode);
    const keeper = makeKeeper({
      library,
      options: {},
      worker,
      log: () => undefined,
      // Not yet time for a backup; a fresh library has none that is overdue.
      now: () => ({ steady: 0, wall: 0 }),
      onDamage: (failure) => found.push(failure),
    });
    return { keeper, found };
  }

  it('opens before it is looked through, and is looked through behind', async () => {
    const file = large();
    const library = openedIn(dirname(file));
    expect(isLeftForLater(library.database)).toBe(true);
    const { keeper, found } = kept(library);
    await keeper.look();
    expect(isLeftForLater(library.database)).toBe(false);
    expect(found).toEqual([]);
    expect(readFolder(file)).not.toContainEqual(expect.stringContaining('making'));
  });

  it('that is damaged is told of, and never becomes a backup', async () => {
    const file = large();
    doubled(file);
    const library = openedIn(dirname(file));
    const { keeper, found } = kept(library);
    await keeper.look();
    expect(found.map(({ code }) => code)).toContain('library-damaged');
    expect(codeOf(await keeper.make())).toBe('library-damaged');
    expect(keeper.list()).toEqual([]);
    expect(readFolder(file)).toEqual([]);
  });

  it('that is damaged does not open where it is to be looked through first', () => {
    const file = large();
    doubled(file);
    const options = { ...exactOptions(), isCheckedWhole: true };
    expect(codeOf(openLibrary(dirname(file), options))).toBe('library-damaged');
  });
});

function readFolder(file: string): readonly string[] {
  const folder = join(dirname(file), 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}
