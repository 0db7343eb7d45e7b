import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../../../../electron/editions/make-edition.ts';
import { makeKeeper } from '../../../../../electron/recovery/keeper.ts';
import { applyChange } from '../../../../../electron/storage/apply-change.ts';
import { backUp } from '../../../../../electron/storage/backup/back-up.ts';
import { restoreBackup } from '../../../../../electron/storage/backup/restore-backup.ts';
import { createWorkbook } from '../../../../../electron/storage/create-workbook.ts';
import { readEditionFiles } from '../../../../../electron/storage/edition-parts.ts';
import {
  keepEdition,
  listEditions,
  readEdition,
} from '../../../../../electron/storage/edition-storage.ts';
import { exportHandOff, importHandOff } from '../../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../../electron/storage/library.ts';
import { applyMerge, compareHandOff } from '../../../../../electron/storage/merge-storage.ts';
import { closeLibrary, openLibrary } from '../../../../../electron/storage/open-library.ts';
import { carryEditions } from '../../../../../electron/storage/published/carry-editions.ts';
import { labelsWithout } from '../../../../../electron/storage/published/edition-source.ts';
import { editionsOfRestore } from '../../../../../electron/storage/published/editions-of-restore.ts';
import { takenLabels } from '../../../../../electron/storage/published/taken-labels.ts';
import { readSnapshot } from '../../../../../electron/storage/read-snapshot.ts';
import { salvageLibrary } from '../../../../../electron/storage/salvage/salvage-library.ts';
import { currentPackId } from '../../../../../shared/content/packs.ts';
import { workingHere } from '../../recovery/backup-workers.ts';
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

const backedUp = (library: Library) =>
  unwrap(backUp(library.database, library.file, 'asked', { clock: library.clock }));

/** As the keeper does it. */
function restore(library: Library, id: string): void {
  unwrap(restoreBackup(library, id, {}));
  unwrap(carryEditions(library, {}));
}

async function publish(
  library: Library,
  workbookId: string,
  label: string,
  id = `e-${label.replace('.', '-')}`,
) {
  const { snapshot } = unwrap(readSnapshot(library, workbookId));
  const order = {
    label,
    approvedBy: 'Quality',
    audience: 'public',
    documents: ['supportStatement'],
    formats: ['md'],
    twins: [],
    since: null,
  } as const;
  const stamp = {
    id,
    publishedAt: library.clock(),
    revision: snapshot.revision,
    change: 'c',
    appVersion: '0.1.0',
  };
  return keepEdition(library, workbookId, unwrap(await makeEdition(snapshot, order, stamp)));
}

const labels = (library: Library, workbookId: string) =>
  unwrap(listEditions(library, workbookId)).map(({ label }) => label);

describe('an edition', () => {
  it('outlives the restore of a backup from before it, whole, and its label stays taken', async () => {
    const library = openedIn(tempFolder());
    const gateway = add(library, 'Gateway');
    const before = backedUp(library);
    unwrap(await publish(library, gateway, '1.0'));
    const was = unwrap(readEdition(library, gateway, 'e-1-0'));

    restore(library, before.id);
    expect(labels(library, gateway)).toEqual(['1.0']);
    const edition = unwrap(readEdition(library, gateway, 'e-1-0'));
    expect(edition).toEqual(was);
    expect(unwrap(readEditionFiles(library, gateway, edition.summary)).size).toBe(
      was.summary.files.length,
    );
    expect(codeOf(await publish(library, gateway, '1.0', 'other'))).toBe('edition-label-taken');
  });

  it('whose workbook the backup does not hold keeps its label, and comes back with the workbook', async () => {
    const library = openedIn(tempFolder());
    add(library, 'Gateway');
    const before = backedUp(library);
    const camera = add(library, 'Camera');
    unwrap(applyChange(library, camera, changeOf(textEdit('device.name', null, 'C1'))));
    const older = unwrap(exportHandOff(library, camera));
    unwrap(await publish(library, camera, '1.0'));

    expect(unwrap(editionsOfRestore(library, before.id, {}))).toMatchObject({
      stay: [],
      go: [{ product: expect.stringMatching(/./), label: '1.0' }],
    });
    restore(library, before.id);
    expect(takenLabels(library, camera)).toEqual(['1.0']);

    const back = unwrap(importHandOff(library, older, ''));
    expect(back).toEqual({ workbookId: camera, isCopy: false });
    expect(codeOf(await publish(library, camera, '1.0', 'other'))).toBe('edition-label-taken');
    unwrap(carryEditions(library, {}));
    expect(labels(library, camera)).toEqual(['1.0']);
  });

  it('is named before a restore: which stay, and which another one of that label keeps out', async () => {
    const library = openedIn(tempFolder());
    const gateway = add(library, 'Gateway');
    unwrap(await publish(library, gateway, '1.0', 'first'));
    const before = backedUp(library);
    unwrap(await publish(library, gateway, '1.1'));
    expect(unwrap(editionsOfRestore(library, before.id, {}))).toMatchObject({
      stay: [{ label: '1.1' }],
      go: [],
    });
  });

  it('outlives an older library file that a person copies over this one', async () => {
    const folder = tempFolder();
    const aside = join(folder, 'aside.sqlite3');
    const first = unwrap(openLibrary(folder, exactOptions()));
    const gateway = add(first, 'Gateway');
    closeLibrary(first);
    copyFileSync(first.file, aside);
    const second = unwrap(openLibrary(folder, exactOptions('second')));
    unwrap(await publish(second, gateway, '1.0'));
    backedUp(second);
    closeLibrary(second);
    copyFileSync(aside, second.file);

    const third = unwrap(openLibrary(folder, exactOptions('third')));
    expect(labels(third, gateway)).toEqual([]);
    const keeper = makeKeeper({
      library: third,
      options: {},
      worker: workingHere,
      log: () => undefined,
      now: () => ({ steady: 0, wall: 0 }),
    });
    await keeper.look();
    expect(labels(third, gateway)).toEqual(['1.0']);
    closeLibrary(third);
  });

  it('that was published twice under one label, on two sides, stays once; the other keeps its label', async () => {
    const folder = tempFolder();
    const first = unwrap(openLibrary(folder, exactOptions()));
    const gateway = add(first, 'Gateway');
    const before = readFileSync(backedUp(first).file);
    unwrap(await publish(first, gateway, '1.0', 'one'));
    const { file } = backedUp(first);
    const yours = readFileSync(file);
    closeLibrary(first);
    writeFileSync(first.file, before);
    rmSync(file);
    const second = unwrap(openLibrary(folder, exactOptions('second')));
    unwrap(await publish(second, gateway, '1.0', 'two'));
    writeFileSync(file, yours);
    expect(unwrap(carryEditions(second, {}))).toBe(0);
    expect(unwrap(listEditions(second, gateway)).map(({ id }) => id)).toEqual(['two']);
    expect(labelsWithout(second.database).map(({ id }) => id)).toEqual(['one']);
    closeLibrary(second);
  });

  it('comes whole from a backup where the rescue of a damaged library finds it in parts', async () => {
    const folder = tempFolder();
    const library = unwrap(openLibrary(folder, exactOptions()));
    const gateway = add(library, 'Gateway');
    unwrap(await publish(library, gateway, '1.0'));
    backedUp(library);
    closeLibrary(library);
    const database = new Database(library.file);
    database.exec('DROP TRIGGER edition_outlines_are_never_removed');
    database.exec('DELETE FROM edition_outlines');
    database.close();

    unwrap(salvageLibrary(library.file, exactOptions('salvage')));
    const rescued = unwrap(openLibrary(folder, exactOptions('rescued')));
    unwrap(carryEditions(rescued, {}));
    expect(unwrap(readEdition(rescued, gateway, 'e-1-0')).outlines).toHaveLength(1);
    closeLibrary(rescued);
  });

  it('of a colleague’s copy keeps its label when their answers are brought in', async () => {
    const here = openedIn(tempFolder(), 'here');
    const gateway = add(here, 'Gateway');
    const there = openedIn(tempFolder(), 'there');
    unwrap(importHandOff(there, unwrap(exportHandOff(here, gateway)), ''));
    unwrap(await publish(there, gateway, '1.0'));
    const file = unwrap(exportHandOff(there, gateway));
    const { revision } = unwrap(compareHandOff(here, gateway, file));
    const wanted = { revision, choices: {}, label: () => 'Brought in', by: '' };
    unwrap(applyMerge(here, gateway, file, wanted));
    expect(codeOf(await publish(here, gateway, '1.0', 'other'))).toBe('edition-label-taken');
  });

  it('has its label in every copy of the workbook', async () => {
    const library = openedIn(tempFolder());
    const gateway = add(library, 'Gateway');
    const handOff = unwrap(exportHandOff(library, gateway));
    unwrap(await publish(library, gateway, '1.0'));
    const copy = unwrap(importHandOff(library, handOff, '')).workbookId;
    expect(copy).not.toBe(gateway);
    expect(codeOf(await publish(library, copy, '1.0', 'other'))).toBe('edition-label-taken');
    unwrap(await publish(library, copy, '1.1'));
    expect(codeOf(await publish(library, gateway, '1.1', 'other'))).toBe('edition-label-taken');
    // Another device is no copy.
    unwrap(await publish(library, add(library, 'Camera'), '1.0'));
  });

  it('is looked for once in each backup, and again where the backup was restored', async () => {
    const library = openedIn(tempFolder());
    const gateway = add(library, 'Gateway');
    const before = backedUp(library);
    unwrap(await publish(library, gateway, '1.0'));
    const after = backedUp(library);
    expect(unwrap(carryEditions(library, {}))).toBe(0);
    rmSync(after.file);
    expect(unwrap(carryEditions(library, {}))).toBe(0);
    restore(library, before.id);
    expect(labels(library, gateway)).toEqual(['1.0']);
  });
});
