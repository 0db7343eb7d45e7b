import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeFileWhole } from '../../../../electron/files/write-file-whole.ts';
import { tempFolder } from '../storage/library-in-temp-folder.ts';

const bytes = (text: string) => Buffer.from(text);

describe('writing a file whole', () => {
  it('writes a new file and replaces an old one, and leaves nothing else', async () => {
    const folder = tempFolder();
    const file = join(folder, 'plan.docx');
    expect(await writeFileWhole(file, bytes('first'))).toEqual({ ok: true, value: null });
    expect(await writeFileWhole(file, bytes('second'))).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });

  it('says that the folder is not there', async () => {
    const file = join(tempFolder(), 'nowhere', 'plan.docx');
    expect(await writeFileWhole(file, bytes('x'))).toEqual({
      ok: false,
      failure: { code: 'folder-missing', detail: 'nowhere' },
    });
  });

  it.runIf(process.platform !== 'win32')('says that the folder is not writable', async () => {
    const folder = join(tempFolder(), 'closed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.docx'), 'old');
    chmodSync(folder, 0o555);
    chmodSync(join(folder, '..'), 0o755);
    asNobody();

    expect(await writeFileWhole(join(folder, 'plan.docx'), bytes('x'))).toEqual({
      ok: false,
      failure: { code: 'folder-unwritable', detail: 'closed' },
    });
    expect(readFileSync(join(folder, 'plan.docx'), 'utf8')).toBe('old');
  });

  it.runIf(canMount())('keeps the old file when the disk is full, and cleans up', async () => {
    const folder = tempFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    onTestFinished(() => {
      execFileSync('umount', [folder]);
    });
    const file = join(folder, 'plan.docx');
    await writeFileWhole(file, bytes('old'));

    const result = await writeFileWhole(file, Buffer.alloc(200_000, 1));
    expect(result).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });

  it('does not put a file where a folder is', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'plan.docx'));
    const result = await writeFileWhole(join(folder, 'plan.docx'), bytes('x'));
    expect(result.ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });
});

/** Root may write anywhere; permissions are seen only by somebody else. */
function asNobody(): void {
  const user = process.geteuid?.();
  if (user !== 0) return;
  process.seteuid?.(65534);
  onTestFinished(() => {
    process.seteuid?.(user);
  });
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
