import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type BackupWorker,
  makeBackupWorker,
  type Worker,
} from '../../../../electron/recovery/backup-worker.ts';
import { makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { runAsideJob } from '../../../../electron/storage/backup/aside-jobs.ts';
import {
  backUpAside,
  checkpoint,
  type RunAside,
} from '../../../../electron/storage/backup/back-up-aside.ts';
import { checkBackup, lastRevision } from '../../../../electron/storage/backup/check-backup.ts';
import { backupFolder, listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import {
  changeOf,
  codeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { startOnNode, workingHere } from './backup-workers.ts';

function started(): { readonly library: Library; readonly save: (text: string) => void } {
  const library = openedIn(tempFolder());
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  let before: string | null = null;
  const save = (text: string) => {
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', before, text))));
    before = text;
  };
  return { library, save };
}

function keeperOf(library: Library, worker: BackupWorker) {
  const logged: string[] = [];
  const keeper = makeKeeper({
    library,
    options: {},
    worker,
    log: (line) => logged.push(line),
    now: () => ({ steady: performance.now(), wall: Date.now() }),
  });
  return { keeper, logged };
}

const strangers = (library: Library) =>
  readdirSync(backupFolder(library.file)).filter((name) => name.startsWith('.'));

describe('a backup made in another process', () => {
  it('holds what was saved when it began, while saving goes on', async () => {
    const { library, save } = started();
    save('long '.repeat(200_000));
    const worker = makeBackupWorker(startOnNode);
    const { keeper } = keeperOf(library, worker);
    // Read once, at the first backup: meanwhile more than one change could be saved.
    await import('../../../../electron/storage/published/carry-editions.ts');
    const before = lastRevision(library.database);
    let isDone = false;
    const made = keeper.make().finally(() => {
      isDone = true;
    });
    let saved = 0;
    while (!isDone) {
      save(`${'meanwhile '.repeat(20_000)}${saved}`);
      saved += 1;
      await wait(1);
    }
    const backup = unwrap(await made);
    expect(saved).toBeGreaterThan(5);
    // The first of them may have come before it began.
    expect(backup.revision).toBeLessThanOrEqual(before + 1);
    expect(unwrap(checkBackup(backup.file, {})).revision).toBe(backup.revision);
    expect(lastRevision(library.database)).toBe(before + saved);
    expect(library.database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(library.database.pragma('wal_autocheckpoint', { simple: true })).toBe(1000);
    expect(strangers(library)).toEqual([]);
  });

  it('leaves the file alone while it is copied, however much is saved', async () => {
    const { library, save } = started();
    const copying: RunAside = async (job) => {
      const done = runAsideJob(job);
      // Far more than the log usually holds before it is written back.
      if (job.kind === 'copy')
        for (let n = 0; n < 12; n += 1) save(`${n} ${'page '.repeat(120_000)}`);
      return done;
    };
    const { size } = { size: () => library.database.pragma('page_count', { simple: true }) };
    const pages = Number(size());
    const made = await backUpAside(library, 'asked', null, copying);
    expect(made?.ok).toBe(true);
    expect(Number(size())).toBeGreaterThan(pages + 1000);
    expect(library.database.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it.each([
    ['written as a whole', (library: Library) => void unwrap(checkpoint(library))],
    ['let go of', (library: Library) => library.letGo()],
  ])('is thrown away where the library was %s under the copy', async (_what, disturb) => {
    const { library } = started();
    const made = await backUpAside(library, 'asked', null, async (job) => {
      const done = runAsideJob(job);
      if (job.kind === 'copy') disturb(library);
      return done;
    });
    if (made === null) throw new Error('It ended by itself');
    expect(codeOf(made)).toBe('input-output-error');
    expect(listBackups(library.file)).toEqual([]);
  });

  it('is tried again when its process is killed, and then made here', async () => {
    const { library } = started();
    let starts = 0;
    const killed = (): Worker => {
      starts += 1;
      const worker = startOnNode();
      worker.kill();
      return worker;
    };
    const { keeper, logged } = keeperOf(library, makeBackupWorker(killed));
    const backup = unwrap(await keeper.make());
    expect(starts).toBe(2);
    expect(logged).toHaveLength(2);
    expect(logged[0]).toContain('ended before it was done');
    expect(unwrap(checkBackup(backup.file, {})).revision).toBe(1);
    expect(keeper.lastFailure()).toBeNull();
  });

  it('is made by the second process where only the first one dies', async () => {
    const { library } = started();
    let starts = 0;
    const { keeper, logged } = keeperOf(
      library,
      makeBackupWorker(() => {
        starts += 1;
        const worker = startOnNode();
        if (starts === 1) worker.kill();
        return worker;
      }),
    );
    unwrap(await keeper.make());
    expect({ starts, lines: logged.length }).toEqual({ starts: 2, lines: 1 });
    expect(strangers(library)).toEqual([]);
  });

  it('fails where the disk does not answer, says so, and is tried again later', async () => {
    const { library } = started();
    const mute = (): Worker => ({ ...startOnNode(), send: () => undefined });
    const kills: (() => void)[] = [];
    const worker = makeBackupWorker(() => {
      const started = mute();
      kills.push(started.kill);
      return started;
    }, 200);
    onTestFinished(() => {
      for (const kill of kills) kill();
    });
    const { keeper } = keeperOf(library, worker);
    expect(codeOf(await keeper.make())).toBe('input-output-error');
    expect(keeper.lastFailure()?.detail).toBe('the disk takes too long for a backup');
    expect(library.database.pragma('wal_autocheckpoint', { simple: true })).toBe(1000);
  });

  it('is given up when the app must end, and nothing of it stays', async () => {
    const { library } = started();
    const mute = makeBackupWorker(() => ({ ...startOnNode(), send: () => undefined }));
    const { keeper, logged } = keeperOf(library, mute);
    await keeper.end(100);
    expect(listBackups(library.file)).toEqual([]);
    expect(logged).toEqual([]);
    // The next run makes it, and clears what was left half made.
    const next = keeperOf(library, workingHere).keeper;
    await next.look();
    expect(listBackups(library.file)).toHaveLength(1);
    expect(strangers(library)).toEqual([]);
  });

  it('is waited for by a restore', async () => {
    const { library, save } = started();
    const { keeper } = keeperOf(library, makeBackupWorker(startOnNode));
    const first = unwrap(await keeper.make());
    save('later');
    const [second, restored] = await Promise.all([keeper.make(), keeper.restore(first.id)]);
    expect(unwrap(second).revision).toBe(2);
    expect(unwrap(restored).before.number).toBe(3);
    expect(lastRevision(library.database)).toBe(1);
    expect(existsSync(dirname(unwrap(second).file))).toBe(true);
  });
});
