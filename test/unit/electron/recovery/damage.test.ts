import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { askAboutDamage } from '../../../../electron/recovery/ask-about-damage.ts';
import { findDamage } from '../../../../electron/recovery/damage.ts';
import type { DamageChoice, Question } from '../../../../electron/recovery/damage-words.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { listWorkbooks } from '../../../../electron/storage/list-workbooks.ts';
import { newestVersion } from '../../../../electron/storage/migrations/index.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { finishReplacement } from '../../../../electron/storage/replace-library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { exactOptions, openedIn, tempFolder, unwrap } from '../storage/library-in-temp-folder.ts';

const options = exactOptions('recovery');

/** A library with two workbooks, a backup of the first, and one page smashed after closing. */
function damagedFolder(page: number, backups = 1): string {
  const folder = tempFolder();
  const library = unwrap(openLibrary(folder, exactOptions()));
  const add = (title: string) =>
    unwrap(createWorkbook(library, { title, packId: currentPackId, by: '' }));
  add('Gateway');
  for (let made = 0; made < backups; made += 1) {
    unwrap(backUp(library.database, library.file, 'asked', options));
  }
  add('Camera');
  closeLibrary(library);
  const bytes = readFileSync(library.file);
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
  writeFileSync(library.file, bytes);
  return folder;
}

function damageIn(folder: string) {
  const opened = openLibrary(folder, options);
  if (opened.ok) throw new Error('The library opens');
  return findDamage(opened.failure, folder, options);
}

/** Answers one question after another; the last answer stands for all that follow. */
async function choose(folder: string, ...answers: readonly (DamageChoice | 'goOn' | 'undo')[]) {
  const damage = damageIn(folder);
  if (damage === null) throw new Error('No damage was found');
  const asked: Question<string>[] = [];
  const told: string[] = [];
  const outcome = await askAboutDamage(damage, folder, options, {
    mayChoose: true,
    ask: async (question) => {
      const answer = answers[asked.length] ?? answers.at(-1);
      asked.push(question);
      const chosen = question.choices.find(({ choice }) => choice === answer);
      return (chosen ?? question.choices[0]).choice;
    },
    tell: async (message, detail) => {
      told.push(`${message} ${detail}`);
    },
  });
  return { outcome, question: asked[0], told };
}

const titles = (folder: string) =>
  unwrap(listWorkbooks(openedIn(folder)))
    .map(({ title }) => title)
    .sort();
const kept = (folder: string) => readdirSync(folder).filter((name) => /\.damaged-\w+$/.test(name));

describe('a damaged library', () => {
  it.each([1, 2, 5])('is recovered from page %d on, in one question', async (page) => {
    const folder = damagedFolder(page);
    const { outcome, question, told } = await choose(folder, 'salvage');
    expect(outcome).toBe('mended');
    expect(question?.choices.map(({ choice }) => choice)).toEqual([
      'quit',
      'salvage',
      'restore',
      'elsewhere',
    ]);
    expect(told[0]).toContain('2 workbooks');
    expect(titles(folder)).toEqual(['Camera', 'Gateway']);
    expect(kept(folder)).toHaveLength(1);
  });

  it('can be replaced by the newest backup that is good, and stays beside it', async () => {
    const folder = damagedFolder(5, 2);
    const [newest] = listBackups(join(folder, 'library.sqlite3'));
    truncateSync(newest?.file ?? '', 9000);
    const { outcome, question } = await choose(folder, 'restore');
    expect(outcome).toBe('mended');
    expect(question?.message).toMatch(/^The library is damaged: a page of .+ cannot be read\.$/);
    expect(question?.detail).toContain('The newest good backup is of 1 January 2026');
    expect(titles(folder)).toEqual(['Gateway']);
    expect(kept(folder)).toHaveLength(1);
  });

  it('is as it was when the restore is undone, with what only its log holds', async () => {
    // Without its first page SQLite does not take it for a database, and leaves the log alone.
    const folder = damagedFolder(1);
    const file = join(folder, 'library.sqlite3');
    const log = Buffer.from('what a computer that was switched off left in the log');
    writeFileSync(`${file}-wal`, log);
    const before = readFileSync(file);
    const { outcome, question } = await choose(folder, 'restore', 'undo', 'quit');
    expect(outcome).toBe('quit');
    expect(question?.message).toContain('is damaged');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
    expect(kept(folder)).toEqual([]);

    const { outcome: after } = await choose(folder, 'restore', 'undo', 'salvage');
    expect(after).toBe('mended');
    expect(titles(folder)).toEqual(['Camera', 'Gateway']);
  });

  it.each(['library.sqlite3.next-wal', 'library.sqlite3.next'])(
    'is whole after an undo that was cut short when %s was in place',
    (step) => {
      const folder = damagedFolder(5);
      const file = join(folder, 'library.sqlite3');
      const before = readFileSync(file);
      const log = Buffer.from('the log');
      // As the disk is when the power fails there: the restored library is still in place, or gone already.
      renameSync(file, join(folder, step === 'library.sqlite3.next' ? step : 'library.sqlite3'));
      writeFileSync(`${file}.next-wal`, log);
      if (step === 'library.sqlite3.next') writeFileSync(file, 'the restored one');
      finishReplacement(folder);
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
    },
  );

  it('stays as it is when a person would rather quit', async () => {
    const folder = damagedFolder(5);
    const before = readFileSync(join(folder, 'library.sqlite3'));
    expect((await choose(folder, 'quit')).outcome).toBe('quit');
    expect(readFileSync(join(folder, 'library.sqlite3')).equals(before)).toBe(true);
    expect(kept(folder)).toEqual([]);
  });

  it('offers no backup where there is none', async () => {
    const { question } = await choose(damagedFolder(5, 0), 'quit');
    expect(question?.detail).toContain('There is no good backup');
    expect(question?.choices.map(({ choice }) => choice)).toEqual(['quit', 'salvage', 'elsewhere']);
  });

  it('is not what a newer library or another program’s file is called', () => {
    const newer = tempFolder();
    closeLibrary(unwrap(openLibrary(newer, exactOptions())));
    const database = new Database(join(newer, 'library.sqlite3'));
    database.pragma(`user_version = ${newestVersion + 10}`);
    database.close();
    expect(damageIn(newer)).toBeNull();

    const foreign = tempFolder();
    writeFileSync(
      join(foreign, 'library.sqlite3'),
      'Dear diary, today I wrote a file.'.repeat(300),
    );
    expect(damageIn(foreign)).toBeNull();
  });

  it('can be mended even when the file is gone but for its backups', () => {
    const folder = damagedFolder(5);
    rmSync(join(folder, 'library.sqlite3'));
    writeFileSync(join(folder, 'library.sqlite3'), Buffer.alloc(8192, 1));
    expect(damageIn(folder)).toMatchObject({ isReadable: false, backup: { reason: 'asked' } });
  });
});
