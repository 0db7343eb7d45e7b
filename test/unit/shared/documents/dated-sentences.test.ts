import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regimes } from '../../../../shared/content/regimes.ts';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import type { Outline } from '../../../../shared/documents/outline.ts';
import { dateInWords } from '../../../../shared/text/plain-words.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { sentencesOf, textOf } from './outline-text.ts';
import { choice, date, row, text, workbookOf } from './workbook-of.ts';

/** What is printed of a day, and whether it may be said of it on the day of the document. */
const sayings: readonly {
  readonly words: (day: string) => string;
  readonly isTrue: (day: string, seenFrom: string) => boolean;
}[] = [
  { words: (day) => `n sale since ${day}`, isTrue: (day, from) => day <= from },
  { words: (day) => `will be on sale from ${day}`, isTrue: (day, from) => day > from },
  { words: (day) => `On sale from ${day}`, isTrue: (day, from) => day > from },
  { words: (day) => `as on sale from ${day}`, isTrue: () => true },
  { words: (day) => `will be sold until ${day}`, isTrue: (day, from) => day >= from },
  { words: (day) => `was sold until ${day}`, isTrue: (day, from) => day < from },
  { words: (day) => `support ends on ${day}`, isTrue: (day, from) => day >= from },
  { words: (day) => `support ended on ${day}`, isTrue: (day, from) => day < from },
  { words: (day) => `updates until ${day}`, isTrue: (day, from) => day >= from },
  { words: (day) => `updates ended on ${day}`, isTrue: (day, from) => day < from },
  { words: (day) => `end of life is ${day}`, isTrue: (day, from) => day >= from },
  { words: (day) => `end of life was ${day}`, isTrue: (day, from) => day < from },
  // An answer after its label says nothing of time.
  { words: (day) => `: ${day}`, isTrue: () => true },
  { words: (day) => `Laboratory, ${day}`, isTrue: (day, from) => day <= from },
  { words: (day) => `Laboratory, expected on ${day}`, isTrue: (day, from) => day > from },
];

/** A whole cell, beside a label that says *until*. */
const untilCell = (said: string, day: string, seenFrom: string) =>
  said === (day < seenFrom ? `${dateInWords(day)} (has passed)` : dateInWords(day));

const dated = {
  start: 'support.startDate',
  saleEnd: 'sale.endDate',
  end: 'support.endDate',
  life: 'support.endOfLifeDate',
  part: 'components/p/supportEnd',
  certificate: 'certifications/c/date',
} as const;
type Days = Partial<Record<keyof typeof dated, string>>;

const workbook = (days: Days, stated: string | null) => {
  const entries: Record<string, Entry> = {
    'device.name': text('Lamp'),
    'components/p': row(1),
    'components/p/name': text('Module'),
    'components/p/kind': choice('hardware'),
    'certifications/c': row(1),
    'certifications/c/name': text('Examination'),
    'certifications/c/issuer': text('Laboratory'),
  };
  for (const [name, day] of Object.entries(days))
    entries[dated[name as keyof typeof dated]] = date(day);
  if (stated !== null) entries['document.date'] = date(stated);
  return workbookOf(entries);
};

/** The record for colleagues prints answers with their labels and says nothing of time. */
const forCustomers = documents.filter(({ id }) => id !== 'internalPlanningRecord');

const falseSayings = (outline: Outline, days: readonly string[], seenFrom: string) =>
  sentencesOf(outline)
    .filter(({ id }) => id !== 'title.date' && id !== 'about.looked-at')
    .map(textOf)
    .flatMap((said) =>
      days
        // Not the 1st in the 31st.
        .filter((day) => new RegExp(`(?<!\\d)${dateInWords(day)}`).test(said))
        .filter((day) => {
          const found = sayings.filter(({ words }) => said.includes(words(dateInWords(day))));
          return found.length === 0
            ? !untilCell(said, day, seenFrom)
            : !found.every(({ isTrue }) => isTrue(day, seenFrom));
        })
        .map((day) => `on ${seenFrom} of ${day}: ${said}`),
    );

const law = JSON.stringify(regimes);

const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
  // A day of a law stands in its own sentences, whatever was answered.
  .filter((day) => !law.includes(day) && !law.includes(dateInWords(day)));

const someDays = fc.record(
  Object.fromEntries(Object.keys(dated).map((name) => [name, anyDay])) as Record<
    keyof typeof dated,
    typeof anyDay
  >,
  { requiredKeys: [] },
);

test('every sentence with a date says ahead of what lies ahead on the day of the document, and behind of what lies behind', () => {
  fc.assert(
    fc.property(someDays, fc.option(anyDay), anyDay, (days, stated, made) => {
      const snapshot = workbook(days, stated);
      for (const { id } of forCustomers) {
        const outline = composeDocument(snapshot, id, 'onRequest', made);
        expect(falseSayings(outline, Object.values(days), stated ?? made)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a device that will be sold in March is not on sale in November', () => {
  const say = (day: string) =>
    sentencesOf(
      composeDocument(
        workbook({ start: '2027-03-01', end: '2034-03-31' }, null),
        'supportStatement',
        'public',
        day,
      ),
    ).map(textOf);
  expect(say('2026-11-30')).toContain(
    'The device will be on sale from 1 March 2027; security support ends on 31 March 2034.',
  );
  expect(say('2027-03-01')).toContain(
    'The device has been on sale since 1 March 2027; security support ends on 31 March 2034.',
  );
  expect(say('2034-04-01')).toContain(
    'The device has been on sale since 1 March 2027; security support ended on 31 March 2034.',
  );
});

test('the date that a document states counts, and not the day it is made', () => {
  const snapshot = workbook({ start: '2027-03-01' }, '2026-11-01');
  const made = (day: string) => composeDocument(snapshot, 'supportStatement', 'public', day);
  expect(JSON.stringify(made('2030-01-01'))).toBe(JSON.stringify(made('2026-11-30')));
  expect(sentencesOf(made('2030-01-01')).map(textOf)).toContain(
    'The device will be on sale from 1 March 2027.',
  );
});

test('a date that readers may not have is not given away: for them the day it is made counts', () => {
  const snapshot = workbookOf({
    'document.date': { ...date('2029-01-01'), disclosure: 'internal' } as Entry,
    'support.startDate': date('2027-03-01'),
  });
  const said = sentencesOf(
    composeDocument(snapshot, 'supportStatement', 'public', '2026-11-30'),
  ).map(textOf);
  expect(said).toContain('30 November 2026');
  expect(said).toContain('The device will be on sale from 1 March 2027.');
});

test('every document names its maker and a date, also where nobody answered either', () => {
  for (const { id, audiences } of documents) {
    const audience = audiences.includes('public') ? 'public' : 'internal';
    const labels = (snapshot: ReturnType<typeof workbookOf>) =>
      composeDocument(snapshot, id, audience, '2026-12-01').facts.map(
        ({ label, value }) => `${label}: ${textOf(value)}`,
      );
    expect(labels(workbookOf({}))).toEqual(
      expect.arrayContaining(['Manufacturer: Not stated', 'Document date: 1 December 2026']),
    );
    const named = workbookOf({
      'company.name': text('Arbor'),
      'document.date': date('2026-06-01'),
    });
    expect(labels(named)).toEqual(
      expect.arrayContaining(['Manufacturer: Arbor', 'Document date: 1 June 2026']),
    );
  }
});
