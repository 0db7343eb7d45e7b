import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNote, readDay } from '../../../../shared/text/read-day.ts';

const dayIn = (text: string) => {
  const read = readDay(text);
  return read.kind === 'day' ? read.day : read.kind;
};

describe('a day as a person writes it', () => {
  it.each([
    ['2031-12-31', '2031-12-31'],
    ['20320101', '2032-01-01'],
    ['31122031', '2031-12-31'],
    ['31 12 31', '2031-12-31'],
    ['31.12.31', '2031-12-31'],
    ['31.12.2031', '2031-12-31'],
    ['31/12/2031', '2031-12-31'],
    ['12/31/2031', '2031-12-31'],
    ['2031/12/31', '2031-12-31'],
    ['26-11-16', '2026-11-16'],
    ['16.11.26', '2026-11-16'],
    ['2031-1-5', '2031-01-05'],
    ['31 December 2031', '2031-12-31'],
    ['31. Dec 2031', '2031-12-31'],
    ['1st sept 2031', '2031-09-01'],
    ['December 31, 2031', '2031-12-31'],
    [' 2031–12–31 ', '2031-12-31'],
    ['2028-02-29', '2028-02-29'],
    ['', 'none'],
    ['   ', 'none'],
  ])('%j is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    ['203', /year first/],
    ['2032-01', /year first/],
    ['31 February 2031', /no day 31 in February 2031; it has 28/],
    ['2031-02-29', /no day 29 in February 2031; it has 28/],
    ['31.04.2031', /no day 31 in April 2031; it has 30/],
    ['03/04/2031', /can be 2031-04-03 or 2031-03-04/],
    ['1889-01-01', /year 1889 is outside 1990 to 2199/],
    ['0031-12-31', /year 31 is outside/],
    ['2500-01-01', /year 2500 is outside/],
    ['2031-13-01', /year first/],
    ['tomorrow', /year first/],
    ['31 Decembre 2031', /year first/],
  ])('%j is not taken, and it is said why', (text, note) => {
    const read = readDay(text);
    expect(read.kind === 'unclear' && read.note).toMatch(note);
  });

  it('comes back from every form in which it can be written', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const long = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        for (const text of [
          iso,
          iso.replaceAll('-', ''),
          `${day}${month}${year}`,
          `${day}.${month}.${year}`,
          `${year}/${month}/${day}`,
          long,
        ])
          expect(dayIn(text)).toBe(iso);
      }),
      { numRuns: 2000 },
    );
  });

  it('never reads a day out of the beginning of one', () => {
    const text = '20320101';
    for (let end = 1; end < text.length; end += 1)
      expect(dayIn(text.slice(0, end))).toBe('unclear');
  });
});

it('says of a stored year that it is a slip, and which is meant', () => {
  expect(dayNote('0026-11-16')).toBe(
    'The year is 0026, and documents print it so. Is 2026-11-16 meant?',
  );
  expect(dayNote('1889-11-16')).toMatch(/The year is 1889/);
  expect([dayNote(''), dayNote('2026-11-16')]).toEqual([undefined, undefined]);
});
