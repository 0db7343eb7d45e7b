import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBackup } from '../../../../electron/storage/backup/check-backup.ts';
import { listBackups } from '../../../../electron/storage/backup/list-backups.ts';
import { closeLibrary, openLibrary } from '../../../../electron/storage/open-library.ts';
import { decodeHandOff } from '../../../../shared/hand-off/hand-off.ts';
import { options, withLaterStep } from './later-step.ts';
import { inspectLedger, startLedger, type Verdict } from './ledger.ts';
import type { Mark } from './life.ts';

/** Puts the files of a disk after a power cut into a folder, as far as their folders are there. */
export function layOut(files: ReadonlyMap<string, Buffer | null>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = [...files].sort(([a], [b]) => a.length - b.length);
  for (const [name, bytes] of names) {
    if (!existsSync(dirname(join(folder, name)))) continue;
    if (bytes === null) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), bytes);
  }
}

/** Starts the app on what the power cut left, and says what is not as it had been acknowledged. */
export function judge(disk: string, marks: readonly Mark[]): readonly string[] {
  const folder = join(disk, 'data');
  if (!existsSync(folder)) return marks.length === 0 ? [] : ['the whole folder is gone'];
  const isLater = marks.some(({ did }) => did === 'migrating');
  const migrations = isLater ? { migrations: withLaterStep } : {};
  const opened = openLibrary(folder, { ...options, ...migrations });
  if (!opened.ok) return [`${opened.failure.code}: ${opened.failure.detail}`];
  const library = opened.value;
  try {
    const highest = startLedger(library);
    // While a restore runs, the state before it and the one after are both right.
    const wanted = acknowledged(marks);
    const verdicts = wanted.map((numbers) => [
      ...words(inspectLedger(library, numbers)),
      // One change may be on the disk whose acknowledgement never came; more is a restore undone.
      ...(highest > Math.max(0, ...numbers) + 1 ? [`risen again: ${highest}`] : []),
    ]);
    const best = verdicts.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return [...best, ...otherFiles(folder, marks, migrations)];
  } finally {
    closeLibrary(library);
  }
}

function acknowledged(marks: readonly Mark[]): readonly (readonly number[])[] {
  let numbers: number[] = [];
  let restoring: number[] | null = null;
  for (const mark of marks) {
    if (mark.did === 'acknowledged') numbers.push(mark.n);
    if (mark.did === 'restoring') restoring = numbers.filter((n) => n <= mark.upTo);
    if (mark.did === 'restored') {
      numbers = restoring ?? [];
      restoring = null;
    }
  }
  return restoring === null ? [numbers] : [numbers, restoring];
}

function words({ corrupt, torn, lost }: Verdict): readonly string[] {
  return [
    ...corrupt.map((what) => `corrupt: ${what}`),
    ...torn.map((what) => `torn: ${what}`),
    ...lost.map((n) => `lost: ${n}`),
  ];
}

/** Backups, readable copies and exports are whole under their names, and there once they were acknowledged. */
function otherFiles(
  folder: string,
  marks: readonly Mark[],
  migrations: Parameters<typeof checkBackup>[1],
): readonly string[] {
  const found: string[] = [];
  const backups = listBackups(join(folder, 'library.sqlite3'));
  for (const { id, file } of backups) {
    if (!checkBackup(file, migrations).ok) found.push(`bad backup: ${id}`);
  }
  for (const mark of marks) {
    const isMissing = mark.did === 'backedUp' && !backups.some(({ id }) => id === mark.id);
    if (isMissing) found.push('an acknowledged backup is missing');
  }
  const readable = join(folder, 'readable');
  for (const name of existsSync(readable) ? readdirSync(readable) : []) {
    if (!name.endsWith('.securable.json')) continue;
    if (!decodeHandOff(readFileSync(join(readable, name), 'utf8')).ok) found.push(`torn: ${name}`);
  }
  return [...found, ...exported(folder, marks)];
}

function exported(folder: string, marks: readonly Mark[]): readonly string[] {
  const plan = join(folder, 'plan.html');
  const text = existsSync(plan) ? readFileSync(plan, 'utf8') : '';
  const promised = marks.findLast((mark) => mark.did === 'exported')?.text ?? '';
  const isWhole = ['', 'first'.repeat(5000), 'second'.repeat(5000)].includes(text);
  if (!isWhole) return ['torn: plan.html'];
  return text.length >= promised.length ? [] : ['lost: plan.html'];
}
