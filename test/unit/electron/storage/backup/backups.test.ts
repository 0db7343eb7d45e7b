import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../electron/storage/apply-change.ts';
import { backUp } from '../../../../../electron/storage/backup/back-up.ts';
import { backupId, readBackupId } from '../../../../../electron/storage/backup/backup-names.ts';
import { checkBackup } from '../../../../../electron/storage/backup/check-backup.ts';
import { listBackups } from '../../../../../electron/storage/backup/list-backups.ts';
import { removeOldBackups } from '../../../../../electron/storage/backup/remove-old-backups.ts';
import { restoreBackup } from '../../../../../electron/storage/backup/restore-backup.ts';
import { createWorkbook } from '../../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../../electron/storage/library.ts';
import { listWorkbooks } from '../../../../../electron/storage/list-workbooks.ts';
import { closeLibrary, openLibrary } from '../../../../../electron/storage/open-library.ts';
import { currentPackId } from '../../../../../shared/content/packs.ts';
import { withLaterStep } from '../../crash/later-step.ts';
import {
  changeOf,
  codeOf,
  exactOptions,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../library-in-temp-folder.ts';

function add(library: Library, title: string): string {
  return unwrap(createWorkbook(library, { title, packId: currentPackId, by: '' })).workbookId;
}

function backedUp(library: Library, clock = library.clock) {
  return unwrap(backUp(library.database, library.file, 'asked', { clock }));
}

const titles = (library: Library) => unwrap(listWorkbooks(library)).map(({ title }) => title);

describe('a backup', () => {
  it('holds the whole library in one file, and is known by its name', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const backup = backedUp(library);
    expect(listBackups(library.file)).toEqual([backup]);
    expect(unwrap(checkBackup(backup.file, {}))).toEqual({ revision: 1, workbooks: 1 });
    expect(readdirSync(join(backup.file, '..'))).toEqual([`${backup.id}.sqlite3`]);
    expect(readBackupId(backup.id)).toMatchObject({ number: 1, revision: 1, reason: 'asked' });
  });

  it.each([
    '',
    'x',
    '../library',
    '000001-20260101T000000000Z-r1-other',
    '000001-20269901T000000000Z-r1-asked',
  ])('is not what is called %j', (name) => expect(readBackupId(name)).toBeNull());

  it('has a name that says what it was made from', () => {
    const name = {
      number: 12,
      at: '2026-02-01T09:30:00.123Z',
      revision: 345,
      reason: 'import',
    } as const;
    expect(readBackupId(backupId(name))).toEqual(name);
  });

  it('comes after all others even when the clock was set back', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    backedUp(library, () => '2027-01-01T00:00:00.000Z');
    const later = backedUp(library, () => '2026-01-01T00:00:00.000Z');
    expect(listBackups(library.file)[0]).toEqual(later);
  });

  it('goes only once the one that stands for it was found good', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const at = (hour: number, minute: number) => () =>
      new Date(Date.UTC(2026, 0, 1, hour, minute)).toISOString();
    const early = [0, 20, 40].map((minute) => backedUp(library, at(1, minute)));
    for (let hour = 10; hour < 20; hour += 1) backedUp(library, at(hour, 0));
    const [first, second, standIn] = early;
    if (standIn === undefined) throw new Error('There are three');
    truncateSync(standIn.file, 5000);

    expect(removeOldBackups(library.file, {})).toEqual([]);
    expect(early.every(({ file }) => existsSync(file))).toBe(true);

    writeFileSync(standIn.file, readFileSync(first?.file ?? ''));
    expect(removeOldBackups(library.file, {}).map(({ id }) => id)).toEqual([second?.id, first?.id]);
  });
});

describe('restoring a backup', () => {
  it('brings back what it holds, and can be undone', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const backup = backedUp(library);
    const other = add(library, 'Camera');
    applyChange(library, other, changeOf(textEdit('device.name', null, 'C1')));

    const { before } = unwrap(restoreBackup(library, backup.id, {}));
    expect(titles(library)).toEqual(['Gateway']);
    unwrap(createWorkbook(library, { title: 'Lock', packId: currentPackId, by: '' }));

    unwrap(restoreBackup(library, before.id, {}));
    expect(titles(library)).toEqual(['Camera', 'Gateway']);
    expect(listBackups(library.file).map(({ reason }) => reason)).toEqual([
      'restore',
      'restore',
      'asked',
    ]);
  });

  it('does nothing with a backup that is damaged or unknown', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const backup = backedUp(library);
    truncateSync(backup.file, 5000);
    expect(codeOf(restoreBackup(library, backup.id, {}))).toBe('library-damaged');
    expect(codeOf(restoreBackup(library, '../library', {}))).toBe('file-missing');
    expect(titles(library)).toEqual(['Gateway']);
    expect(listBackups(library.file)).toHaveLength(1);
  });

  it('does nothing where the present state cannot be kept', () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const backup = backedUp(library);
    add(library, 'Camera');
    // A folder under the name of what is half made stands in the way.
    const { number, revision } = { number: 2, revision: 2 };
    const at = '2026-05-05T05:05:05.000Z';
    const id = backupId({ number, at, revision, reason: 'restore' });
    mkdirSync(join(backup.file, '..', `.making-${id}`));
    const fixed = {
      ...library,
      get database() {
        return library.database;
      },
      clock: () => at,
    };
    expect(restoreBackup(fixed, backup.id, {}).ok).toBe(false);
    expect(titles(library)).toEqual(['Camera', 'Gateway']);
  });
});

describe('a migration', () => {
  it('begins with a backup of the version before it', () => {
    const folder = tempFolder();
    const old = unwrap(openLibrary(folder, exactOptions()));
    add(old, 'Gateway');
    closeLibrary(old);

    const migrated = unwrap(openLibrary(folder, { ...exactOptions(), migrations: withLaterStep }));
    const [backup] = listBackups(migrated.file);
    expect(backup).toMatchObject({ reason: 'migration', revision: 1 });
    closeLibrary(migrated);
    // The version before can still open it.
    expect(unwrap(checkBackup(backup?.file ?? '', {})).workbooks).toBe(1);
  });
});
