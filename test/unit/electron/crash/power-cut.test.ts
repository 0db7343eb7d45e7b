import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSoak, often } from '../../../support/soak.ts';
import { judge, layOut } from './after-power-cut.ts';
import { DiskModel, type Luck, nothingUnsynced } from './disk-model.ts';
import { quickFolder, runWithShim, whyShimCannotRun } from './io-shim.ts';
import { type Operation, readTrace } from './io-trace.ts';
import type { Mark } from './life.ts';

const why = await whyShimCannotRun();
if (why !== null) process.stdout.write(`NOT RUN: the power cuts; ${why}\n`);

const timeout = 3_600_000;

describe.skipIf(why !== null)('a power cut', () => {
  it('at any operation of a whole life takes nothing acknowledged', { timeout }, async () => {
    const outcome = cutEverywhere(await trace(0), often(1, 20), often(4, 1));
    report('Power cuts', outcome);
    expect(outcome.found).toEqual([]);
    expect(outcome.points).toBeGreaterThan(400);
  });

  it('after a sync that failed takes nothing that was acknowledged later', {
    timeout,
  }, async () => {
    const all = { points: 0, found: [] as string[] };
    const syncs = syncsOfSaves(await trace(neverFails));
    for (const failing of isSoak ? syncs : syncs.slice(0, 3)) {
      const { points, found } = cutEverywhere(await trace(failing), often(0, 5));
      all.points += points;
      all.found.push(...found.map((what) => `sync ${failing}: ${what}`));
    }
    report('Power cuts after a failed sync', all);
    expect(all.found).toEqual([]);
  });
});

/** An operation that no life has. */
const neverFails = 1_000_000;

async function trace(failing: number): Promise<readonly Operation[]> {
  return readTrace((await runWithShim('life.ts', [String(failing)])).trace);
}

/** Counting begins anew with the saves. */
function syncsOfSaves(operations: readonly Operation[]): readonly number[] {
  const start = operations.findLastIndex(({ count }) => count === 1);
  return operations.slice(start).flatMap(({ kind, count }) => (kind === 'sync' ? [count] : []));
}

type Outcome = { readonly points: number; readonly found: readonly string[] };

/**
 * At every operation, or one in so many, with some of the unsynced things on the disk after
 * all, as often as asked; with none of them wherever that makes a difference.
 */
function cutEverywhere(operations: readonly Operation[], lucks: number, step = 1): Outcome {
  const folder = mkdtempSync(join(quickFolder(), 'securable-cut-'));
  const disk = new DiskModel();
  const marks: Mark[] = [];
  const found: string[] = [];
  let points = 0;
  for (const [index, operation] of operations.entries()) {
    const { kind, bytes } = operation;
    disk.apply(operation);
    // Written by life.ts.
    if (kind === 'mark') marks.push(JSON.parse(bytes.toString()) as Mark);
    if (kind === 'read' || kind === 'open') continue;
    const isHarshest = kind === 'mark' || kind === 'sync' || kind === 'failedSync';
    const isPassed = kind === 'mark' || index % step !== 0;
    const luck = Array<Luck>(isPassed ? 0 : lucks).fill(halfUnsynced);
    for (const each of isHarshest ? [nothingUnsynced, ...luck] : luck) {
      points += 1;
      layOut(disk.afterPowerCut(each), folder);
      const bad = judge(folder, marks);
      if (bad.length > 0) found.push(`${index} (${kind}): ${bad.join('; ')}`);
    }
  }
  rmSync(folder, { recursive: true });
  return { points, found };
}

const halfUnsynced: Luck = () => () => Math.random() < 0.5;

function report(what: string, { points, found }: Outcome): void {
  process.stdout.write(`${what}: ${points} points, ${found.length} bad\n`);
}
