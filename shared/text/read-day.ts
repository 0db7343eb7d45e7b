/** A day as a person writes or pastes it; or what to do where it cannot be told which day is meant. */
export type ReadDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'unclear'; readonly note: string };

/** No device on the market was made before, nor supported after; what lies outside is a slip. */
export const firstYear = 1990;
export const lastYear = 2199;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const howToWrite = 'Write the day whole, year first, such as 2031-12-31.';

/**
 * Reads `2031-12-31`, `20311231`, `31122031`, `31.12.31`, `31 December 2031`,
 * `December 31, 2031`. Two digits of a year mean 20xx. Where a text can mean two
 * days, such as 03/04/2031, none is taken.
 */
export function readDay(text: string): ReadDay {
  const plain = text.trim();
  if (plain === '') return { kind: 'none' };
  const readings = readingsOf(plain);
  if (readings.length === 0) return { kind: 'unclear', note: howToWrite };
  const inRange = readings.filter(({ year }) => year >= firstYear && year <= lastYear);
  const days = [...new Set(inRange.filter(isInCalendar).map(asText))];
  const [day] = days;
  if (day !== undefined && days.length === 1) return { kind: 'day', day };
  if (days.length > 1)
    return { kind: 'unclear', note: `This can be ${days.join(' or ')}. Write the year first.` };
  return { kind: 'unclear', note: noteOn(plain, readings, inRange) };
}

/** What to say of a day that is stored; undefined where there is nothing. */
export function dayNote(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  if (day === '' || (year >= firstYear && year <= lastYear)) return undefined;
  const meant = year < 100 ? ` Is ${2000 + year}${day.slice(4)} meant?` : '';
  return `The year is ${day.slice(0, 4)}, and documents print it so.${meant}`;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Every way in which the text names a year, a month and a day. */
function readingsOf(text: string): readonly Parts[] {
  const run = /^\d{8}$/.test(text);
  if (run) {
    const yearFirst = parts(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    const dayFirst = parts(text.slice(4), text.slice(2, 4), text.slice(0, 2));
    return [yearFirst, dayFirst].filter(isLikely);
  }
  const named = withNamedMonth(text);
  if (named !== null) return [named];
  const [, one = '', sign = '', two = '', three = ''] =
    /^(\d{1,4})\s*([-./ ])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/.exec(text.replace(/[‐–−]/g, '-')) ?? [];
  if (one === '') return [];
  const yearFirst = parts(one, two, three);
  const dayFirst = parts(three, two, one);
  const monthFirst = parts(three, one, two);
  if (one.length > 2) return three.length > 2 ? [] : [yearFirst];
  if (three.length > 2) return sign === '/' ? likely(dayFirst, monthFirst) : [dayFirst];
  // Two digits everywhere: the dash is written year first, the dot day first.
  if (sign === '-') return likelyOr(yearFirst, dayFirst);
  if (sign === '.') return likelyOr(dayFirst, yearFirst);
  return likely(yearFirst, dayFirst, monthFirst);
}

function likely(...all: readonly Parts[]): readonly Parts[] {
  const possible = all.filter(isLikely);
  return possible.length > 0 ? possible : all.slice(0, 1);
}

function likelyOr(usual: Parts, other: Parts): readonly Parts[] {
  return isLikely(usual) || !isLikely(other) ? [usual] : [other];
}

function withNamedMonth(text: string): Parts | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4}|\d{2})$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/u.exec(text);
  const [, day = '', name = '', year = ''] =
    dayFirst ?? (monthFirst && ['', monthFirst[2], monthFirst[1], monthFirst[3]]) ?? [];
  const month = months.findIndex((short) => isMonth(name, short)) + 1;
  return month === 0 ? null : parts(year, String(month), day);
}

const longMonths =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** `dec`, `sept` or `december`, and nothing else. */
function isMonth(name: string, short: string): boolean {
  const lower = name.toLowerCase();
  const long = longMonths[months.indexOf(short)] ?? '';
  return lower.length >= 3 && lower.startsWith(short) && long.startsWith(lower);
}

function parts(year: string, month: string, day: string): Parts {
  const written = Number(year);
  return {
    year: year.length <= 2 ? 2000 + written : written,
    month: Number(month),
    day: Number(day),
  };
}

/** A month and a day that some month has; whether this one has it is said where it has not. */
function isLikely({ month, day }: Parts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isInCalendar(day: Parts): boolean {
  return isLikely(day) && day.day <= daysIn(day);
}

function daysIn({ year, month }: Parts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function asText({ year, month, day }: Parts): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function noteOn(text: string, readings: readonly Parts[], inRange: readonly Parts[]): string {
  const [near] = inRange.filter(isLikely);
  if (near !== undefined) {
    const month = longMonths[near.month - 1] ?? '';
    const name = `${month.charAt(0).toUpperCase()}${month.slice(1)}`;
    return `There is no day ${near.day} in ${name} ${near.year}; it has ${daysIn(near)}.`;
  }
  const [far] = readings.filter(isLikely);
  if (far !== undefined && far.year !== 0 && !/^\d{8}$/.test(text))
    return `The year ${far.year} is outside ${firstYear} to ${lastYear}. ${howToWrite}`;
  return howToWrite;
}
