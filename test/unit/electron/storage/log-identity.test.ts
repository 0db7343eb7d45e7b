import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askAboutTwoSides, findTwoSides } from '../../../../electron/recovery/two-sides.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { restoreBackup } from '../../../../electron/storage/backup/restore-backup.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { libraryFileName } from '../../../../electron/storage/library.ts';
import { standingOfLog } from '../../../../electron/storage/log-identity.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import {
  changeOf,
  codeOf,
  exactOptions,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from './library-in-temp-folder.ts';

/** A library that somebody works with; its log holds what was saved since it was opened. */
function working() {
  const library = openedIn(tempFolder());
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  return { library, workbookId };
}

function say(library: Library, workbookId: string, path: string, text: string): void {
  unwrap(applyChange(library, workbookId, changeOf(textEdit(path, null, text))));
}

/** What lies in the folder when the process is killed now: the file, and the log beside it. */
function asKilled({ file }: Library): string {
  const folder = tempFolder();
  for (const part of ['', '-wal']) {
    if (existsSync(`${file}${part}`)) {
      copyFileSync(`${file}${part}`, join(folder, `${libraryFileName}${part}`));
    }
  }
  const backups = join(file, '..', 'backups');
  if (existsSync(backups)) {
    mkdirSync(join(folder, 'backups'));
    for (const name of readdirSync(backups))
      copyFileSync(join(backups, name), join(folder, 'backups', name));
  }
  return folder;
}

const inFolder = (folder: string) => join(folder, libraryFileName);

function names(folder: string, workbookId: string): readonly string[] {
  const library = unwrap(openLibrary(folder, exactOptions('again')));
  const { entries } = unwrap(readSnapshot(library, workbookId)).snapshot;
  closeLibrary(library);
  return [...entries.keys()].filter((path) => path.startsWith('device.')).sort();
}

describe('a log', () => {
  it('that a crash left beside its own file is used', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const folder = asKilled(library);
    expect(standingOfLog(inFolder(folder))).toBe('its-own');
    expect(names(folder, workbookId)).toEqual(['device.name']);
  });

  it('is used as well where its file has taken over some of it', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    library.database.pragma('wal_checkpoint(PASSIVE)');
    const folder = asKilled(library);
    expect(standingOfLog(inFolder(folder))).toBe('its-own');
    say(library, workbookId, 'device.summary', 'A gateway');
    const later = asKilled(library);
    expect(standingOfLog(inFolder(later))).toBe('its-own');
    expect(names(later, workbookId)).toEqual(['device.name', 'device.summary']);
  });

  it('is not used beside a newer state of the same library', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const folder = asKilled(library);
    library.database.pragma('wal_checkpoint(TRUNCATE)');
    say(library, workbookId, 'device.summary', 'A gateway');
    say(library, workbookId, 'device.version', '2');
    library.database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(library.file, inFolder(folder));
    expect(standingOfLog(inFolder(folder))).toBe('foreign');
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-replaced');
    // Refused, and not touched.
    const after = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
    expect(after).toEqual(before);
  });

  it('is not used beside the file of a later moment, though an earlier part of it was in that file', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const late = asKilled(library);
    say(library, workbookId, 'device.summary', 'A gateway');
    say(library, workbookId, 'device.version', '2');
    closeLibrary(library);
    // The log comes late, after its file has taken over all of a longer one.
    copyFileSync(library.file, inFolder(late));
    expect(standingOfLog(inFolder(late))).toBe('foreign');
  });

  it('whose end was lost after its file had taken it over is set aside, and nobody is asked', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const folder = asKilled(library);
    say(library, workbookId, 'device.summary', 'A gateway');
    library.database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(library.file, inFolder(folder));
    expect(standingOfLog(inFolder(folder))).toBe('behind');
    expect(names(folder, workbookId)).toEqual(['device.name', 'device.summary']);
    expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/\.log-\d{8}T\d{9}Z$/));
  });

  it('is not used beside a backup that somebody copied over the library, nor beside a restored one', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const backup = unwrap(backUp(library.database, library.file, 'asked', exactOptions()));
    say(library, workbookId, 'device.summary', 'A gateway');
    const folder = asKilled(library);
    copyFileSync(backup.file, inFolder(folder));
    expect(standingOfLog(inFolder(folder))).toBe('foreign');

    const killed = asKilled(library);
    unwrap(restoreBackup(library, backup.id, {}));
    library.database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(library.file, inFolder(killed));
    expect(standingOfLog(inFolder(killed))).toBe('foreign');
  });

  it('is not used beside the library of another computer', () => {
    const { library, workbookId } = working();
    say(library, workbookId, 'device.name', 'G2');
    const folder = asKilled(library);
    const other = working();
    closeLibrary(other.library);
    copyFileSync(other.library.file, inFolder(folder));
    expect(standingOfLog(inFolder(folder))).toBe('foreign');
  });
});

describe('two sides', () => {
  function replaced() {
    const mine = working();
    say(mine.library, mine.workbookId, 'device.name', 'G2');
    unwrap(backUp(mine.library.database, mine.library.file, 'asked', exactOptions()));
    mine.library.database.pragma('wal_checkpoint(TRUNCATE)');
    say(mine.library, mine.workbookId, 'device.summary', 'A gateway');
    const folder = asKilled(mine.library);
    const theirs = working();
    say(theirs.library, theirs.workbookId, 'device.name', 'Camera');
    closeLibrary(theirs.library);
    copyFileSync(theirs.library.file, inFolder(folder));
    return { folder, mine: mine.workbookId, theirs: theirs.workbookId };
  }

  async function choosing(folder: string, choice: string) {
    const opened = openLibrary(folder, exactOptions());
    if (opened.ok) throw new Error('It opened');
    const sides = findTwoSides(opened.failure, folder);
    if (sides === null) throw new Error('There are no sides');
    const told: string[] = [];
    const outcome = await askAboutTwoSides(sides, folder, exactOptions('kept'), {
      ask: async ({ choices }) =>
        (choices.find((each) => each.choice === choice) ?? choices[0]).choice,
      tell: async (_message, detail) => void told.push(detail),
      mayChoose: false,
    });
    return { outcome, told };
  }

  it('are left as they are by whoever would rather quit', async () => {
    const { folder } = replaced();
    const before = readdirSync(folder).map((name) => [name, existsSync(join(folder, name))]);
    expect(await choosing(folder, 'quit')).toEqual({ outcome: 'quit', told: [] });
    expect(readdirSync(folder).map((name) => [name, true])).toEqual(before);
  });

  it('are both kept where the one that came is opened: yours is a backup with every change', async () => {
    const { folder, mine, theirs } = replaced();
    expect((await choosing(folder, 'came')).outcome).toBe('mended');
    expect(names(folder, theirs)).toEqual(['device.name']);
    const [yours] = listBackups(inFolder(folder));
    expect(yours?.reason).toBe('replaced');
    const library = openedIn(folder, 'restored');
    unwrap(restoreBackup(library, yours?.id ?? '', {}));
    const { entries } = unwrap(readSnapshot(library, mine)).snapshot;
    expect([...entries.keys()]).toEqual(expect.arrayContaining(['device.name', 'device.summary']));
    expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/\.log-\d{8}T\d{9}Z$/));
  });

  it('are both kept where yours is opened: the one that came lies beside it', async () => {
    const { folder, mine } = replaced();
    const came = readFileSync(inFolder(folder));
    const { outcome, told } = await choosing(folder, 'yours');
    expect(outcome).toBe('mended');
    expect(names(folder, mine)).toEqual(['device.name', 'device.summary']);
    const kept = readdirSync(folder).find((name) => name.includes('.came-')) ?? '';
    expect(readFileSync(join(folder, kept)).equals(came)).toBe(true);
    expect(told.join('')).toContain(kept);
  });
});
