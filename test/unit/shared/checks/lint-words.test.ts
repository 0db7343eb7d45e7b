import { describe, expect, test } from 'vitest';
import { lintChecks } from '../../../../shared/checks/all-checks.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { type Draft, today, workbookFrom } from './workbook-from.ts';

/** Sentences that writers really use: those that should be found, and those that should not. */
const sentences: readonly (readonly [check: string, found: string[], fine: string[]])[] = [
  [
    'absolute-claim',
    [
      'Your data is 100% secure.',
      'The lock offers military-grade encryption.',
      'Bank-level security protects every message.',
      'We guarantee that nobody can read it.',
      'The gateway is fully secure from the first day.',
      'The box is hacker-proof.',
      'The hub can never be hacked.',
      'The chip eliminates all risks.',
    ],
    [
      'No device is 100 % secure.',
      'We do not guarantee an answer within a day.',
      'The battery is charged to 100 %.',
      'The panel is securable in a network of its own.',
      'Nothing in this document is a guarantee, and no device is unbreakable.',
    ],
  ],
  [
    'conformity-claim',
    [
      'The device is compliant with NIST 8259A.',
      'It complies with NISTIR 8259.',
      'A NIST-certified product.',
      'Certified by NIST since 2024.',
      'It meets all requirements of NIST IR 8259A.',
      'An 8259A-compliant device.',
      'The camera is CRA compliant.',
      'A CE-certified product.',
      'It is PSTI approved.',
    ],
    [
      'The declaration of conformity is on our web site.',
      'The tables follow the elements of NISTIR 8259A.',
      'It was assessed against EN 18031-1:2024.',
      'It carries the CE mark, and the declaration is made under the radio equipment directive.',
      'The device is not certified by NIST, because NIST certifies none.',
    ],
  ],
  [
    'promise-without-date',
    [
      'Security updates are released regularly.',
      'We will fix it soon.',
      'Weaknesses are corrected promptly.',
      'You get lifetime updates.',
      'Advisories are published as soon as possible.',
    ],
    [
      'Updates are released regularly, once a quarter.',
      'A fix is released promptly, within 14 days at the latest.',
      'Security updates are released as soon as they are ready.',
      'Turn the knob as soon as the light is green.',
      'The battery needs to be charged soon.',
    ],
  ],
  [
    'placeholder',
    [
      'The period is TBD.',
      'TODO: describe the port.',
      'Support ends on [insert date].',
      'Write to <your address here>.',
      'Lorem ipsum dolor sit amet.',
      'Who looks after it???',
      'Firmware xxx and later.',
      'End of life: to be confirmed.',
      'Dear {{customer}}, read this.',
    ],
    [
      'Every change has to be confirmed on the gateway.',
      'Choose *Erase* in the list [A].',
      'Is it on? Then wait.',
      'The file `a__b.json` holds the settings.',
      'Use <Ctrl> and <C>.',
    ],
  ],
];

describe.each(sentences)('%s', (id, found, fine) => {
  test.each(found)('finds: %s', (text) => expect(ids(text)).toEqual([id]));
  test.each(fine)('leaves alone: %s', (text) => expect(ids(text)).toEqual([]));
});

describe('contradictions', () => {
  const facts = {
    'support.startDate': '2026-03-02',
    'support.endDate': '2034-03-31',
    'support.endOfLifeDate': '2036-03-31',
    'support.keepSecurable': 'Close the network.',
    'device.firmware': '2.4',
    'updates.kind': 'onRequest',
  };
  test.each([
    ['date-in-prose-differs', 'It is on sale since 2 March 2025.'],
    ['date-in-prose-differs', 'Its end of life is 31 December 2036.'],
    ['date-in-prose-differs', 'Security support ends on March 1, 2034.'],
    ['version-in-prose-differs', 'This document covers firmware 2.3.'],
    ['updates-in-prose-differ', 'The device installs automatic updates every night.'],
  ])('%s: %s', (id, words) => {
    expect(ids(words, facts)).toEqual([id]);
  });

  test.each([
    'It is on sale since March 2026, and its end of life is 31 March 2036.',
    'Security updates are available until March 2034.',
    'Panels updated from firmware 2.3 keep their setting.',
    'There are no automatic updates.',
    'Fleet is switched off on 31 March 2030.',
  ])('none: %s', (words) => {
    expect(ids(words, facts)).toEqual([]);
  });
});

test('is found once for a text, however often it stands there', () => {
  expect(ids('It is unhackable.\n\nUnhackable, we say.')).toEqual(['absolute-claim']);
});

test('is not looked for in what stays in the company', () => {
  const workbook = workbookFrom({
    facts: {
      'resources.reserved': 'TBD',
      'guidance.setup': { value: 'TODO', disclosure: 'internal' },
    },
  });
  expect(runChecks(workbook, { today, checks: lintChecks })).toEqual([]);
});

test('takes no long time for a text that is made to take long', () => {
  const texts = ['update ', '_', 'x', '[', '. ', '\n', 'end of life ', '1 March 2030 ', 'a.', ' '];
  for (const piece of texts) {
    const start = performance.now();
    ids(piece.repeat(200_000 / piece.length), { 'support.endDate': '2034-03-31' });
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(2000);
  }
});

function ids(text: string, facts: Draft['facts'] = {}): readonly string[] {
  const workbook = workbookFrom({ facts: { ...facts, 'updates.circumstances': text } });
  return runChecks(workbook, { today, checks: lintChecks }).map(({ check }) => check.id);
}
