/** What an amount counts. Times are in seconds. */
export type Measure = 'time' | 'characters' | 'entries' | 'attempts';

/** A number with its unit as it stands in a text. */
export type Amount = {
  readonly words: string;
  readonly at: number;
  readonly end: number;
  readonly measure: Measure;
  /** The least and the most it can mean: a month has 30 days or 31, three working days are up to five. */
  readonly low: number;
  readonly high: number;
  /** `up to 63 characters` says something else than `63 characters`. */
  readonly isMost: boolean;
  /** `daily`, `every week`: how often, and never how long. */
  readonly isOften: boolean;
};

const second = 1;
const minute = 60;
const hour = 3600;
const day = 86_400;

type Unit = { readonly measure: Measure; readonly low: number; readonly high: number };
const time = (low: number, high = low): Unit => ({ measure: 'time', low, high });
const count = (measure: Measure): Unit => ({ measure, low: 1, high: 1 });

const units: readonly (readonly [pattern: string, unit: Unit])[] = [
  ['s|secs?|seconds?', time(second)],
  ['mins?|minutes?', time(minute)],
  ['h|hrs?|hours?', time(hour)],
  // Counted apart: how many calendar days they are depends on the weekends between.
  ['(?:working|business)[ -]days?', time(day)],
  ['(?:calendar[ -])?days?', time(day)],
  ['weeks?', time(7 * day)],
  ['fortnights?', time(14 * day)],
  ['months?', time(30 * day, 31 * day)],
  ['years?', time(365 * day, 366 * day)],
  ['characters?|chars?|letters?|digits?|symbols?|figures?', count('characters')],
  ['entries|events|records|lines', count('entries')],
];

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const named: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ['a', 1],
  ['an', 1],
  ['half an', 0.5],
  ['half a', 0.5],
  ['a quarter of an', 0.25],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['once a', 1],
  ['once an', 1],
  ['once per', 1],
  ['every', 1],
  ['each', 1],
  ['twice a', 0.5],
]);

const figures = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const number = `(?:${figures}|${[...named.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const unit = units.map(([pattern]) => `(?:${pattern})`).join('|');
// The units are looked for first: they are rarer than numbers, `a` and `each` among them.
const unitWords = new RegExp(`(?<=[\\d -])(${unit})(?![\\w/])`, 'gi');
const numberBefore = new RegExp(
  `(?<![\\w.,-])(?:(${number})(?: (?:to|and) |[–-]))?(${number})[ -]?(?:more |further |full |whole |last )?$`,
  'i',
);
/** Longer than any number with the words around it, in characters. */
const longestNumber = 60;
const wrong = '(?:wrong|failed|false|incorrect|unsuccessful|invalid)';
const tries = new RegExp(
  `(?<![\\w.,-])(${number})(?= (?:${wrong} (?:\\w+ )?\\w+|attempts|tries)\\b)|(?<=\\b${wrong}\\b[^.;\\d]{0,40})\\b(${number})(?= times\\b)`,
  'gi',
);
/** `weekly` is every week. */
const often: ReadonlyMap<string, Unit> = new Map([
  ['hourly', time(hour)],
  ['daily', time(day)],
  ['weekly', time(7 * day)],
  ['fortnightly', time(14 * day)],
  ['monthly', time(30 * day, 31 * day)],
  ['quarterly', time(90 * day, 92 * day)],
  ['yearly', time(365 * day, 366 * day)],
]);
const oftenWords = new RegExp(`\\b(?:${[...often.keys()].join('|')})\\b`, 'gi');

/** Most clauses hold no number, and reading for one takes time. */
const couldCount = new RegExp(`\\d|\\b(?:${[...named.keys(), ...often.keys()].join('|')})\\b`, 'i');

/** Every amount that a text names with its unit, in its order. */
export function amountsIn(text: string): readonly Amount[] {
  if (!couldCount.test(text)) return [];
  const found = [...text.matchAll(unitWords)].flatMap((match) => fromUnit(text, match));
  const tried = [...text.matchAll(tries)].flatMap(({ 0: words, index: at }) => {
    const value = numberOf(words);
    const end = at + words.length;
    const amount = { words, at, end, measure: 'attempts', low: value, high: value } as const;
    // `when a wrong password was typed` counts nothing.
    const isCount = /^\d/.test(words) || small.includes(words.toLowerCase());
    return isCount ? [{ ...amount, isMost: false, isOften: false }] : [];
  });
  const regular = [...text.matchAll(oftenWords)].flatMap(({ 0: words, index: at }) => {
    const known = often.get(words.toLowerCase());
    return known === undefined
      ? []
      : [{ words, at, end: at + words.length, ...known, isMost: false, isOften: true }];
  });
  return [...found, ...tried, ...regular].sort((a, b) => a.at - b.at);
}

function fromUnit(text: string, { 0: named, index }: RegExpExecArray): readonly Amount[] {
  const start = Math.max(0, index - longestNumber);
  const match = numberBefore.exec(text.slice(start, index));
  if (match === null) return [];
  const [, first, last = ''] = match;
  const at = start + match.index;
  const end = index + named.length;
  const words = text.slice(at, end);
  const known = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(named))?.[1];
  const high = numberOf(last);
  const low = first === undefined ? high : numberOf(first);
  // `as` is no second, and `a h` no hour: letters that stand for units follow figures.
  if (/^[sh]$/i.test(named) && !/\d$/.test(last)) return [];
  if (known === undefined || Number.isNaN(low) || Number.isNaN(high)) return [];
  const before = text.slice(Math.max(0, at - 24), at);
  const [least, most] = /working|business/i.test(named)
    ? [low * day, (high + 2 * Math.ceil(high / 5)) * day]
    : [low * known.low, high * known.high];
  const slack = /\b(?:about|around|approximately|some|roughly|nearly|almost)\s+$/i.test(before)
    ? 0.25
    : 0;
  return [
    {
      words,
      at,
      end,
      measure: known.measure,
      low: least * (1 - slack),
      high: most * (1 + slack),
      isMost: /\b(?:up to|at most|no more than|not more than|maximum(?: of)?)\s+$/i.test(before),
      isOften: /^(?:every|each|once|twice)\b/i.test(words),
    },
  ];
}

function numberOf(words: string): number {
  return named.get(words.toLowerCase()) ?? Number(words.replaceAll(',', ''));
}
