import { describe, expect, it } from 'vitest';
import {
  placeOn,
  ticksOf,
  timeScale,
  windowWords,
  yearOf,
} from '../../../renderer/derived/time-scale.ts';

const now = new Date('2026-07-01T12:00:00Z');

describe('the time scale of a list', () => {
  it('holds every window and today', () => {
    const scale = timeScale([{ supportStart: '2019-03-01', supportEnd: '2031-03-31' }], now);
    expect([scale.from, scale.to]).toEqual([2019, 2032]);
  });

  it('has a length also where no window is dated', () => {
    const scale = timeScale([{ supportStart: null, supportEnd: null }], now);
    expect(scale.to - scale.from).toBe(4);
  });

  it.each([
    [2026, 2030, [2026, 2027, 2028, 2029, 2030]],
    [2026, 2038, [2026, 2028, 2030, 2032, 2034, 2036, 2038]],
    [2024, 2051, [2025, 2030, 2035, 2040, 2045, 2050]],
    [1999, 2060, [2000, 2010, 2020, 2030, 2040, 2050, 2060]],
  ])('from %i to %i marks years that are easy to count', (from, to, years) => {
    expect(ticksOf({ from, to, today: from })).toEqual(years);
  });

  it('holds the end of sale, also where it lies beyond support', () => {
    const scale = timeScale(
      [{ supportStart: '2026-03-01', supportEnd: '2030-03-31', saleEnd: '2040-01-01' }],
      now,
    );
    expect(scale.to).toBe(2041);
  });

  it('places a day between its ends and never outside', () => {
    const scale = { from: 2020, to: 2030, today: 2026 };
    expect(placeOn(scale, yearOf('2025-01-01'))).toBeCloseTo(50, 0);
    expect(placeOn(scale, 2050)).toBe(100);
  });
});

describe('a support window in words', () => {
  it.each([
    [null, null, 'Support not dated yet'],
    ['2024-03-01', null, 'From 2024-03-01, no end yet'],
    ['2024-03-01', '2029-03-01', 'Supported until 2029-03-01'],
    [null, '2024-06-01', 'Support ended 2024-06-01'],
  ])('%s to %s: %s', (start, end, words) => {
    expect(windowWords(start, end, '2026-07-01')).toBe(words);
  });
});
