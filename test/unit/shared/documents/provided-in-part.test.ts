import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import type { Audience, Outline } from '../../../../shared/documents/outline.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';
import { answer, choice, date, notApplicable, row, text, workbookOf } from './workbook-of.ts';

const list = 'decisions/CS-4_device';
const device = {
  'components/device': row(1),
  'components/device/name': text('Home Base'),
  'components/device/kind': choice('device'),
};
/** A decision to provide a part of logging, with what is given beside it. */
function loggedInPart(more: Parameters<typeof workbookOf>[0] = {}) {
  return workbookOf({
    ...device,
    [list]: row(1),
    [`${list}/element`]: text('CS-4'),
    [`${list}/component`]: answer({ kind: 'reference', rows: ['device'] }),
    [`${list}/outcome`]: choice('partly'),
    [`${list}/how`]: text('Sign-ins are always recorded'),
    [`${list}/remains`]: text('Events of other kinds are lost when the device restarts'),
    [`${list}/customerAction`]: text('Read the list out before a restart'),
    [`${list}/reason`]: text('The memory is small'),
    ...more,
  });
}
const said = (snapshot: ReturnType<typeof workbookOf>) =>
  sectionText(composeDocument(snapshot, 'capabilityStatement', 'public', someDay), 'capability-CS');

describe('what is provided in part', () => {
  test('is said with what is done, what remains, what the customer can do and when the rest follows', () => {
    const words = said(
      loggedInPart({
        [`${list}/plannedFor`]: date('2027-03-01'),
        [`${list}/plan`]: text('with firmware 4'),
      }),
    );
    expect(words).toContain(
      'Partly provided Done: Sign-ins are always recorded. Remaining: Events of other kinds are lost when the device restarts. What you can do: Read the list out before a restart. Planned for 1 March 2027: with firmware 4. The memory is small.',
    );
  });

  test.each([
    ['a day alone', { plannedFor: date('2027-03-01') }, 'Planned for 1 March 2027.'],
    ['a day that has passed', { plannedFor: date('2026-03-01') }, 'Was planned for 1 March 2026.'],
    ['words alone', { plan: text('with firmware 4') }, 'Planned: with firmware 4.'],
    [
      'nothing planned',
      { plan: notApplicable('the memory cannot grow') },
      'Nothing is planned for the rest: the memory cannot grow.',
    ],
    ['no word of it', {}, 'When the rest follows is not stated.'],
  ])('says of the plan what is known: %s', (_, cells, words) => {
    const own = Object.entries(cells).map(([column, entry]) => [`${list}/${column}`, entry]);
    expect(said(loggedInPart(Object.fromEntries(own)))).toContain(words);
  });

  test('what remains and the plan are not said once the whole is provided', () => {
    const whole = said(loggedInPart({ [`${list}/outcome`]: choice('provided') }));
    expect(whole).not.toMatch(/Remaining|Planned|Done|not stated|restarts/);
  });

  test('a row of a law says the part and what remains, and a need rests on a part', () => {
    const snapshot = loggedInPart({
      'goals/g': row(1),
      'goals/g/statement': text('To notice incidents'),
      'means/m': row(1),
      'means/m/how': text('A list of events'),
      'means/m/kind': choice('device'),
      'means/m/goals': answer({ kind: 'reference', rows: ['g'] }),
      'means/m/elements': answer({ kind: 'several', options: ['CS-4', 'CS-1'] }),
    });
    const annex = sentencesOf(composeDocument(snapshot, 'en303645Table', 'public', someDay)).map(
      textOf,
    );
    const row4 = annex.filter((sentence) => sentence.startsWith('CS-4 '));
    const needs = sectionText(
      composeDocument(snapshot, 'capabilityStatement', 'public', someDay),
      'needs',
    );
    expect(needs).toContain('(CS-4 in part; CS-1)');
    for (const sentence of row4) expect(sentence).toContain('partly provided (Home Base).');
    const us = sentencesOf(composeDocument(snapshot, 'californiaStatement', 'public', someDay)).map(
      textOf,
    );
    for (const sentences of [annex, us])
      for (const [at, sentence] of sentences.entries())
        if (sentence.startsWith('CS-4 ')) expect(sentences[at + 1]).toMatch(/^Remaining: Events/);
  });

  test('the guide says what the device leaves open, and marks a setting of it', () => {
    const guide = composeDocument(
      loggedInPart({ [`${list}/defaultSetting`]: text('On') }),
      'setupAndHardeningGuide',
      'public',
      someDay,
    );
    expect(sectionText(guide, 'left')).toContain(
      'Partly provided. Remaining: Events of other kinds are lost when the device restarts. What you can do: Read the list out before a restart',
    );
    expect(sectionText(guide, 'delivered')).toMatch(/Partly provided\. On/);
  });
});

test('logging that can be switched off in part is not said to go off', () => {
  const snapshot = workbookOf({
    'logging.detail': text('Sign-ins are always recorded.'),
    'logging.optOut': choice('partly'),
    'logging.stays': text('Sign-ins'),
  });
  const words = sentencesOf(
    composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay),
  )
    .map(textOf)
    .join(' ');
  expect(words).toContain(
    'You can switch part of the logging off. Recorded all the same: Sign-ins.',
  );
  expect(words).not.toContain('You can switch logging off.');
  const index = sentencesOf(composeDocument(snapshot, 'en303645Table', 'public', someDay)).map(
    textOf,
  );
  expect(index.join(' ')).not.toMatch(/can switch logging off/);
});

/** That something is provided, where it is not said beside it that it is a part. */
const wholeSaid = /(?<!partly |not )\bprovided\b(?! in part)/i;

test('no document says of a part that it is provided', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom<Audience>('public', 'onRequest', 'internal'),
      (seed, audience) => {
        const { snapshot } = generatedWorkbook(seed, (path) => `zq${path.replace(/\W/g, 'x')}zq`);
        const parts = withEveryDecision(snapshot, 'partly');
        for (const { id } of documents)
          for (const sentence of sentencesAbout(composeDocument(parts, id, audience, someDay))) {
            seen += /partly provided/i.test(sentence) ? 1 : 0;
            expect(sentence, `${id}: ${sentence}`).not.toMatch(wholeSaid);
          }
      },
    ),
    { numRuns: 25 },
  );
  expect(seen).toBeGreaterThan(100);
}, 300_000);

/** The sentences that tell a decision; ours that are there whatever was decided are not among them. */
function sentencesAbout(outline: Outline): readonly string[] {
  return sentencesOf(outline)
    .filter(({ facts }) => facts.some((path) => path.startsWith('decisions/')))
    .map(textOf);
}

function withEveryDecision(
  snapshot: ReturnType<typeof workbookOf>,
  outcome: string,
): ReturnType<typeof workbookOf> {
  const entries = [...snapshot.entries].map(([path, stored]) =>
    /^decisions\/[^/]+\/outcome$/.test(path)
      ? ([path, { ...stored, entry: choice(outcome) }] as const)
      : ([path, stored] as const),
  );
  return { ...snapshot, entries: new Map(entries) };
}
