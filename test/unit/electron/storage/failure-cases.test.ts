import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { restoreBackup } from '../../../../electron/storage/backup/restore-backup.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { exportHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { listWorkbooks } from '../../../../electron/storage/list-workbooks.ts';
import { holdsLibrary, openForReading } from '../../../../electron/storage/open-for-reading.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { readHistory } from '../../../../electron/storage/read-history.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { workingHere } from '../recovery/backup-workers.ts';
import {
  changeOf,
  codeOf,
  exactOptions,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from './library-in-temp-folder.ts';

/**
 * What must happen when the computer fails, and where it is proven. Throughout:
 * nothing passes for saved, and the window keeps what was typed and sends it again
 * (test/component/store/save-queue.test.ts).
 *
 * | case | must | proven |
 * |---|---|---|
 * | disk full | `disk-full`; saved again once there is room | here, apply-change, crash/faults |
 * | error of the disk, share unplugged | `input-output-error`; the connection is let go, the file opened and checked anew | crash/faults |
 * | a sync fails | as above; what was only half on the disk is made durable before anything is acknowledged | crash/faults, crash/power-cut |
 * | a sync fails for ever | the change is reported as failed and stays in the window's queue; it may be found whole when the file is opened again, and sending it again then changes nothing: it stands in the history once | here, crash/faults |
 * | folder gone or renamed | `folder-missing`, though the system lets SQLite write on; saved once it is back; no new library in its place | here, e2e/folder-gone |
 * | library replaced by another program while it is open | `library-replaced`; what was here becomes a backup of its own, then the new file is checked and used; a log that came with it is looked at as at a start | here |
 * | library replaced after a crash, a log that is not of this file | asked which to open; neither is mixed with the other, both are kept | storage/log-identity, e2e/damage |
 * | read-only medium | `folder-unwritable`; the library opens for reading, from a copy; beside it nothing is written; every change is refused | here, e2e/read-only |
 * | two instances | `library-busy` for the second one; of the same person the first window comes to the front | here, e2e/start-failures |
 * | synchronised folder | a warning in Settings | recovery/keeper, component/settings/backups |
 * | clock set forward or back | order is by number, age by the newest backup; at most one backup too many | recovery/keeper, recovery/watch-over, backup/thin-backups |
 * | sleep, lock, wake | what is typed is saved and the library made one whole file before; a backup that came due meanwhile is made after | recovery/watch-over, e2e/sleep |
 * | switched off | the system is asked to wait while the app quits as always | recovery/watch-over |
 * | the process that makes backups dies or hangs | noticed, written into the log, started once more, then done in main; never half a backup | recovery/back-up-aside |
 * | a start while the last one is ending | waits for its end and goes on; one that never ends is told of | window/single-start, e2e/ending |
 * | killed, power cut | nothing acknowledged is lost | crash/kill, crash/power-cut |
 * | any page of the library smashed | at least 99.9 % of rows | salvage/salvage, recovery/damage |
 */

function started() {
  const folder = join(tempFolder(), 'data');
  mkdirSync(folder);
  const library = openedIn(folder);
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  return { folder, library, workbookId };
}

const nameIn = (library: Library, workbookId: string) =>
  unwrap(readSnapshot(library, workbookId)).snapshot.entries.has('device.name');

describe('a folder that is gone', () => {
  it('is told at once, and what was typed is saved when it is back', () => {
    const { folder, library, workbookId } = started();
    const change = changeOf(textEdit('device.name', null, 'G2'));
    renameSync(folder, `${folder}-away`);

    expect(codeOf(applyChange(library, workbookId, change))).toBe('folder-missing');
    expect(codeOf(applyChange(library, workbookId, change))).toBe('folder-missing');
    expect(codeOf(listWorkbooks(library))).toBe('folder-missing');

    renameSync(`${folder}-away`, folder);
    unwrap(applyChange(library, workbookId, change));
    expect(nameIn(library, workbookId)).toBe(true);
  });

  it('does not get a new, empty library when only the folder comes back', () => {
    const { folder, library, workbookId } = started();
    const change = changeOf(textEdit('device.name', null, 'G2'));
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(codeOf(applyChange(library, workbookId, change))).toBe('folder-missing');
    expect(codeOf(applyChange(library, workbookId, change))).toBe('folder-missing');
    expect(codeOf(listWorkbooks(library))).toBe('folder-missing');
  });
});

describe('a library that another program replaces', () => {
  it('is noticed at the next save, and never written past', () => {
    const { library, workbookId } = started();
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, 'G1'))));
    library.database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(library.file, `${library.file}.copy`);
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.summary', null, 'newer'))));
    // As a synchronisation service does it: an older copy under the same name.
    renameSync(`${library.file}.copy`, library.file);

    const change = changeOf(textEdit('device.name', 'G1', 'G2'));
    expect(codeOf(applyChange(library, workbookId, change))).toBe('library-replaced');
    unwrap(applyChange(library, workbookId, change));
    expect(library.database.pragma('integrity_check', { simple: true })).toBe('ok');
    // What the old file held, this last change included, is in no file but the backup.
    const [yours] = listBackups(library.file);
    expect(yours?.reason).toBe('replaced');
    unwrap(restoreBackup(library, yours?.id ?? '', {}));
    const { entries } = unwrap(readSnapshot(library, workbookId)).snapshot;
    expect(JSON.stringify(entries.get('device.name')?.entry)).toContain('G2');
    expect(JSON.stringify(entries.get('device.summary')?.entry)).toContain('newer');
  });

  it('leaves its backup also where nothing more is saved: at the next look, at the end, before a restore', async () => {
    for (const end of ['look', 'close', 'restore'] as const) {
      const { folder, library, workbookId } = started();
      const options = exactOptions();
      const before = unwrap(backUp(library.database, library.file, 'asked', options));
      library.database.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(library.file, `${library.file}.copy`);
      unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, 'G2'))));
      renameSync(`${library.file}.copy`, library.file);
      if (end === 'close') closeLibrary(library);
      else if (end === 'restore') {
        expect(codeOf(restoreBackup(library, before.id, {}))).toBe('library-replaced');
      } else {
        const worker = workingHere;
        const now = () => ({ steady: 0, wall: 0 });
        await makeKeeper({ library, options: {}, worker, log: () => undefined, now }).look();
      }
      closeLibrary(library);
      const yours = listBackups(library.file).find(({ reason }) => reason === 'replaced');
      const again = openedIn(folder, 'again');
      unwrap(restoreBackup(again, yours?.id ?? '', {}));
      expect(nameIn(again, workbookId), end).toBe(true);
      closeLibrary(again);
    }
  });

  it('and its log, where one came too, stays beside it', () => {
    const { library } = started();
    const other = started();
    unwrap(
      applyChange(other.library, other.workbookId, changeOf(textEdit('device.name', null, 'C1'))),
    );
    for (const part of ['', '-wal']) {
      copyFileSync(`${other.library.file}${part}`, `${library.file}${part}.came`);
      renameSync(`${library.file}${part}.came`, `${library.file}${part}`);
    }
    const list = () => listWorkbooks(library);
    unwrap(library.keepReplaced());
    expect(unwrap(list())).toHaveLength(1);
    expect(nameIn(library, other.workbookId)).toBe(true);
  });
});

describe('a second instance', () => {
  it('is refused while the first one is open, and let in afterwards', () => {
    const { folder, library } = started();
    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('library-busy');
    closeLibrary(library);
    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('ok');
  });
});

describe('a change that was reported as failed', () => {
  it('and is there after all when the file is opened again, is not doubled by sending it again', () => {
    const { library, workbookId } = started();
    const change = changeOf(textEdit('device.name', null, 'G2'));
    // The disk took it, and failed before it could say so.
    const first = unwrap(applyChange(library, workbookId, change));
    library.letGo();

    expect(unwrap(applyChange(library, workbookId, change))).toEqual(first);
    const next = changeOf(textEdit('device.summary', null, 'A gateway'));
    unwrap(applyChange(library, workbookId, next));
    const history = unwrap(readHistory(library, workbookId, { before: null, limit: 10 }));
    expect(history.map(({ id }) => id)).toEqual([next.id, change.id, expect.any(String)]);
  });

  it('is refused where another change under the same name is there: nothing is overwritten unseen', () => {
    const { library, workbookId } = started();
    const change = changeOf(textEdit('device.name', null, 'G2'));
    unwrap(applyChange(library, workbookId, change));
    library.letGo();
    const other = { ...change, edits: [textEdit('device.name', null, 'G9')] };
    expect(codeOf(applyChange(library, workbookId, other))).toBe('conflict');
  });
});

describe.runIf(process.platform !== 'win32')('a medium that cannot be written to', () => {
  it('is told, and nothing on it is changed', () => {
    const { folder, library } = started();
    closeLibrary(library);
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(library.file, 0o444);
    chmodSync(folder, 0o555);
    asNobody();
    expect(codeOf(openLibrary(folder, exactOptions()))).toBe('folder-unwritable');
  });

  it('can be read, with what only the log holds, and not changed; beside it nothing is written', () => {
    const { folder, library, workbookId } = started();
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, 'G2'))));
    // As a computer leaves it that was switched off: the last change is in the log alone.
    const medium = join(tempFolder(), 'medium');
    mkdirSync(medium);
    for (const name of ['library.sqlite3', 'library.sqlite3-wal']) {
      copyFileSync(join(folder, name), join(medium, name));
    }
    const before = contentsOf(medium);
    expect(before.every(([, size]) => size > 0)).toBe(true);
    lock(medium);

    expect(codeOf(openLibrary(medium, exactOptions()))).toBe('folder-unwritable');
    expect(holdsLibrary(medium)).toBe(true);
    const reading = unwrap(openForReading(medium, exactOptions()));
    expect(unwrap(listWorkbooks(reading))).toMatchObject([{ title: 'Gateway' }]);
    expect(nameIn(reading, workbookId)).toBe(true);
    expect(unwrap(exportHandOff(reading, workbookId)).workbookId).toBe(workbookId);

    const change = changeOf(textEdit('device.name', 'G2', 'G3'));
    expect(applyChange(reading, workbookId, change)).toEqual({
      ok: false,
      failure: { code: 'library-read-only', detail: 'medium' },
    });
    const making = { title: 'Camera', packId: currentPackId, by: '' };
    expect(codeOf(createWorkbook(reading, making))).toBe('library-read-only');
    closeLibrary(reading);
    expect(contentsOf(medium)).toEqual(before);
  });

  it('is kept to by what works by itself', async () => {
    const { folder, library } = started();
    closeLibrary(library);
    const before = contentsOf(folder);
    lock(folder);
    const reading = unwrap(openForReading(folder, exactOptions()));
    const keeper = makeKeeper({
      library: reading,
      options: {},
      worker: workingHere,
      log: () => undefined,
      now: () => ({ steady: 0, wall: 0 }),
    });
    await keeper.look();
    expect(codeOf(await keeper.make())).toBe('library-read-only');
    expect(codeOf(await keeper.before('import'))).toBe('library-read-only');
    expect(codeOf(await keeper.restore('any'))).toBe('library-read-only');
    expect(codeOf(keeper.settle())).toBe('ok');
    await keeper.end(100);
    closeLibrary(reading);
    expect(contentsOf(folder)).toEqual(before);
  });

  it('whose library is damaged is refused, and nothing of the copy stays', () => {
    const { folder, library } = started();
    closeLibrary(library);
    writeFileSync(library.file, readFileSync(library.file).fill(0xa5, 4096, 8192));
    lock(folder);
    const copies = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('securable-reading-'));
    const before = copies();
    expect(codeOf(openForReading(folder, exactOptions()))).toBe('library-damaged');
    expect(copies()).toEqual(before);
  });
});

describe('a disk that is full', () => {
  it('holds up reading not at all', () => {
    const { library, workbookId } = started();
    const pages = Number(library.database.pragma('page_count', { simple: true }));
    library.database.pragma(`max_page_count = ${pages}`);
    const large = changeOf(textEdit('device.name', null, 'word '.repeat(100_000)));
    expect(codeOf(applyChange(library, workbookId, large))).toBe('disk-full');
    expect(unwrap(listWorkbooks(library))).toHaveLength(1);
    library.database.pragma('max_page_count = 1000000');
    unwrap(applyChange(library, workbookId, large));
  });
});

/** Makes folder and files such that nobody may write to them, and is nobody from here on. */
function lock(folder: string): void {
  chmodSync(join(folder, '..'), 0o755);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  asNobody();
}

function contentsOf(folder: string): readonly (readonly [string, number, string])[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, bytes.length, createHash('sha256').update(bytes).digest('hex')];
    });
}

/** Root may write anywhere; permissions are seen only by somebody else. */
function asNobody(): void {
  const user = process.geteuid?.();
  if (user !== 0) return;
  process.seteuid?.(65534);
  onTestFinished(() => {
    process.seteuid?.(user);
  });
}
