import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuiltFrom } from '../../../electron/built-from.ts';

const built = { commit: 'a1b2c3', date: '2026-11-30', isChanged: false };

function appWith(manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'securable-built-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

describe('what an app was built from', () => {
  it('is what the packing wrote', () => {
    expect(readBuiltFrom(appWith({ version: '1.0.0', builtFrom: built }))).toEqual(built);
  });

  it('is nothing where nothing was packed', () => {
    expect(readBuiltFrom(appWith({ version: '1.0.0' }))).toBe(null);
    expect(readBuiltFrom(appWith({ builtFrom: 'yesterday' }))).toBe(null);
    expect(readBuiltFrom(appWith({ builtFrom: { commit: 7, date: '' } }))).toBe(null);
  });

  it('counts as changed unless it says that it is not', () => {
    const { commit, date } = built;
    expect(readBuiltFrom(appWith({ builtFrom: { commit, date } }))?.isChanged).toBe(true);
  });
});
