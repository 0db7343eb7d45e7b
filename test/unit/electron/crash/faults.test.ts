import { describe, expect, it } from 'vitest';
import { often } from '../../../support/soak.ts';
import type { SweepReport } from './fault-sweep.ts';
import { runWithShim, whyShimCannotRun } from './io-shim.ts';

const why = await whyShimCannotRun();
if (why !== null) process.stdout.write(`NOT RUN: the fault sweep; ${why}\n`);

const scenarios = [
  'save',
  'migrate',
  'import',
  'merge',
  'backup',
  'backup aside',
  'restore',
  'readable copies',
  'export',
];

describe.concurrent('a disk that fails at any one operation, or at all from there on', () => {
  it.skipIf(why !== null).each(scenarios)(
    '%s: damages nothing, loses nothing acknowledged, never passes for saved',
    { timeout: 3_600_000 },
    async (scenario) => {
      const { output } = await runWithShim('fault-sweep.ts', [scenario]);
      // Printed by fault-sweep.ts, and nothing else is.
      const { operations, faults, bad } = JSON.parse(output) as SweepReport;
      process.stdout.write(
        `Fault sweep: ${scenario}: ${operations} operations, ${faults} faults, ${bad.length} bad\n`,
      );
      expect(bad).toEqual([]);
      expect(faults).toBeGreaterThan(often(operations / 4, operations));
    },
  );
});
