import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSamples, readSample } from '../../../../electron/files/samples.ts';

let assets: string;

beforeEach(() => {
  assets = mkdtempSync(join(tmpdir(), 'securable-samples-'));
  mkdirSync(join(assets, 'samples'));
});

afterEach(() => rmSync(assets, { recursive: true, force: true }));

function write(name: string, sample: object): void {
  writeFileSync(join(assets, 'samples', `${name}.json`), JSON.stringify(sample));
}

describe('the list of samples', () => {
  it('says what each is called and about, and leaves its answers unread', async () => {
    write('lamp', { name: 'lamp', title: 'Lamp', about: 'A lamp.', facts: { no: 1 }, lists: 2 });
    expect(await listSamples(assets)).toEqual({
      ok: true,
      value: [{ name: 'lamp', title: 'Lamp', about: 'A lamp.' }],
    });
    expect(await readSample(assets, 'lamp')).toMatchObject({
      ok: false,
      failure: { code: 'file-not-workbook' },
    });
  });

  it('names a sample that says nothing of itself', async () => {
    write('lamp', { name: 'lamp', facts: {}, lists: {} });
    expect(await listSamples(assets)).toEqual({
      ok: false,
      failure: { code: 'file-not-workbook', detail: 'lamp' },
    });
  });
});
