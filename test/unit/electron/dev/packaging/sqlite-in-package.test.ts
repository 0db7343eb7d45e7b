import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assertBindings,
  bindingsFolder,
} from '../../../../../electron/dev/packaging/sqlite-in-package.ts';

function resourcesWith(...names: readonly string[]): string {
  const resources = mkdtempSync(join(tmpdir(), 'securable-resources-'));
  if (names.length === 0) return resources;
  const folder = join(resources, bindingsFolder);
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), 'binary');
  return resources;
}

describe('a package', () => {
  it('holds the SQLite of its own system', () => {
    assertBindings(resourcesWith('linux-arm64.node'), 'linux', 'arm64');
    assertBindings(resourcesWith('win32-x64.node'), 'win32', 'x64');
    assertBindings(resourcesWith('darwin-x64.node', 'darwin-arm64.node'), 'darwin', 'universal');
  });

  it('is not made without it, as when one system packs for another', () => {
    expect(() => assertBindings(resourcesWith(), 'win32', 'x64')).toThrow(
      'missing or empty: win32-x64.node',
    );
    const half = resourcesWith('darwin-arm64.node');
    expect(() => assertBindings(half, 'darwin', 'universal')).toThrow('darwin-x64.node');
  });

  it('is not made with an empty one', () => {
    const resources = resourcesWith('linux-x64.node');
    writeFileSync(join(resources, bindingsFolder, 'linux-x64.node'), '');
    expect(() => assertBindings(resources, 'linux', 'x64')).toThrow('missing or empty');
  });

  it('is not made with that of another system', () => {
    const both = resourcesWith('linux-x64.node', 'win32-x64.node');
    expect(() => assertBindings(both, 'linux', 'x64')).toThrow('of another system: win32-x64.node');
  });
});
