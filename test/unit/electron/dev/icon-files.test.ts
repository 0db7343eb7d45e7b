import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconFiles } from '../../../../electron/dev/icon-files.ts';
import { projectRoot } from '../../../../electron/dev/project.ts';

const folder = join(projectRoot, 'assets', 'icons');
const drawn = await iconFiles();

describe('the icons', () => {
  // Where this fails: `npm run icons`.
  it.each([...drawn.keys()])('%s is what the drawings make of it', (name) => {
    const bytes = drawn.get(name) ?? new Uint8Array();
    expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
  });

  it('are all there is beside the drawings', () => {
    const others = readdirSync(folder).filter((name) => !drawn.has(name));
    expect(others.sort()).toEqual(['mark-mac.svg', 'mark.svg']);
  });

  it('have on Windows every size from 16 to 256', () => {
    const ico = readFileSync(join(folder, 'icon.ico'));
    const count = ico.readUInt16LE(4);
    const widths = Array.from({ length: count }, (_, index) => ico[6 + index * 16] || 256);
    expect(widths).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  });

  it('have on a Mac every size from 16 to 512, each for both kinds of screen', () => {
    const icns = readFileSync(join(folder, 'icon.icns'));
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      types.push(icns.toString('latin1', at, at + 4));
    }
    expect(types.sort()).toEqual([
      'ic04',
      'ic05',
      'ic07',
      'ic08',
      'ic09',
      'ic10',
      'ic11',
      'ic12',
      'ic13',
      'ic14',
    ]);
  });
});
