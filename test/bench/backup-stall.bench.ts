import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeBackupWorker } from '../../electron/recovery/backup-worker.ts';
import { makeKeeper } from '../../electron/recovery/keeper.ts';
import { refreshReadableCopies } from '../../electron/recovery/readable-copies.ts';
import { applyChange } from '../../electron/storage/apply-change.ts';
import { backUp } from '../../electron/storage/backup/back-up.ts';
import { removeOldBackups } from '../../electron/storage/backup/remove-old-backups.ts';
import { createWorkbook } from '../../electron/storage/create-workbook.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf, type Entry } from '../../shared/workbook/answer.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import { startOnNode } from '../unit/electron/recovery/backup-workers.ts';
import { machineLoad } from './verdict.ts';

// `npm run bench -- backup-stall [WORKBOOKS] [ANSWERS]`: how long a save that is due every
// 20 ms waits while a backup is made in the process that saves, and in one beside it.
const workbooks = Number(process.argv[2] ?? 1000);
const answers = Number(process.argv[3] ?? 600);
const folder = mkdtempSync(join(process.cwd(), '.bench-'));
const at = '2026-01-01T00:00:00.000Z';
const sentence =
  'The gateway checks the signature of every update before it installs one and keeps the old image. ';
let ids = 0;
const newId = () => `id-${++ids}`;

try {
  const clock = () => new Date().toISOString();
  const library = done(openLibrary(folder, { clock, newId }));
  const first = create('First');
  for (let count = 0; count < workbooks; count += 1) fill(create(`Device ${count}`));
  const worker = makeBackupWorker(startOnNode);
  const now = () => ({ steady: performance.now(), wall: Date.now() });
  const keeper = makeKeeper({ library, options: {}, worker, log: console.log, now });

  await stall('nothing else', () => wait(3000));
  await stall('backup in the same process', async () => {
    done(backUp(library.database, library.file, 'asked', { clock }));
    removeOldBackups(library.file, {});
  });
  for (let run = 0; run < 3; run += 1) {
    await stall('backup in a process beside it', async () => void done(await keeper.make()));
  }
  await stall('all readable copies', async () => void done(await refreshReadableCopies(library)));
  console.log(
    `${machineLoad()}; library of ${size(library.database.pragma('page_count', { simple: true }))}`,
  );
  closeLibrary(library);

  function create(title: string): string {
    return done(createWorkbook(library, { title, packId: currentPackId, by: '' })).workbookId;
  }

  function fill(workbookId: string): void {
    const edits = Array.from({ length: answers }, (_, index): Edit => {
      return { path: `facts.f${index}`, before: null, after: text(`${sentence}${ids} ${index}`) };
    });
    apply(workbookId, edits);
  }

  function apply(workbookId: string, edits: readonly Edit[]): void {
    const change = { id: newId(), kind: 'edit', of: null, label: 'Answered', at, by: 'Q' } as const;
    done(applyChange(library, workbookId, { ...change, edits }));
  }

  /** From when each save was due until it was done, as somebody who types would wait. */
  async function stall(name: string, work: () => Promise<unknown>): Promise<void> {
    const path = `facts.${name.replace(/[^a-z]/g, '')}${ids}`;
    const waits: number[] = [];
    const started = performance.now();
    let before: Entry | null = null;
    let isOver = false;
    let due = started;
    const ended = work().finally(() => {
      isOver = true;
    });
    while (!isOver) {
      due = Math.max(due + 20, performance.now() - 5000);
      await wait(Math.max(0, due - performance.now()));
      const after = text(`${sentence}${waits.length}`);
      apply(first, [{ path, before, after }]);
      before = after;
      waits.push(performance.now() - due);
    }
    await ended;
    const took = performance.now() - started;
    waits.sort((a, b) => a - b);
    const longest = (waits.at(-1) ?? 0).toFixed(0).padStart(6);
    const p99 = (waits[Math.floor(waits.length * 0.99)] ?? 0).toFixed(0).padStart(6);
    console.log(
      `${name.padEnd(30)} longest wait ${longest} ms, p99 ${p99} ms, took ${took.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function text(content: string): Entry {
  return answerOf({ kind: 'text', text: content });
}

function size(pages: unknown): string {
  return `${((Number(pages) * 4096) / 1e6).toFixed(0)} MB`;
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}
