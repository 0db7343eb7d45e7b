import { EventEmitter } from 'node:events';
import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { watchOver } from '../../../../electron/recovery/watch-over.ts';
import { applyChange } from '../../../../electron/storage/apply-change.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { createWorkbook } from '../../../../electron/storage/create-workbook.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { currentPackId } from '../../../../shared/content/packs.ts';
import {
  changeOf,
  openedIn,
  tempFolder,
  textEdit,
  unwrap,
} from '../storage/library-in-temp-folder.ts';
import { workingHere } from './backup-workers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A computer whose power is the test's to switch; library, keeper and disk are real. */
function computer() {
  const folder = tempFolder();
  const library = openedIn(folder);
  const { workbookId } = unwrap(
    createWorkbook(library, { title: 'Gateway', packId: currentPackId, by: '' }),
  );
  const time = { steady: 0, wall: Date.UTC(2026, 0, 1) };
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const keeper = makeKeeper({
    library,
    options: {},
    worker: workingHere,
    log,
    now: () => ({ ...time }),
  });
  const power = new EventEmitter();
  const quits = new EventEmitter();
  const quit = vi.fn();
  const app = { on: quits.on.bind(quits), quit };
  /** What is typed and not sent; the window sends it when it is asked to. */
  const typed = { text: '' };
  const flush = vi.fn(async () => {
    if (typed.text === '') return 0;
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, typed.text))));
    return 0;
  });
  const watch = watchOver(keeper, { power, app, flush, log, atEnd: () => undefined });
  const answers = unwrap(readSnapshot(library, workbookId)).snapshot.entries;
  return {
    watch,
    folder,
    library,
    workbookId,
    keeper,
    time,
    power,
    quit,
    typed,
    flush,
    logged,
    answers,
  };
}

/** The library's one file without its log, as a copy of the disk finds it. */
function namesInFileAlone(library: { readonly file: string }, workbookId: string): boolean {
  const folder = tempFolder();
  copyFileSync(library.file, join(folder, 'library.sqlite3'));
  const alone = openedIn(folder);
  return unwrap(readSnapshot(alone, workbookId)).snapshot.entries.has('device.name');
}

describe.each(['suspend', 'lock-screen'])('on %s', (event) => {
  it('what is typed and not sent is saved, and the library is one whole file', async () => {
    const { library, workbookId, power, typed, logged } = computer();
    typed.text = 'G2';
    power.emit(event);
    await vi.waitFor(() => {
      expect(unwrap(readSnapshot(library, workbookId)).snapshot.entries.has('device.name')).toBe(
        true,
      );
    });
    await vi.waitFor(() => expect(statSync(`${library.file}-wal`).size).toBe(0));
    expect(namesInFileAlone(library, workbookId)).toBe(true);
    expect(logged).toEqual([]);
  });

  it('what is saved is in the file at once, though the window never answers', () => {
    const { library, workbookId, power, flush } = computer();
    flush.mockReturnValue(new Promise(() => undefined));
    unwrap(applyChange(library, workbookId, changeOf(textEdit('device.name', null, 'G2'))));
    expect(statSync(`${library.file}-wal`).size).toBeGreaterThan(0);
    power.emit(event);
    expect(statSync(`${library.file}-wal`).size).toBe(0);
    expect(namesInFileAlone(library, workbookId)).toBe(true);
  });
});

describe('on waking', () => {
  it.each([
    ['an hour later', 60],
    ['with the clock a year ahead', 60 * 24 * 365],
  ])('%s, the backup that came due is made, once', async (_when, minutes) => {
    const { library, keeper, time, power } = computer();
    await keeper.look();
    expect(listBackups(library.file)).toHaveLength(1);
    unwrap(createWorkbook(library, { title: 'Camera', packId: currentPackId, by: '' }));
    await keeper.look();
    power.emit('suspend');
    time.wall += minutes * 60_000;
    power.emit('resume');
    await vi.waitFor(() => expect(listBackups(library.file)).toHaveLength(2));
    time.wall += 60_000;
    power.emit('resume');
    await keeper.look();
    expect(listBackups(library.file)).toHaveLength(2);
  });

  it('with the clock set back, the backup comes when the time has really passed', async () => {
    const { library, keeper, time, power } = computer();
    await keeper.look();
    unwrap(createWorkbook(library, { title: 'Camera', packId: currentPackId, by: '' }));
    await keeper.look();
    power.emit('suspend');
    time.wall -= 24 * 60 * 60_000;
    power.emit('resume');
    await keeper.look();
    expect(listBackups(library.file)).toHaveLength(1);
    time.steady += 14 * 60_000;
    await keeper.look();
    expect(listBackups(library.file)).toHaveLength(2);
  });
});

describe('when the computer is switched off', () => {
  it('on Windows, which only tells the window, what is typed is saved all the same', async () => {
    const { library, workbookId, watch, typed } = computer();
    typed.text = 'G2';
    watch.onSessionEnd();
    await vi.waitFor(() => expect(statSync(`${library.file}-wal`).size).toBe(0));
    await vi.waitFor(() => expect(namesInFileAlone(library, workbookId)).toBe(true));
  });

  it('the system is asked to wait, and the app quits as it always does', () => {
    const { power, quit } = computer();
    const preventDefault = vi.fn();
    power.emit('shutdown', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
    expect(quit).toHaveBeenCalledOnce();
  });
});
