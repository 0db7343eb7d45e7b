import type { FactOfKind } from '../../content/facts.ts';
import { dateInWords } from '../../text/plain-words.ts';
import type { Check, Found } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { datesIn, type NamedDate } from '../dates-in-prose.ts';
import { clausesOf, isNegated } from '../words.ts';
import { search } from './search.ts';

/** Prose that says something else than the answers of its own workbook. */
export const contradictionChecks: readonly Check[] = [
  {
    id: 'date-in-prose-differs',
    title: 'A date in a text that differs from its answer',
    severity: 'misled',
    message: 'The answer “{fact}” is {date}, but a published text says “{clause}”',
    remedy: 'Correct the text or the answer. Better still, leave the date to the sentence above.',
    why: 'Customers find two dates and rely on the later one.',
    basis: ['A6.2-Q1'],
    find: datesThatDiffer,
  },
  {
    id: 'version-in-prose-differs',
    title: 'A version in a text that differs from its answer',
    severity: 'misled',
    message: 'The document covers firmware {firmware}, but a published text says “{clause}”',
    remedy: 'Correct the text or the firmware versions covered.',
    why: 'Customers check by the version whether a statement holds for their device.',
    basis: ['W-name'],
    *find(view) {
      const firmware = view.text('device.firmware');
      const covered = firmware.match(version) ?? [];
      if (covered.length === 0 || /later|newer|from|since|[-–]/i.test(firmware)) return;
      yield* search(view, currentVersion, ({ words }, path) => {
        if (path === 'device.firmware' || isHistory(path)) return false;
        const named = words.match(version)?.[0];
        const fits = covered.some((one) => named === one || named?.startsWith(`${one}.`));
        return named === undefined || fits ? false : { firmware };
      });
    },
  },
  {
    id: 'updates-in-prose-differ',
    title: 'A text on updates that differs from its answer',
    severity: 'misled',
    message: 'By the answer, {kind}, but a published text says “{clause}”',
    remedy: 'Correct the text or how updates are installed.',
    why: 'Customers may wait for an update that waits for them, or be surprised by one.',
    basis: ['A6.4-Q1'],
    *find(view) {
      const kind = view.choice('updates.kind');
      const said = kind === null ? undefined : otherwise[kind];
      if (said === undefined) return;
      yield* search(view, said.pattern, ({ clause }) =>
        isNegated(clause) || conditional.test(clause) ? false : { kind: said.kind },
      );
    },
  },
];

type Expectation = {
  readonly fact: FactOfKind<'date'>;
  readonly label: string;
  /** What stands right before the date. */
  readonly before: RegExp;
  readonly differs: (named: NamedDate, date: string) => boolean;
};

const isOther = ({ from, to }: NamedDate, date: string) => date < from || date > to;

const expectations: readonly Expectation[] = [
  {
    fact: 'support.endDate',
    label: 'End of security support',
    before:
      /\b(?:security support|security updates|software updates|updates|supported)\b[^.;]{0,40}?\b(?:until|till|through|ends? (?:on|in)|ends?)\s+$/i,
    // A later date is a promise beyond support, which has a check of its own.
    differs: ({ to }, date) => to < date,
  },
  {
    fact: 'support.endOfLifeDate',
    label: 'End of life',
    before: /\bend of life(?: is| on| in|:| \(|,)?(?: on| in)?\s*$/i,
    differs: isOther,
  },
  {
    fact: 'support.startDate',
    label: 'Start of sale',
    before: /\b(?:on sale|sold|available) since\s+$/i,
    differs: isOther,
  },
];

function* datesThatDiffer(view: CheckView): Iterable<Found> {
  for (const { path, text } of view.published) {
    if (isOfOthers(path) || !/\d{4}/.test(text)) continue;
    const seen = new Set<string>();
    for (const clause of clausesOf(text)) {
      for (const { fact, label, named } of differing(view, clause)) {
        const key = `${fact} ${named.words}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield {
          place: path,
          key,
          words: { fact: label, date: dateInWords(view.date(fact)), clause },
          related: [fact],
        };
      }
    }
  }
}

function differing(view: CheckView, clause: string) {
  return datesIn(clause).flatMap((named) => {
    const before = clause.slice(Math.max(0, named.at - 80), named.at);
    return expectations
      .filter((one) => {
        const date = view.date(one.fact);
        return date !== '' && one.before.test(before) && one.differs(named, date);
      })
      .map(({ fact, label }) => ({ fact, label, named }));
  });
}

/** Texts that speak of the ends of other things, or of the past. */
function isOfOthers(path: string): boolean {
  return (
    isHistory(path) ||
    /^(?:components|composition|suppliers|dependencies|requirements|threats|interfaces)\b/.test(
      path,
    )
  );
}

function isHistory(path: string): boolean {
  return /^(?:document\.changes|limitations|certifications)\b/.test(path);
}

const version = /\d+(?:\.\d+)+/g;

const currentVersion =
  /\b(?:covers|current|latest|newest|most recent|delivered with|ships with)\b[^.;]{0,40}?\b(?:firmware|version)(?: version)?(?: is)? v?\d+(?:\.\d+)+/i;

const byItself =
  /\bautomatic (?:software |security |firmware )?updates?\b|\bupdates? (?:\w+ ){0,4}(?:automatically|by themselves|by itself)\b/i;
const byHand =
  /\bupdates? (?:are|is|must be|have to be) (?:only )?(?:installed )?(?:by the customer|by hand|manually)\b/i;

const otherwise: Readonly<Record<string, { readonly pattern: RegExp; readonly kind: string }>> = {
  onRequest: { pattern: byItself, kind: 'updates are installed when the customer starts them' },
  none: { pattern: byItself, kind: 'there are no updates' },
  automatic: { pattern: byHand, kind: 'updates install themselves' },
  automaticCanBeOff: { pattern: byHand, kind: 'updates install themselves unless switched off' },
};

const conditional = /\b(?:if|unless|when|where|while|can|could|may|optional|other)\b/i;
