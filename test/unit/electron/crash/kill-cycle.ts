import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBackup } from '../../../../electron/storage/backup/check-backup.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { inspectLedger, startLedger } from './ledger.ts';

export type KillTally = {
  cycles: number;
  acknowledged: number;
  backups: number;
  corrupt: string[];
  torn: string[];
  lost: number[];
};

/** A library that lives through a few cycles before a new one is begun, so that checks stay quick. */
const cyclesOfOne = 20;
const options = { clock: () => new Date().toISOString(), newId: () => crypto.randomUUID() };

/** Kills writers under load, one after another, and looks at the library after each. */
export async function killCycles(cycles: number, tally: KillTally): Promise<void> {
  let folder = '';
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    if (cycle % cyclesOfOne === 0) {
      rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'securable-kill-'));
    }
    const acknowledged = await writeUntilKilled(folder);
    judge(folder, acknowledged, tally);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Most writers die while they write; one in eight may die while it still opens the library. */
async function writeUntilKilled(folder: string): Promise<readonly number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killIn = (ms: number) => setTimeout(() => child.kill('SIGKILL'), Math.random() * ms);
  let isDoomed = Math.random() < 1 / 8;
  if (isDoomed) killIn(400);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (!isDoomed) killIn(150);
    isDoomed = true;
  });
  const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself: ${String(signal)}`);
  // A line cut short by the kill was not acknowledged.
  return output.split('\n').slice(0, -1).map(Number);
}

function judge(folder: string, acknowledged: readonly number[], tally: KillTally): void {
  tally.cycles += 1;
  tally.acknowledged += acknowledged.length;
  const opened = openLibrary(folder, options);
  if (!opened.ok) {
    tally.corrupt.push(`${opened.failure.code}: ${opened.failure.detail}`);
    return;
  }
  startLedger(opened.value);
  const verdict = inspectLedger(opened.value, acknowledged);
  tally.corrupt.push(...verdict.corrupt);
  tally.torn.push(...verdict.torn);
  tally.lost.push(...verdict.lost);
  for (const backup of listBackups(opened.value.file).slice(0, 2)) {
    tally.backups += 1;
    if (!checkBackup(backup.file, {}).ok) tally.corrupt.push(`backup ${backup.id}`);
  }
  closeLibrary(opened.value);
}
