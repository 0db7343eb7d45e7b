/** A day or month named in a text, as the first and last day it can mean. */
export type NamedDate = {
  readonly words: string;
  /** Where it begins in the text. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
};

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${names.join('|')})`;
/** `31 March 2034`, `March 31, 2034`, `March 2034`, `2034-03-31`. Figures alone (3/4/2034) are two different days. */
const dates = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?${month}(?: (\\d{1,2})(?:st|nd|rd|th)?,)? (\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b`,
  'gi',
);

/** Every date that a text names so that it cannot be mistaken. */
export function datesIn(text: string): readonly NamedDate[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(dates)].map((match) => {
    const [words, before, name, after, year, y, m, d] = match;
    const at = match.index;
    if (y !== undefined) return { words, at, from: `${y}-${m}-${d}`, to: `${y}-${m}-${d}` };
    const number = String(names.indexOf((name ?? '').toLowerCase()) + 1).padStart(2, '0');
    const day = before ?? after;
    const stem = `${year}-${number}`;
    if (day !== undefined) {
      const date = `${stem}-${day.padStart(2, '0')}`;
      return { words, at, from: date, to: date };
    }
    return { words, at, from: `${stem}-01`, to: `${stem}-31` };
  });
}
