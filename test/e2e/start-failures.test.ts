import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { prepareElectron } from '../../electron/dev/prepare-electron.ts';
import { launchApp, newFolder } from '../support/launch-app.ts';
import { startWorkbook, untilSaved } from '../support/steps.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

type Ended = { readonly code: number | null; readonly stderr: string };

/** Starts the app without its dialogs, for a start that is expected to fail. */
async function startAndFail(dataFolder: string): Promise<Ended> {
  const prepared = await prepareElectron();
  const child = spawn(
    prepared.executablePath,
    [...prepared.args, projectFolder, '--data-dir', dataFolder, '--no-dialogs'],
    { env: { ...process.env, ...prepared.env } },
  );
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, stderr };
}

function libraryOf(folder: string): string {
  return join(folder, 'library', 'library.sqlite3');
}

describe('a start that cannot go well', () => {
  it('refuses a library of a newer version and leaves every byte of it alone', async () => {
    const folder = newFolder();
    const app = await launchApp({ dataFolder: folder });
    await startWorkbook(app.page, 'Gate sensor');
    await untilSaved(app.page);
    await app.quit();
    const file = libraryOf(folder);
    const database = new Database(file);
    database.pragma('user_version = 999000');
    database.pragma('journal_mode = DELETE');
    database.close();
    const before = hashOf(file);

    const ended = await startAndFail(join(folder, 'library'));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('written by a newer version of Securable');
    expect(hashOf(file)).toBe(before);
  });

  it('refuses a file that is no library and leaves it alone', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'library'));
    writeFileSync(libraryOf(folder), 'Dear diary, this is not a database.');
    const ended = await startAndFail(join(folder, 'library'));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('not a Securable library');
    expect(readFileSync(libraryOf(folder), 'utf8')).toBe('Dear diary, this is not a database.');
  });

  it('gives way to the window that has the library open already', async () => {
    const folder = newFolder();
    const app = await launchApp({ dataFolder: folder });
    await startWorkbook(app.page, 'Gate sensor');
    const second = await startAndFail(join(folder, 'library'));
    expect(second).toMatchObject({ code: 0 });
    await untilSaved(app.page);
    await app.quit();
  });

  it('says that the folder is not there', async () => {
    const gone = join(newFolder(), 'drive', 'library');
    const ended = await startAndFail(gone);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('is not there');
    expect(existsSync(gone)).toBe(false);
  });

  it('says that the folder cannot be written to', async () => {
    const ended = await startAndFail(unwritableFolder());
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('may not write to the folder');
  });
});

/** Root may write to any ordinary folder; to the kernel's own, not even root may add a file. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0) return '/sys/kernel';
  const folder = join(newFolder(), 'library');
  mkdirSync(folder, { mode: 0o555 });
  return folder;
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
