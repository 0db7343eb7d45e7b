import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareOnce } from '../../../../electron/dev/prepare-once.ts';

// No process has this number: Linux and macOS count far less high.
const nobody = 2 ** 31 - 2;

describe('prepareOnce', () => {
  let folder: string;
  let target: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prepare-once-'));
    target = join(folder, 'thing');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('makes the thing once', async () => {
    let times = 0;
    const make = async (partial: string) => writeFileSync(partial, `made ${++times}`);
    await prepareOnce(target, make);
    await prepareOnce(target, make);
    expect(readFileSync(target, 'utf8')).toBe('made 1');
    expect(readdirSync(folder)).toEqual(['thing']);
  });

  test('leaves nothing under the name when making it fails, and can try again', async () => {
    const fail = async (partial: string) => {
      writeFileSync(partial, 'half');
      throw new Error('interrupted');
    };
    await expect(prepareOnce(target, fail)).rejects.toThrow('interrupted');
    expect(readdirSync(folder)).not.toContain('thing');
    await prepareOnce(target, async (partial) => writeFileSync(partial, 'whole'));
    expect(readFileSync(target, 'utf8')).toBe('whole');
  });

  test('takes over from a process that was killed', async () => {
    writeFileSync(`${target}.lock`, String(nobody));
    writeFileSync(`${target}.partial-${nobody}`, 'half');
    await prepareOnce(target, async (partial) => writeFileSync(partial, 'whole'));
    expect(readdirSync(folder)).toEqual(['thing']);
  });

  test('waits for a process that is at it', async () => {
    writeFileSync(`${target}.lock`, String(process.ppid));
    setTimeout(() => {
      writeFileSync(target, 'by the other');
      rmSync(`${target}.lock`);
    }, 100);
    await prepareOnce(target, async (partial) => writeFileSync(partial, 'by us'));
    expect(readFileSync(target, 'utf8')).toBe('by the other');
  });
});
