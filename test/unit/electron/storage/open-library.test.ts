import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { libraryFileName } from '../../../../electron/storage/library.ts';
import { listWorkbooks } from '../../../../electron/storage/list-workbooks.ts';
import { markState } from '../../../../electron/storage/marks.ts';
import { applicationId } from '../../../../electron/storage/migrate.ts';
import { newestVersion } from '../../../../electron/storage/migrations/index.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { codeOf, exactOptions, openedIn, tempFolder, unwrap } from './library-in-temp-folder.ts';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('opening a library', () => {
  it('makes a durable, marked file where there is none', () => {
    const folder = tempFolder();
    const { database } = openedIn(folder);
    const pragma = (name: string) => database.pragma(name, { simple: true });

    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('application_id')).toBe(applicationId);
    expect(pragma('user_version')).toBe(newestVersion);
  });

  it('stays durable after queries and writes', () => {
    const library = openedIn(tempFolder());
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' });
    listWorkbooks(library);

    expect(library.database.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('finds everything again after closing', () => {
    const folder = tempFolder();
    const first = unwrap(openLibrary(folder, exactOptions()));
    createWorkbook(first, { title: 'Gateway', packId: currentPackId, by: '' });
    closeLibrary(first);

    const titles = unwrap(listWorkbooks(openedIn(folder))).map(({ title }) => title);
    expect(titles).toEqual(['Gateway']);
  });

  it('goes on where the very first start was cut short', () => {
    const folder = tempFolder();
    const begun = new Database(join(folder, libraryFileName));
    begun.pragma('journal_mode = WAL');
    begun.close();

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('ok');
  });

  it('refuses a library of a newer version and leaves every byte as it was', () => {
    const folder = tempFolder();
    closeLibrary(unwrap(openLibrary(folder, exactOptions())));
    const file = join(folder, libraryFileName);
    const newer = new Database(file);
    newer.pragma(`user_version = ${newestVersion + 10}`);
    newer.close();
    const before = hashOf(file);

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-newer');
    expect(hashOf(file)).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('refuses a newer version that only the write-ahead log tells of', () => {
    const folder = tempFolder();
    closeLibrary(unwrap(openLibrary(folder, exactOptions())));
    const file = join(folder, libraryFileName);
    const newer = new Database(file);
    newer.pragma(`user_version = ${newestVersion + 10}`);
    // A newer version marks each state as we do.
    newer.exec(markState);
    const before = hashOf(file);

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-newer');
    expect(hashOf(file)).toBe(before);
    newer.close();
  });

  it('refuses the database of another program and leaves it as it was', () => {
    const folder = tempFolder();
    const file = join(folder, libraryFileName);
    const foreign = new Database(file);
    foreign.exec('PRAGMA application_id = 7; CREATE TABLE theirs (x)');
    foreign.close();
    const before = hashOf(file);

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-foreign');
    expect(hashOf(file)).toBe(before);
  });

  it('refuses an unmarked database that holds something', () => {
    const folder = tempFolder();
    const unmarked = new Database(join(folder, libraryFileName));
    unmarked.exec('CREATE TABLE theirs (x)');
    unmarked.close();

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-foreign');
  });

  it('refuses a file that is no database', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, libraryFileName), 'Dear diary, today I wrote a file.'.repeat(9));

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-foreign');
  });

  it('refuses tables, views and triggers that Securable did not make', () => {
    const folder = tempFolder();
    closeLibrary(unwrap(openLibrary(folder, exactOptions())));
    const tampered = new Database(join(folder, libraryFileName));
    tampered.exec('CREATE TRIGGER sly AFTER INSERT ON entries BEGIN DELETE FROM entries; END');
    tampered.close();

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-damaged');
  });

  it('notices a smashed page', () => {
    const folder = tempFolder();
    const library = unwrap(openLibrary(folder, exactOptions()));
    for (let count = 0; count < 50; count += 1) {
      createWorkbook(library, { title: `Gateway ${count}`, packId: currentPackId, by: '' });
    }
    closeLibrary(library);
    const file = join(folder, libraryFileName);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 5, 4096 * 6);
    writeFileSync(file, bytes);

    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-damaged');
  });

  it('says that the folder is missing, and that a folder stands where the file belongs', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'taken', libraryFileName), { recursive: true });

    expect(codeOf(openLibrary(join(folder, 'nowhere'), exactOptions()))).toBe('folder-missing');
    expect(codeOf(openLibrary(join(folder, 'taken'), exactOptions()))).not.toBe('ok');
  });
});
