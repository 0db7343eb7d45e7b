import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../electron/settings/settings-store.ts';
import { decodeHandOff, encodeHandOff } from '../../shared/hand-off/hand-off.ts';
import { parseSample } from '../../shared/hand-off/sample.ts';
import type { Result } from '../../shared/result.ts';
import { appWithoutAWindow } from '../unit/electron/ipc/app-without-a-window.ts';
import { tempFolder, unwrap } from '../unit/electron/storage/library-in-temp-folder.ts';
import { type Dice, diceOf, rounds, startSeed } from './dice.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { mutatedTree } from './mutate-tree.ts';
import { validMessages } from './valid-messages.ts';

const slowest = 2000;
const mostMemory = 600_000_000;

/** Small hand-off files, so that a change is likely to matter: one as the app writes it, two by hand. */
async function seeds(): Promise<readonly Uint8Array[]> {
  const file = join(tempFolder(), 'plan.json');
  const { invoke, apply } = appWithoutAWindow({ chooseFileToSave: async () => file });
  const made = unwrap(await invoke('library/create', { title: 'Café “Ω”' }));
  for (const { workbookId, change } of validMessages(made.workbookId)['workbook/apply']) {
    if (change.kind === 'edit') unwrap(await apply(workbookId, change));
  }
  unwrap(await invoke('handoff/save', made));
  const at = '2026-03-04T05:06:07.000Z';
  const row = { kind: 'row', position: 1, disclosure: null } as const;
  const text = encodeHandOff({
    workbookId: 'b1',
    packId: 'nistir-8259@2020-05',
    company: new Map(),
    entries: new Map([['goals/a1', { entry: row, at, by: 'Anna' }]]),
    history: [],
  });
  return [readFileSync(file), Buffer.from(text), Buffer.from(JSON.stringify(JSON.parse(text)))];
}

/** Half are changed as bytes, half as the values the JSON stands for. */
function mutated(inputs: readonly Uint8Array[], dice: Dice): Uint8Array {
  if (dice.below(2) === 0) return mutatedBytes(inputs, dice);
  const tree: unknown = JSON.parse(new TextDecoder().decode(dice.oneOf(inputs)));
  try {
    return Buffer.from(JSON.stringify(mutatedTree(tree, dice)) ?? 'null');
  } catch {
    // A circle or a number too large for JSON: no file holds it.
    return mutatedBytes(inputs, dice);
  }
}

/** How often a reader took a mutated input, the longest it needed, and what it kept. */
function survey(
  count: number,
  inputs: readonly Uint8Array[],
  read: (bytes: Uint8Array) => boolean,
) {
  const dice = diceOf(startSeed());
  const before = process.memoryUsage().rss;
  let longest = 0;
  let taken = 0;
  for (let round = 0; round < count; round += 1) {
    const bytes = mutated(inputs, dice);
    const started = performance.now();
    if (read(bytes)) taken += 1;
    longest = Math.max(longest, performance.now() - started);
  }
  return { taken, longest, grown: process.memoryUsage().rss - before };
}

function isOk(result: Result<unknown>): boolean {
  if (!result.ok) expect(result.failure.code).toMatch(/^[a-z-]+$/);
  return result.ok;
}

function isUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('mutated files', () => {
  it('that were hand-off files are read or refused, quickly and with little memory', async () => {
    const count = rounds(20_000);
    const { taken, longest, grown } = survey(count, await seeds(), (bytes) => {
      const text = isUtf8(bytes);
      return text !== null && isOk(decodeHandOff(text));
    });
    expect(longest).toBeLessThan(slowest);
    expect(grown).toBeLessThan(mostMemory);
    // Some must get through, or the mutator only makes noise that the first look refuses.
    expect(taken).toBeGreaterThan(count / 100);
  });

  it('that were hand-off files leave the library as it was, or well', async () => {
    const file = join(tempFolder(), 'mutated.json');
    const { invoke, library, logged } = appWithoutAWindow({ chooseFileToOpen: async () => file });
    const inputs = await seeds();
    const dice = diceOf(startSeed() + 1);
    const workbooks = library.database.prepare('SELECT count(*) FROM workbooks').pluck();
    let taken = 0;
    for (let round = 0; round < rounds(1500); round += 1) {
      writeFileSync(file, mutated(inputs, dice));
      const before = workbooks.get();
      const opened = await invoke('handoff/open', {});
      if (opened.ok) {
        taken += 1;
        const made =
          opened.value.kind === 'opened'
            ? opened.value
            : unwrap(await invoke('handoff/separate', { token: opened.value.token }));
        unwrap(await invoke('workbook/open', { workbookId: made.workbookId }));
      } else expect(workbooks.get()).toBe(before);
    }
    expect(taken).toBeGreaterThan(0);
    expect(logged).toEqual([]);
    expect(library.database.pragma('quick_check', { simple: true })).toBe('ok');
    expect(library.database.pragma('foreign_key_check')).toEqual([]);
  });

  it('that were samples are read or refused', () => {
    const folder = join(import.meta.dirname, '..', '..', 'assets', 'samples');
    const input = readFileSync(join(folder, 'room-controller.json'));
    const { longest } = survey(rounds(1000), [input], (bytes) =>
      isOk(parseSample(Buffer.from(bytes).toString('utf8'))),
    );
    expect(longest).toBeLessThan(slowest);
  });

  it('that were settings are read or set aside', () => {
    const file = join(tempFolder(), 'settings.json');
    const window = { x: 1, y: 2, width: 900, height: 700, isMaximized: false };
    const settings = { author: 'Anna', theme: 'dark', dataFolder: null, window };
    const { taken } = survey(rounds(2000), [Buffer.from(JSON.stringify(settings))], (bytes) => {
      writeFileSync(file, bytes);
      return openSettings(file).read().theme === 'dark';
    });
    expect(taken).toBeGreaterThan(0);
  });

  it('of any text are refused by name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(isOk(decodeHandOff(text))).toBe(false);
      }),
      { numRuns: rounds(5000), seed: startSeed() },
    );
  });
});
