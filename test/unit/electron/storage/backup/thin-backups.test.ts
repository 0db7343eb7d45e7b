import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alwaysKept,
  type Dated,
  largestTotal,
  thinBackups,
} from '../../../../../electron/storage/backup/thin-backups.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 0, 1);

/** Backups as they come: some minutes or days apart, sometimes with the clock set back. */
const histories = fc
  .array(fc.tuple(fc.integer({ min: -600, max: 60 * 24 * 40 }), fc.integer({ min: 1, max: 4e8 })), {
    maxLength: 120,
  })
  .map((steps) => {
    let at = start;
    return steps.map(([minutes, bytes], index): Dated => {
      at += minutes * minute;
      return { number: index + 1, at: new Date(at).toISOString(), bytes };
    });
  });

/** One backup every 15 minutes of `days` days, thinned after each, as the app does it. */
function lived(days: number): readonly Dated[] {
  let kept: readonly Dated[] = [];
  for (let number = 1; number <= days * 96; number += 1) {
    const at = new Date(start + number * 15 * minute).toISOString();
    kept = thinBackups([{ number, at, bytes: 3_000_000 }, ...kept]);
  }
  return kept;
}

describe('thinning backups', () => {
  it('never leaves fewer than ten, and always the newest ones', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const kept = thinBackups(history);
        const newest = history.toReversed().slice(0, alwaysKept);
        expect(kept.slice(0, newest.length)).toEqual(newest);
      }),
      { numRuns: 2000 },
    );
  });

  it('removes nothing more when it is done again', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const kept = thinBackups(history);
        expect(thinBackups(kept)).toEqual(kept);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a bounded part of the disk beyond the ten', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const kept = thinBackups(history);
        const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
        expect(kept.length <= alwaysKept || total <= largestTotal).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a year of work with a backup for every age', () => {
    const kept = lived(365);
    const newest = Date.parse(kept[0]?.at ?? '');
    const ages = kept.map(({ at }) => newest - Date.parse(at));
    const gapAt = (age: number) => {
      const older = ages.find((other) => other >= age) ?? Number.POSITIVE_INFINITY;
      const newer = ages.findLast((other) => other <= age) ?? 0;
      return older - newer;
    };
    expect(gapAt(90 * minute)).toBeLessThanOrEqual(15 * minute);
    expect(gapAt(12 * 60 * minute)).toBeLessThanOrEqual(60 * minute);
    expect(gapAt(20 * day)).toBeLessThanOrEqual(day);
    expect(gapAt(200 * day)).toBeLessThanOrEqual(30 * day);
    expect(kept.length).toBeLessThan(90);
  });

  it('keeps the last day after the clock was a year ahead for one backup', () => {
    const usual = lived(2);
    const ahead = { number: 1000, at: '2027-06-01T00:00:00.000Z', bytes: 1 };
    const after = { number: 1001, at: new Date(start + 3 * day).toISOString(), bytes: 1 };
    const kept = thinBackups([after, ...thinBackups([ahead, ...usual])]);
    expect(kept.length).toBeGreaterThanOrEqual(alwaysKept);
    expect(kept[0]).toEqual(after);
  });
});
