import { shiftDate } from '../../applying/regime-rules.ts';
import type { FactOfKind } from '../../content/facts.ts';
import { dateInWords, quantityInWords } from '../../text/plain-words.ts';
import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { datesIn } from '../dates-in-prose.ts';
import { clausesOf, sharesWords, stemsOf } from '../words.ts';

/** Sale, support, end of life and the ends of parts: dates that have to follow each other. */
export const dateChecks: readonly Check[] = [
  {
    id: 'support-shorter-than-life',
    title: 'Support ends while the device is still in use',
    severity: 'exposed',
    message:
      'You expect {life} of use from {start}, and security support ends on {end}. Nothing says how to keep the device securable afterwards.',
    remedy:
      'Support it for longer, or answer how customers keep it securable after support has ended.',
    why: 'Devices stay in use without fixes, and their owners do not know what to do.',
    basis: ['A1-Q6', 'A6.2-Q1', 'A6.2-Q3'],
    *find(view) {
      const end = view.date('support.endDate');
      const start = view.date('support.startDate') || view.today;
      const life = view.quantity('use.expectedLife');
      const needed = life && shiftDate(start, life);
      if (!needed || end === '' || end >= needed || view.has('support.keepSecurable')) return;
      yield {
        place: 'support.endDate',
        words: {
          life: lifeInWords(life),
          start: dateInWords(start),
          end: dateInWords(end),
        },
        related: ['use.expectedLife', 'support.startDate', 'support.keepSecurable'],
      };
    },
  },
  {
    id: 'promise-beyond-support',
    title: 'A promise that outlasts the support',
    severity: 'misled',
    message: 'Security support ends on {end}, but “{words}” promises something later.',
    remedy: 'Correct the promise, or move the end of support.',
    why: 'Customers will hold you to the later date.',
    basis: ['A6.2-Q1', 'A6.4-Q2'],
    *find(view) {
      const end = view.date('support.endDate');
      if (end === '') return;
      for (const { place, text } of promises(view)) {
        const clause = clausesOf(text).find((one) => promisesBeyond(one, end));
        if (clause !== undefined)
          yield {
            place,
            words: { end: dateInWords(end), words: cut(clause) },
            related: ['support.endDate'],
          };
      }
    },
  },
  {
    id: 'life-ends-before-support',
    title: 'End of life before the end of support',
    severity: 'misled',
    message: 'The end of life ({first}) lies before the end of security support ({second}).',
    remedy: 'Correct one of the two dates.',
    why: 'Customers plan replacements by these dates.',
    basis: ['A6.2-Q1', 'A6.2-Q2'],
    find: (view) => order(view, 'support.endOfLifeDate', 'support.endDate'),
  },
  {
    id: 'support-ends-before-sale',
    title: 'Support ends before sale begins',
    severity: 'misled',
    message: 'The end of security support ({first}) lies before the start of sale ({second}).',
    remedy: 'Correct one of the two dates.',
    why: 'Read as it stands, no customer ever has support.',
    basis: ['A6.2-Q1'],
    find: (view) => order(view, 'support.endDate', 'support.startDate'),
  },
  {
    id: 'sold-after-support',
    title: 'Sold after support has ended',
    severity: 'exposed',
    message: 'Security support ends on {first}, and the device is sold until {second}.',
    remedy: 'End sale earlier, or support the device for longer.',
    why: 'The last buyers get a device that is never fixed.',
    basis: ['A6.2-Q1'],
    find: (view) => order(view, 'support.endDate', 'sale.endDate'),
  },
  {
    id: 'support-has-ended',
    title: 'Security support has ended',
    severity: 'exposed',
    message: 'Security support ended on {end}.',
    remedy:
      'Publish what customers do now, and a revision of the document that says that support has ended. Then set this aside.',
    why: 'Customers still use the device and may believe that it is looked after.',
    basis: ['A6.2-Q1', 'A6.2-Q3'],
    *find(view) {
      const end = view.date('support.endDate');
      if (end !== '' && end < view.today)
        yield { place: 'support.endDate', words: { end: dateInWords(end) } };
    },
  },
  {
    id: 'document-before-sale',
    title: 'The document is dated before the sale begins',
    severity: 'misled',
    message:
      'The document is dated {first}, and the device goes on sale on {second}: the document speaks of the sale as still to come.',
    remedy: 'If that is not meant, correct one of the two dates, or date the document anew.',
    why: 'Who reads it after that day reads of the future what has long begun.',
    basis: ['W-document'],
    find: (view) => order(view, 'document.date', 'support.startDate'),
  },
  {
    id: 'component-ends-early',
    title: 'A part whose own support ends first, without a plan',
    severity: 'exposed',
    message:
      'The support of “{subject}” ends on {own}, yours on {end}, and nothing says what happens in between.',
    remedy: 'Say in the sources of components what you will do, or name it as a known limitation.',
    why: 'Weaknesses in that part will be found, and nobody is there to fix them.',
    basis: ['A4-Q11', 'A6.3-Q4'],
    *find(view) {
      const end = view.date('support.endDate');
      if (end === '') return;
      const plans = stemsOf(
        [
          view.text('composition.sources'),
          view.text('suppliers.support'),
          ...view.rows('limitations').flatMap((one) => [one.title, one.text('detail')]),
        ].join(' '),
      );
      for (const component of view.rows('components')) {
        const own = component.date('supportEnd');
        if (own === '' || own >= end || sharesWords(plans, component.title)) continue;
        yield {
          place: component.at('supportEnd'),
          words: { subject: component.title, own: dateInWords(own), end: dateInWords(end) },
          related: ['support.endDate', 'composition.sources'],
        };
      }
    },
  },
  {
    id: 'certificate-in-future',
    title: 'A certificate from the future',
    severity: 'misled',
    message: '“{subject}” is dated {date}, which has not come yet.',
    remedy: 'Correct the date, or list it once it is issued.',
    why: 'Customers would rely on an evaluation that has not been finished.',
    basis: ['W-certifications'],
    *find(view) {
      for (const certificate of view.rows('certifications')) {
        const date = certificate.date('date');
        if (date > view.today)
          yield {
            place: certificate.at('date'),
            words: { subject: certificate.title, date: dateInWords(date) },
          };
      }
    },
  },
  {
    id: 'reports-until-no-date',
    title: 'Reports are accepted until a day that is not named',
    severity: 'misled',
    message: 'Security reports are accepted until the end of life, and no end of life is given.',
    remedy: 'Give the end of life, or choose how long reports are accepted.',
    why: 'Finders of weaknesses and customers cannot tell whether you still listen.',
    basis: ['A6.2-Q2', 'A6.2-Q4'],
    *find(view) {
      if (view.choice('support.reportsAfterEnd') !== 'untilEndOfLife') return;
      if (view.date('support.endOfLifeDate') === '')
        yield { place: 'support.endOfLifeDate', related: ['support.reportsAfterEnd'] };
    },
  },
  {
    id: 'support-none-but-dated',
    title: 'No support, yet it has an end date',
    severity: 'misled',
    message: 'What support includes is marked as not applicable, yet support ends on {end}.',
    remedy: 'Say what support includes, or take the date back.',
    why: 'Customers see the date and believe in support that does not exist.',
    basis: ['A6.2-Q1'],
    *find(view) {
      const end = view.date('support.endDate');
      if (end !== '' && view.isNone('support.scope'))
        yield {
          place: 'support.scope',
          words: { end: dateInWords(end) },
          related: ['support.endDate'],
        };
    },
  },
];

/** Found where the first date lies before the second. */
function* order(view: CheckView, first: FactOfKind<'date'>, second: FactOfKind<'date'>) {
  const [a, b] = [view.date(first), view.date(second)];
  if (a !== '' && b !== '' && a < b)
    yield {
      place: first,
      words: { first: dateInWords(a), second: dateInWords(b) },
      related: [second],
    };
}

const promising = [
  'support.scope',
  'support.cost',
  'support.endProcess',
  'updates.availability',
  'updates.delivery',
  'updates.circumstances',
] as const;

/** Texts that promise support or updates, the name of an action before its when. */
function promises(view: CheckView): readonly { readonly place: string; readonly text: string }[] {
  return [
    ...promising.map((place) => ({ place, text: view.text(place) })),
    ...view.rows('manufacturerActions').map((action) => ({
      place: action.at('when'),
      text: clausesOf(action.text('when'))
        .map((clause) => `${action.title}: ${clause}`)
        .join('\n'),
    })),
  ];
}

const subjects = /\b(?:security support|updates?|patch(?:es)?|fix(?:es)?|corrections?)\b/i;
/** To keep old updates at hand, or to take reports, promises no new ones. */
const keeping = /\b(?:stays?|remains?|kept|keeps?|download\w*|archive\w*|accept\w*)\b/i;
const lasting = /\b(?:until|till|through|to|by|up to)(?: the end of)?\s+$/i;

function promisesBeyond(clause: string, end: string): boolean {
  if (!subjects.test(clause) || keeping.test(clause)) return false;
  return datesIn(clause).some(
    ({ from, at }) => from > end && lasting.test(clause.slice(Math.max(0, at - 30), at)),
  );
}

function cut(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`;
}

const units = {
  hours: { one: 'hour', other: 'hours' },
  days: { one: 'day', other: 'days' },
  months: { one: 'month', other: 'months' },
  years: { one: 'year', other: 'years' },
} as const;

function lifeInWords({ amount, unit }: { amount: number; unit: string }): string {
  const words = Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : undefined;
  return quantityInWords(amount, words ?? { one: unit, other: unit });
}
