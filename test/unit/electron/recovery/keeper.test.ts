import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupWorker } from '../../../../electron/recovery/backup-worker.ts';
import { lookEvery, makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { readableFolder } from '../../../../electron/recovery/readable-folder.ts';
import { syncServiceOf } from '../../../../electron/recovery/sync-service.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { keepEdition } from '../../../../electron/storage/edition-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { companyProfileId } from '../../../../shared/bridge.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import { decodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import { failed } from '../../../../shared/result.ts';
import {
  changeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { workingHere } from './backup-workers.ts';

const minute = 60_000;

/** A keeper whose time is moved by the test; the clock on the wall can go its own way. */
function kept(library: Library) {
  const time = { steady: 0, wall: Date.UTC(2026, 0, 1) };
  const keeper = makeKeeper({
    library,
    options: {},
    worker: workingHere,
    log: () => undefined,
    now: () => ({ ...time }),
  });
  async function pass(minutes: number, wallMinutes = minutes): Promise<void> {
    for (let left = minutes; left > 0; left -= 1) {
      time.steady += lookEvery;
      time.wall += (wallMinutes / minutes) * lookEvery;
      await keeper.look();
    }
  }
  return { keeper, time, pass };
}

function add(library: Library, title: string): string {
  return unwrap(createWorkbook(library, { title, packId: currentPackId, by: '' })).workbookId;
}

describe('the keeper', () => {
  it('tells of each backup, also of one that could not be made', async () => {
    const library = openedIn(tempFolder());
    add(library, 'Gate sensor');
    const listed: number[] = [];
    const keeperWith = (worker: typeof workingHere): ReturnType<typeof makeKeeper> => {
      const keeper = makeKeeper({
        library,
        options: {},
        worker,
        log: () => undefined,
        now: () => ({ steady: 0, wall: 0 }),
        onBackup: () => listed.push(keeper.list().length),
      });
      return keeper;
    };
    unwrap(await keeperWith(workingHere).make());
    unwrap(await keeperWith(workingHere).before('merge'));
    expect(listed).toEqual([1, 2]);
    const full = async () => failed('disk-full', library.file);
    const refused = await keeperWith({ run: full, stop: () => undefined }).make();
    expect(refused).toMatchObject({ failure: { code: 'disk-full' } });
    expect(listed).toEqual([1, 2, 2]);
  });

  it('leaves no change without a backup for more than 15 minutes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 6 }),
        async (waits) => {
          const library = openedIn(tempFolder());
          const { keeper, time, pass } = kept(library);
          await keeper.look();
          const changed: { revision: number; at: number }[] = [];
          for (const wait of [...waits, 16]) {
            add(library, 'Device');
            changed.push({ revision: changed.length + 1, at: time.steady });
            await pass(wait);
            const saved = listBackups(library.file)[0]?.revision ?? 0;
            const late = changed.filter(
              ({ revision, at }) => revision > saved && time.steady - at > 15 * minute,
            );
            expect(late).toEqual([]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('makes none while nothing changes', async () => {
    const library = openedIn(tempFolder());
    add(library, 'Device');
    const { pass } = kept(library);
    await pass(100);
    expect(listBackups(library.file)).toHaveLength(1);
  });

  it('makes one at once of what an earlier run left without', async () => {
    const library = openedIn(tempFolder());
    add(library, 'Device');
    await kept(library).keeper.look();
    expect(listBackups(library.file)).toHaveLength(1);
    await kept(library).keeper.look();
    expect(listBackups(library.file)).toHaveLength(1);
  });

  it('is not confused by a clock that jumps, nor by a computer that slept', async () => {
    const library = openedIn(tempFolder());
    const { keeper, time, pass } = kept(library);
    await keeper.look();
    add(library, 'Device');
    await pass(5, -2000);
    expect(listBackups(library.file)).toHaveLength(0);
    await pass(10, 10);
    expect(listBackups(library.file)).toHaveLength(1);
    add(library, 'Another');
    await keeper.look();
    // Asleep for an hour: only the clock on the wall went on.
    time.wall += 60 * minute;
    await keeper.look();
    expect(listBackups(library.file)).toHaveLength(2);
  });

  it('makes a backup at the end, and one before something large', async () => {
    const library = openedIn(tempFolder());
    const { keeper } = kept(library);
    expect(unwrap(await keeper.before('import'))).toBeNull();
    add(library, 'Device');
    unwrap(await keeper.before('import'));
    add(library, 'Another');
    await keeper.end(1000);
    expect(listBackups(library.file).map(({ reason }) => reason)).toEqual(['regular', 'import']);
  });
});

describe('what the keeper compares', () => {
  it('is what the last change is: after a restore the same number means another change', async () => {
    const library = openedIn(tempFolder());
    add(library, 'First');
    const first = kept(library);
    const backup = unwrap(await first.keeper.make());
    for (let at = 0; at < 5; at += 1) add(library, `Before ${at}`);
    unwrap(await first.keeper.restore(backup.id));
    for (let at = 0; at < 5; at += 1) add(library, `After ${at}`);
    // Killed, and started anew.
    const second = kept(library);
    await second.keeper.look();
    const [newest] = listBackups(library.file);
    expect(newest).toMatchObject({ reason: 'regular', revision: 6 });
  });

  it('counts an edition alone as a change', async () => {
    const library = openedIn(tempFolder());
    const id = add(library, 'First');
    const { keeper, pass } = kept(library);
    await keeper.look();
    const label = '1.0';
    const outline = { outlines: new Map(), files: new Map() };
    const record = {
      ...{
        id: 'e',
        label,
        audience: 'public' as const,
        approvedBy: 'Quality',
        revision: 1,
        change: 'c',
      },
      ...{ publishedAt: '2026-01-01T00:00:00.000Z', product: 'P', packId: 'p', appVersion: '1' },
      ...{ documents: [], files: [] },
    } as const;
    unwrap(keepEdition(library, id, { record, ...outline }));
    await pass(15);
    expect(listBackups(library.file)).toHaveLength(2);
    await pass(60);
    expect(listBackups(library.file)).toHaveLength(2);
  });
});

describe('the end of the app', () => {
  it('does not wait for a process that never answers, nor for one that was at work before', async () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const begun: string[] = [];
    let giveUp: () => void = () => undefined;
    const hanging: BackupWorker = {
      run: (job) => {
        begun.push(job.kind);
        return new Promise((resolve) => {
          giveUp = () => resolve({ ok: false, failure: { code: 'cancelled', detail: '' } });
        });
      },
      stop: () => giveUp(),
    };
    const parts = { library, options: {}, worker: hanging, log: () => undefined };
    const keeper = makeKeeper({ ...parts, now: () => ({ steady: 0, wall: 0 }) });
    const asked = keeper.make();
    await keeper.end(50);
    expect(await asked).toMatchObject({ failure: { code: 'cancelled' } });
    // One that was under way, one at the end; nothing is begun after that.
    expect(begun.length).toBeLessThanOrEqual(2);
    expect(keeper.list()).toEqual([]);
    expect(keeper.lastFailure()).toBe(null);
  });
});

describe('readable copies', () => {
  const copies = (library: Library) => {
    const folder = readableFolder(library.file);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.securable.json'))
      .sort();
  };

  it('are a hand-off file of each workbook, some minutes after a change', async () => {
    const library = openedIn(tempFolder());
    const { keeper, pass } = kept(library);
    await keeper.look();
    const id = add(library, 'Gate/sensor');
    await pass(4);
    expect(copies(library)).toEqual([`Gate sensor (${id}).securable.json`]);
    const text = readFileSync(join(readableFolder(library.file), copies(library)[0] ?? ''), 'utf8');
    expect(unwrap(decodeHandOff(text)).workbookId).toBe(id);
  });

  it('follow a new title, leave one file a workbook, and do what an answer of the company does', async () => {
    const library = openedIn(tempFolder());
    const { pass } = kept(library);
    const id = add(library, 'Old');
    await pass(4);
    applyChange(library, id, changeOf(textEdit('workbook.title', 'Old', 'New')));
    applyChange(library, companyProfileId, changeOf(textEdit('company.name', null, 'Northwind')));
    await pass(4);
    expect(copies(library)).toEqual([`New (${id}).securable.json`]);
    const text = readFileSync(join(readableFolder(library.file), copies(library)[0] ?? ''), 'utf8');
    expect(text).toContain('Northwind');
  });

  it('are written when the app ends, and again after a restore', async () => {
    const library = openedIn(tempFolder());
    const { keeper } = kept(library);
    add(library, 'First');
    const backup = unwrap(await keeper.make());
    add(library, 'Second');
    await keeper.end(5000);
    expect(copies(library)).toHaveLength(2);
    unwrap(await keeper.restore(backup.id));
    await keeper.end(5000);
    // What is no longer in the library stays readable.
    expect(copies(library)).toHaveLength(2);
  });
});

describe('a folder that another service shares', () => {
  it.each([
    ['/home/q/Dropbox/Securable', 'Dropbox'],
    ['C:\\Users\\q\\OneDrive - Northwind\\Securable', 'OneDrive'],
    ['/Users/q/Library/Mobile Documents/com~apple~CloudDocs/S', 'iCloud Drive'],
    ['/Users/q/Library/CloudStorage/GoogleDrive-q@x.org/My Drive', 'Google Drive'],
    ['/home/q/Nextcloud/plans', 'Nextcloud'],
    ['/home/q/.config/Securable/library', null],
    ['C:\\Users\\q\\AppData\\Roaming\\Securable', null],
    ['/home/q/boxes/megaphone', null],
  ])('%s', (folder, service) => {
    expect(syncServiceOf(folder, () => false)).toBe(service);
  });

  it('is known by what such a service leaves in it', () => {
    const folder = tempFolder();
    expect(
      syncServiceOf(join(folder, 'a', 'b'), (path) => path === join(folder, '.stfolder')),
    ).toBe('Syncthing');
  });
});
