import { amountsOfWorkbook, type PlacedAmount } from '../amounts/amounts-of-workbook.ts';
import { agree } from '../amounts/said-amounts.ts';
import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';

/** Numbers that say two things of one. */
export const amountChecks: readonly Check[] = [
  {
    id: 'amount-differs',
    title: 'Two numbers for one thing',
    severity: 'misled',
    message: 'For {subject}, one place says {one}, and another says {other}: “{clause}”',
    remedy: 'Find out which number holds, and say it in both places; or say what each is for.',
    why: 'Customers find both, and rely on the one that suits them.',
    basis: [],
    *find(view) {
      const firsts = new Map<string, PlacedAmount>();
      for (const said of amountsOfWorkbook(view)) {
        const first = firsts.get(said.key);
        if (first === undefined) firsts.set(said.key, said);
        else if (!agree(first.amount, said.amount))
          yield {
            place: said.path,
            key: `${said.key}: ${said.amount.words}`,
            words: {
              subject: said.subject.label ?? '',
              one: first.amount.words,
              other: said.amount.words,
              clause: said.clause ?? '',
            },
            related: [first.path],
          };
      }
    },
  },
  {
    id: 'support-length-without-date',
    title: 'A length of support without an end',
    severity: 'misled',
    message:
      'A published text promises security support for {length}, and no end of support is answered: “{clause}”',
    remedy: 'Answer when security support ends, or take the length out of the text.',
    why: 'Nobody can tell from a length alone when support ends: it needs a day from which it runs.',
    basis: ['A6.2-Q1'],
    *find(view) {
      if (view.date('support.endDate') !== '') return;
      for (const { path, amount, clause } of lengthsOfSupport(view))
        yield {
          place: path,
          key: amount.words,
          words: { length: amount.words, clause },
          related: ['support.endDate'],
        };
    },
  },
  {
    id: 'support-length-differs',
    title: 'A length of support that the dates do not give',
    severity: 'misled',
    message:
      'A published text promises security support for {length}, but from the start of sale to its end are only {days} days: “{clause}”',
    remedy: 'Correct the text or the dates.',
    why: 'Customers rely on the longer of the two.',
    basis: ['A6.2-Q1'],
    *find(view) {
      const [start, end] = [view.date('support.startDate'), view.date('support.endDate')];
      if (start === '' || end === '') return;
      const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
      for (const { path, amount, clause } of lengthsOfSupport(view))
        if (amount.low > (days + longestMonth) * 86_400)
          yield {
            place: path,
            key: amount.words,
            words: { length: amount.words, days: String(days), clause },
            related: ['support.startDate', 'support.endDate'],
          };
    },
  },
];

/** Support often runs to the end of a month, so a promise of years is not held to the day. */
const longestMonth = 31;

function lengthsOfSupport(view: CheckView) {
  return amountsOfWorkbook(view).flatMap(({ key, path, amount, clause }) =>
    key === 'support' && clause !== null ? [{ path, amount, clause }] : [],
  );
}
