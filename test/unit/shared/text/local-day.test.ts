import { afterEach, describe, expect, it } from 'vitest';
import { localDay, localZone } from '../../../../shared/text/local-day.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a day', () => {
  it.each([
    // 08:49 on 1 December in Auckland is 30 November by universal time.
    ['Pacific/Auckland', '2026-11-30T19:49:00.000Z', '2026-12-01'],
    ['Pacific/Honolulu', '2026-12-01T08:30:00.000Z', '2026-11-30'],
    ['Asia/Kathmandu', '2026-12-01T18:14:59.000Z', '2026-12-01'],
    ['Asia/Kathmandu', '2026-12-01T18:15:00.000Z', '2026-12-02'],
    // The nights in which clocks go forward and back.
    ['Europe/Berlin', '2026-03-28T23:30:00.000Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T21:59:59.000Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-24T22:30:00.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T22:59:59.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['UTC', '0099-01-01T00:00:00.000Z', '0099-01-01'],
  ])('in %s, at %s, is %s', (there, moment, day) => {
    process.env.TZ = there;
    expect(localDay(moment)).toBe(day);
    expect(localDay(new Date(moment))).toBe(day);
  });

  it('comes with the name of its zone', () => {
    process.env.TZ = 'Pacific/Auckland';
    expect(localZone()).toBe('Pacific/Auckland');
  });
});
