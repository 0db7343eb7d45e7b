import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severities } from '../../../../shared/checks/check-model.ts';
import { publishedTexts } from '../../../../shared/checks/lint/published-texts.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { facts } from '../../../../shared/content/facts.ts';
import { composeDocument, documents } from '../../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../../shared/documents/sentences.ts';
import type { Answer, Entry } from '../../../../shared/workbook/answer.ts';
import { disclosureOf } from '../../../../shared/workbook/disclosure.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';
import { parsePath } from '../../../../shared/workbook/path.ts';
import { resolveAnswer } from '../../../../shared/workbook/resolve.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from '../documents/generated-workbook.ts';
import { workbookOf } from '../documents/workbook-of.ts';
import { today, workbookFrom } from './workbook-from.ts';

describe('findings', () => {
  test('are none in a workbook in which nothing is answered yet', () => {
    expect(runChecks(workbookFrom({}), { today })).toEqual([]);
  });

  test('come with what concerns customers most first', () => {
    const { snapshot } = generatedWorkbook(7, () => 'Some words that say little.');
    const order = Object.keys(severities);
    const ranks = runChecks(snapshot, { today }).map(({ check }) => order.indexOf(check.severity));
    expect(ranks.length).toBeGreaterThan(20);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('stand beside everything they rest on', () => {
    const workbook = workbookFrom({
      facts: { 'support.endDate': '2034-03-31', 'support.endOfLifeDate': '2033-03-31' },
    });
    const findings = runChecks(workbook, { today });
    const ids = (at: string) =>
      findings
        .filter(({ place, related }) => place === at || related.includes(at))
        .map(({ check }) => check.id);
    expect(ids('support.endOfLifeDate')).toContain('life-ends-before-support');
    expect(ids('support.endDate')).toContain('life-ends-before-support');
  });

  test('name what was removed while its cells are still there, and its id after', () => {
    const workbook = workbookFrom({
      lists: {
        goals: [{ id: 'g1', statement: 'Know the panels' }],
        means: [{ id: 'm1', how: 'Serial number', goals: ['g1', 'g2'] }],
      },
    });
    const entries = new Map(workbook.entries);
    entries.delete('goals/g1');
    const said = runChecks({ ...workbook, entries }, { today })
      .filter(({ check }) => check.id === 'removed-reference')
      .map(({ says }) => says);
    expect(said).toEqual([
      '“Serial number” refers under “For which needs and goals” to “Know the panels”, “g2”, removed since.',
    ]);
  });

  test('tell of a capability that was passed over once others are decided', () => {
    const decisions = ['DI-1', 'DC-1', 'SU-1'].map((element) => ({
      id: `${element}_device`,
      element,
      component: 'device',
      outcome: 'provided',
    }));
    const workbook = workbookFrom({ lists: { decisions } });
    const said = runChecks(workbook, { today })
      .filter(({ check }) => check.id === 'element-undecided')
      .map(({ says }) => says);
    expect(said).toContain(
      'Others are decided, but nothing is decided on “Data Protection” as a whole.',
    );
    expect(said).toHaveLength(1 + 2 + 5 + 3);
  });

  test('tell one rule of two editions of a standard once', () => {
    const workbook = workbookFrom({
      facts: { 'use.regions': ['eu', 'uk'] },
      lists: {
        organisations: [{ id: 'o1', name: 'Homes', sector: 'household' }],
        accessRoles: [{ id: 'r1', name: 'Owner', credential: 'shared' }],
      },
    });
    const ids = runChecks(workbook, { today }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('regime-rule@accessRoles#en-5.1-1');
  });
});

describe('on any workbook', () => {
  test('nothing throws, ids are different, and every place can be gone to', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const words = [
        'TBD: unhackable until 31 March 2099, [insert date], soon.',
        '**We** guarantee 100 % security; updates are installed automatically.',
        '',
        'A'.repeat(5000),
        'support until 2031-13-99 and 99 February 2030 \u{1F600} \uD800 ((((([[[',
      ];
      let at = seed;
      const { snapshot } = generatedWorkbook(seed, () => words[at++ % words.length] as string);
      expectSound(snapshot);
    }
  });

  test('also where answers are of the wrong kind or stand where none belong', () => {
    fc.assert(
      fc.property(fc.dictionary(path, entry, { maxKeys: 60 }), (entries) => {
        expectSound(workbookOf(entries));
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is published', () => {
  const { snapshot } = generatedWorkbook(3, (place) => `Words of ${place}.`);
  const linted = new Set(publishedTexts(snapshot).map(({ path: of }) => of));

  test.each([...documents])('holds every text that the $title shows', ({ id }) => {
    for (const audience of ['public', 'onRequest'] as const) {
      const shown = sentencesOf(composeDocument(snapshot, id, audience, someDay))
        .map(({ sentence }) => sentence)
        .flatMap((sentence) => sentence.facts)
        .filter((place) => {
          const said = resolveAnswer(snapshot, place);
          return said?.state === 'answered' && said.value.kind === 'text';
        });
      expect(shown.filter((place) => !linted.has(place))).toEqual([]);
    }
  });

  test('holds nothing internal', () => {
    const levels = [...linted].map((place) => disclosureOf(snapshot, place));
    expect(levels.length).toBeGreaterThan(100);
    expect(levels).not.toContain('internal');
  });

  test('leads from a finding to its sentences', () => {
    const workbook = workbookFrom({ facts: { 'guidance.setup': 'The panel is unhackable.' } });
    const [finding] = runChecks(workbook, { today });
    const outline = composeDocument(workbook, 'deviceCybersecurityDisclosure', 'public', someDay);
    const words = sentencesOf(outline)
      .map(({ sentence }) => sentence)
      .filter(({ facts }) => facts.includes(finding?.place ?? ''))
      .map(({ runs }) => runs.map((run) => run.text).join(''));
    expect(words).toEqual(['The panel is unhackable.']);
  });
});

function expectSound(snapshot: Snapshot): void {
  const findings = runChecks(snapshot, { today });
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { place, related, says } of findings) {
    for (const one of [place, ...related]) expect(parsePath(one), one).not.toBeNull();
    expect(says.trim()).not.toBe('');
  }
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('TBD', 'end of life 1 May 2020', '2.4', '\uD800'),
);

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({
    kind: fc.constant('choice' as const),
    option: fc.constantFrom('on', 'yes', 'no', 'customer', 'provided', 'notMet', 'constructor', ''),
  }),
  fc.record({
    kind: fc.constant('several' as const),
    options: fc.array(fc.constantFrom('ourService', 'eu', '__proto__', 'SU-3', 'device')),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    date: fc.constantFrom('', '2030-02-31', 'x', '9999-12-31'),
  }),
  fc.record({
    kind: fc.constant('quantity' as const),
    amount: fc.oneof(fc.double(), fc.integer()),
    unit: fc.constantFrom('years', 'hours', 'toString'),
  }),
  fc.record({
    kind: fc.constant('contact' as const),
    name: text,
    email: fc.constant(''),
    phone: fc.constant(''),
    web: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('reference' as const),
    rows: fc.array(fc.constantFrom('r1', 'r2', 'gone', 'constructor', 'not a row')),
  }),
);

const base = { kind: 'answer', note: '', evidence: [], disclosure: null } as const;
const answer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 5,
    arbitrary: value.map((one): Answer => ({ ...base, state: 'answered', value: one })),
  },
  {
    weight: 1,
    arbitrary: text.map((reason): Answer => ({ ...base, state: 'notApplicable', reason })),
  },
  { weight: 1, arbitrary: fc.constant<Answer>({ ...base, state: 'unknown' }) },
);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: answer },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('row' as const),
      position: fc.integer(),
      disclosure: fc.constantFrom(null, 'public', 'internal'),
    }),
  },
);

const path = fc
  .tuple(
    fc.constantFrom(...Object.keys(facts), 'unknown.fact'),
    fc.constantFrom('', '/r1', '/r2', '/SU-3_r1', '/_'),
    fc.nat(12),
  )
  .map(([fact, row, at]) => {
    const definition = (facts as Record<string, { columns?: object }>)[fact];
    const columns = Object.keys(definition?.columns ?? {});
    const column = columns[at];
    return row === '' || column === undefined ? `${fact}${row}` : `${fact}${row}/${column}`;
  });

test('what has to be told and is not known is found first', () => {
  const workbook = workbookFrom({
    facts: { 'support.endDate': { unknown: true }, 'updates.kind': 'automatic' },
    lists: { goals: [{ id: 'g1', statement: 'Weaknesses are fixed' }] },
  });
  const [first, ...others] = runChecks(workbook, { today });
  expect(first?.says).toContain('“End of security support” is not known');
  expect(others.length).toBeGreaterThan(1);
});
