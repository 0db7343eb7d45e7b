import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFilesTogether } from '../../../../electron/documents/write-files-together.ts';
import { writeFileWhole } from '../../../../electron/files/write-file-whole.ts';
import { refreshReadableCopies } from '../../../../electron/recovery/readable-copies.ts';
import { runAsideJob } from '../../../../electron/storage/backup/aside-jobs.ts';
import { backUp } from '../../../../electron/storage/backup/back-up.ts';
import { backUpAside } from '../../../../electron/storage/backup/back-up-aside.ts';
import { checkBackup } from '../../../../electron/storage/backup/check-backup.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { restoreBackup } from '../../../../electron/storage/backup/restore-backup.ts';
import { exportHandOff, importHandOff } from '../../../../electron/storage/hand-off-storage.ts';
import type { Library } from '../../../../electron/storage/library.ts';
import { applyMerge } from '../../../../electron/storage/merge-storage.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { readSnapshot } from '../../../../electron/storage/read-snapshot.ts';
import { decodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import type { Result } from '../../../../shared/result.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { options, withLaterStep } from './later-step.ts';
import { inspectLedger, ledgerChange, sendChange, startLedger, writeNumber } from './ledger.ts';

export type Scenario = {
  readonly name: string;
  readonly prepare: (folder: string) => void;
  /** With a disk that may fail. Returns what must be true once it works again, faults found as text. */
  readonly run: (folder: string) => Promise<() => Promise<readonly string[]>>;
};

const written = [1, 2, 3, 4, 5];

/** Everything that writes: what it was told to be saved is saved, and what was there before is whole. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'save',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      const acknowledged = [...written];
      const queue: number[] = [];
      for (const n of [6, 7, 8]) {
        const isSaved = opened.ok && sendChange(opened.value, ledgerChange(null, n)).ok;
        (isSaved ? acknowledged : queue).push(n);
      }
      return async () => {
        // The window keeps what was not saved and sends it again, to the same process.
        const library = opened.ok ? opened.value : open(folder);
        const found = queue.flatMap((n) =>
          complain(`retry of ${n}`, sendChange(library, ledgerChange(null, n))),
        );
        closeLibrary(library);
        return [...found, ...lookAt(folder, [...acknowledged, ...queue])];
      };
    },
  },
  {
    name: 'migrate',
    prepare: fill,
    run: async (folder) => {
      const later = { ...options, migrations: withLaterStep };
      const opened = openLibrary(folder, later);
      if (opened.ok) closeLibrary(opened.value);
      return async () => {
        const found = lookAt(folder, written, withLaterStep);
        const before = listBackups(join(folder, 'library.sqlite3'));
        const hasBackup = before.some(
          ({ reason, revision }) => reason === 'migration' && revision > 0,
        );
        return hasBackup ? found : [...found, 'migrated without a backup'];
      };
    },
  },
  {
    name: 'import',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      if (!opened.ok) return async () => lookAt(folder, written);
      const library = opened.value;
      const imported = importCopy(library);
      return async () => {
        const count = countWorkbooks(library);
        // What a sync that failed for ever left behind may turn up after all, but whole.
        const isHalf = imported ? count !== 3 : count !== 2 && changesOfCopies(library) !== 6;
        closeLibrary(library);
        return [...(isHalf ? [`${count} workbooks`] : []), ...lookAt(folder, written)];
      };
    },
  },
  {
    name: 'merge',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      if (!opened.ok) return async () => lookAt(folder, written);
      const library = opened.value;
      const merged = mergeCopy(library);
      return async () => {
        const there = mergedAnswers(library);
        closeLibrary(library);
        const isHalf = there === 1 || (merged && there !== 2);
        return [...(isHalf ? [`${there} of 2 merged answers`] : []), ...lookAt(folder, written)];
      };
    },
  },
  {
    name: 'backup',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      const made = opened.ok
        ? backUp(opened.value.database, opened.value.file, 'asked', options)
        : opened;
      if (opened.ok) closeLibrary(opened.value);
      return async () => {
        const isThere = made.ok && existsSync(made.value.file);
        return [
          ...(made.ok && !isThere ? ['a backup that is not there'] : []),
          ...lookAt(folder, written),
        ];
      };
    },
  },
  {
    name: 'backup aside',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      const acknowledged = [...written];
      const queue: number[] = [];
      const save = (n: number) => {
        const isSaved = opened.ok && sendChange(opened.value, ledgerChange(null, n)).ok;
        (isSaved ? acknowledged : queue).push(n);
      };
      // The work of the other process, done in this one, where the shim sees it; saving goes on between its halves.
      const made = opened.ok
        ? await backUpAside(opened.value, 'asked', null, async (job) => {
            const done = runAsideJob(job);
            save(job.kind === 'copy' ? 6 : 7);
            return done;
          })
        : opened;
      return async () => {
        const library = opened.ok ? opened.value : open(folder);
        const found = queue.flatMap((n) =>
          complain(`retry of ${n}`, sendChange(library, ledgerChange(null, n))),
        );
        closeLibrary(library);
        const isThere = made?.ok === true && existsSync(made.value.file);
        return [
          ...found,
          ...(made?.ok === true && !isThere ? ['a backup that is not there'] : []),
          ...lookAt(folder, [...acknowledged, ...queue]),
        ];
      };
    },
  },
  {
    name: 'restore',
    prepare: (folder) => {
      fill(folder, 3);
    },
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      const id = listBackups(join(folder, 'library.sqlite3'))[0]?.id ?? '';
      const restored = opened.ok ? restoreBackup(opened.value, id, {}) : opened;
      if (opened.ok) closeLibrary(opened.value);
      return async () => {
        const isBack = readNumber(folder) === 3;
        if (restored.ok && !isBack) return ['restored, but not the backup’s state'];
        if (!isBack) return lookAt(folder, written);
        const before = listBackups(join(folder, 'library.sqlite3')).find(
          ({ reason }) => reason === 'restore',
        );
        if (before === undefined) return ['restored without a way back'];
        const library = open(folder);
        const undone = complain('undo of the restore', restoreBackup(library, before.id, {}));
        closeLibrary(library);
        return [...undone, ...lookAt(folder, written)];
      };
    },
  },
  {
    name: 'readable copies',
    prepare: fill,
    run: async (folder) => {
      const opened = openLibrary(folder, options);
      const done = opened.ok ? await refreshReadableCopies(opened.value) : opened;
      if (opened.ok) closeLibrary(opened.value);
      return async () => {
        const copies = readCopies(folder);
        return [
          ...(done.ok && copies.length !== 1 ? ['no copy'] : []),
          ...copies.flat(),
          ...lookAt(folder, written),
        ];
      };
    },
  },
  {
    name: 'export',
    prepare: (folder) => {
      writeFileSync(join(folder, 'plan.html'), 'old'.repeat(9000));
      mkdirSync(join(folder, 'set'));
      writeFileSync(join(folder, 'set', 'b.docx'), 'old');
    },
    run: async (folder) => {
      const fresh = Buffer.from('new'.repeat(9000));
      const one = await writeFileWhole(join(folder, 'plan.html'), fresh);
      const files = ['a.html', 'b.docx', 'c.md'].map((name) => ({ name, bytes: fresh }));
      const all = await writeFilesTogether(join(folder, 'set'), files);
      return async () => {
        const text = readFileSync(join(folder, 'plan.html'), 'utf8');
        const isWhole = text === fresh.toString() || (!one.ok && text === 'old'.repeat(9000));
        const torn = files.flatMap(({ name }) => {
          const file = join(folder, 'set', name);
          const now = existsSync(file) ? readFileSync(file) : null;
          const isFresh = now?.equals(fresh) ?? false;
          const isFormer = name === 'b.docx' ? now?.toString() === 'old' : now === null;
          const right = isSaidToBeWritten(all, name) ? isFresh : isFormer;
          return right ? [] : [`${name} is not what was said of it`];
        });
        return [...(isWhole ? [] : ['a torn export']), ...torn];
      };
    },
  },
];

/** All, none, or those that the failure names. */
function isSaidToBeWritten(all: Result<readonly string[]>, name: string): boolean {
  if (all.ok) return true;
  if (all.failure.code !== 'files-half-written') return false;
  const [written = ''] = all.failure.detail.split(' Not written:');
  return written.includes(`“${name}”`);
}

function open(folder: string, migrations?: typeof withLaterStep): Library {
  const opened = openLibrary(
    folder,
    migrations === undefined ? options : { ...options, migrations },
  );
  if (!opened.ok) throw new Error(`${opened.failure.code}: ${opened.failure.detail}`);
  return opened.value;
}

/** Numbers 1 to 5; with a backup after one of them, if asked. */
function fill(folder: string, backupAfter?: number): void {
  const library = open(folder);
  startLedger(library);
  for (const n of written) {
    if (!writeNumber(library, n).ok) throw new Error(`cannot prepare ${n}`);
    if (n === backupAfter) backUp(library.database, library.file, 'asked', options);
  }
  closeLibrary(library);
}

function importCopy(library: Library): boolean {
  const handOff = exportHandOff(library, 'ledger');
  return handOff.ok && importHandOff(library, handOff.value, '').ok;
}

const brought = ['brought.first', 'brought.second'] as const;

/** A copy of the ledger with two answers more comes back; whether main says that both are in. */
function mergeCopy(library: Library): boolean {
  const handOff = exportHandOff(library, 'ledger');
  const read = handOff.ok ? readSnapshot(library, 'ledger') : handOff;
  if (!handOff.ok || !read.ok) return false;
  const given = { at: '2026-02-03T04:05:06.000Z', by: 'Anna' };
  const entry = answerOf({ kind: 'text', text: 'lorem ipsum '.repeat(500) });
  const edits = brought.map((path) => ({ path, before: null, after: entry }));
  const theirs = { id: 'theirs', kind: 'edit', of: null, label: 'Two answers', edits } as const;
  const entries = new Map([
    ...handOff.value.entries,
    ...brought.map((path) => [path, { entry, ...given }] as const),
  ]);
  const history = [...handOff.value.history, { ...theirs, ...given }];
  return applyMerge(
    library,
    'ledger',
    { ...handOff.value, entries, history },
    {
      revision: read.value.snapshot.revision,
      choices: {},
      label: () => 'Brought in',
      by: 'Q',
    },
  ).ok;
}

function mergedAnswers(library: Library): number {
  const count = `SELECT count(*) FROM entries WHERE path IN ('${brought.join("', '")}')`;
  return Number(library.database.prepare(count).pluck().get());
}

function countWorkbooks(library: Library): number {
  return Number(library.database.prepare('SELECT count(*) FROM workbooks').pluck().get());
}

function changesOfCopies(library: Library): number {
  const count = `SELECT count(*) FROM changes WHERE workbook_id <> 'ledger'`;
  return Number(library.database.prepare(count).pluck().get());
}

/** Everything acknowledged is there and whole, and so is every backup. */
function lookAt(
  folder: string,
  acknowledged: readonly number[],
  migrations?: typeof withLaterStep,
): readonly string[] {
  const library = open(folder, migrations);
  const { corrupt, torn, lost } = inspectLedger(library, acknowledged);
  closeLibrary(library);
  const backups = listBackups(library.file).filter(
    ({ file }) => !checkBackup(file, { ...(migrations && { migrations }) }).ok,
  );
  return [
    ...corrupt.map((what) => `corrupt: ${what}`),
    ...torn.map((what) => `torn: ${what}`),
    ...lost.map((n) => `lost: ${n}`),
    ...backups.map(({ id }) => `bad backup: ${id}`),
  ];
}

function readNumber(folder: string): number {
  const library = open(folder);
  const highest = startLedger(library);
  closeLibrary(library);
  return highest;
}

function readCopies(folder: string): readonly (readonly string[])[] {
  const readable = join(folder, 'readable');
  if (!existsSync(readable)) return [];
  return readdirSync(readable)
    .filter((name) => name.endsWith('.securable.json'))
    .map((name) => complain(name, decodeHandOff(readFileSync(join(readable, name), 'utf8'))));
}

function complain(what: string, result: Result<unknown>): readonly string[] {
  return result.ok ? [] : [`${what}: ${result.failure.code} ${result.failure.detail}`];
}
