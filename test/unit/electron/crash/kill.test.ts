import { describe, expect, it } from 'vitest';
import { type KillTally, killCycles } from './kill-cycle.ts';

// `npm run soak` sets more; both run two writers at a time, each with a library of its own.
const cycles = Number(process.env.SECURABLE_KILL_CYCLES ?? 30);

describe('a process that is killed while it writes', () => {
  it(`loses nothing that was acknowledged, ${cycles} times over`, {
    timeout: 3_600_000,
  }, async () => {
    const tally: KillTally = {
      cycles: 0,
      acknowledged: 0,
      backups: 0,
      corrupt: [],
      torn: [],
      lost: [],
    };
    const started = Date.now();
    await Promise.all([killCycles(cycles / 2, tally), killCycles(cycles / 2, tally)]);
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(
      `Kill test: ${tally.cycles} kills in ${seconds} s, ${tally.acknowledged} saves acknowledged, ` +
        `${tally.backups} backups checked; ${tally.corrupt.length} corrupt, ` +
        `${tally.torn.length} torn, ${tally.lost.length} lost\n`,
    );
    expect(tally).toMatchObject({ cycles, corrupt: [], torn: [], lost: [] });
    expect(tally.acknowledged).toBeGreaterThan(cycles);
  });
});
