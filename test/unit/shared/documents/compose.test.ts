import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';
import {
  answer,
  choice,
  date,
  notApplicable,
  row,
  text,
  unknown,
  workbookOf,
} from './workbook-of.ts';

const compose = (snapshot: Snapshot, audience: Audience = 'public') =>
  composeDocument(snapshot, 'deviceCybersecurityDisclosure', audience, someDay);

test('an empty workbook gives a short, honest document without gaps', () => {
  const outline = compose(workbookOf({}));
  expect(outline.sections.map(({ id }) => id)).toEqual(['about', 'glance', 'standing']);
  expect(sectionText(outline, 'glance')).toContain('Support Not stated.');
  expect(outline.facts.map(({ value }) => textOf(value))).toEqual([
    'Not stated',
    '1 December 2026',
  ]);
  expect(outline.missing.length).toBeGreaterThan(50);
});

test('facts that belong together become one sentence, with all of them as its sources', () => {
  const outline = compose(
    workbookOf({ 'support.startDate': date('2024-03-01'), 'support.endDate': date('2032-03-31') }),
  );
  const sentence = sentencesOf(outline).find(({ id }) => id === 'support.end');
  expect(sentence && textOf(sentence)).toBe(
    'The device has been on sale since 1 March 2024; security support ends on 31 March 2032.',
  );
  expect(sentence?.facts).toEqual(['support.startDate', 'support.endDate']);
});

test('what does not apply is said with its reason', () => {
  const outline = compose(
    workbookOf({
      'support.endDate': notApplicable('we support it as long as it is sold'),
      accessRoles: notApplicable('the device has no log-in of any kind'),
    }),
  );
  expect(sectionText(outline, 'support-period')).toBe(
    'No end of security support is stated: we support it as long as it is sold.',
  );
  expect(sectionText(outline, 'access')).toBe(
    'There are no accounts and no default credentials: the device has no log-in of any kind.',
  );
  expect(outline.missing.map(({ path }) => path)).not.toContain('accessRoles');
});

test('what is not known is listed for the writer with its section, and never printed', () => {
  const outline = compose(workbookOf({ 'updates.kind': unknown }));
  expect(outline.missing).toContainEqual({
    path: 'updates.kind',
    because: 'unknown',
    section: 'updates',
  });
  expect(outline.sections.some(({ id }) => id === 'updates')).toBe(false);
});

test('an element that is not provided says why, and what the customer can do', () => {
  const outline = compose(
    workbookOf({
      'components/device': row(1),
      'components/device/name': text('Panel'),
      'decisions/LA-3_device': row(1),
      'decisions/LA-3_device/outcome': choice('notProvided'),
      'decisions/LA-3_device/reason': text('A lock-out would keep staff out in an emergency'),
      'decisions/LA-3_device/customerAction': text('Allow access only from the management network'),
      'decisions/LA-3_device/alternatives': text('Delay after failed attempts'),
    }),
  );
  const said = sectionText(outline, 'capability-LA');
  expect(said).toContain('Not provided');
  expect(said).toContain('What you can do: Allow access only from the management network.');
  expect(said).toContain('A lock-out would keep staff out in an emergency.');
  expect(said).not.toContain('Delay');
});

test('columns in which nothing is said are left out, and the others fill the table', () => {
  const outline = compose(
    workbookOf({
      'interfaces/a': row(1),
      'interfaces/a/name': text('Web page'),
      'interfaces/a/protocol': text('HTTPS, TCP 443'),
    }),
  );
  const [table] = outline.sections.find(({ id }) => id === 'interfaces')?.blocks ?? [];
  expect(table?.kind === 'table' && table.columns.map(({ title }) => title)).toEqual([
    'Interface',
    'Protocol and port',
  ]);
  const total =
    table?.kind === 'table' ? table.columns.reduce((sum, { width }) => sum + width, 0) : 0;
  expect(total).toBeCloseTo(1);
});

test('people’s words keep their case, marks and order', () => {
  const outline = compose(
    workbookOf({
      'support.scope': text('eSIM updates & fixes – “as is”\n\n- one\n- two'),
      'company.securityContact': answer({
        kind: 'contact',
        name: '',
        email: 'psirt@a.example',
        phone: '',
        web: '',
      }),
    }),
  );
  expect(sectionText(outline, 'support-period')).toBe(
    'What support includes. eSIM updates & fixes – “as is”. one two',
  );
  expect(sectionText(outline, 'reporting')).toBe(
    'Report suspected security problems to psirt@a.example.',
  );
});

test('every sentence has an id of its own and, where it says more than our own words, its sources', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom<Audience>('public', 'onRequest', 'internal'),
      (seed, audience) => {
        const { snapshot } = generatedWorkbook(seed, (path) => `zq-${path.replace(/\W/g, '-')}-zq`);
        const sentences = sentencesOf(compose(snapshot, audience));
        const ids = sentences.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const sentence of sentences) {
          const quoted = textOf(sentence).match(/zq-[\w-]+?-zq/g) ?? [];
          for (const words of quoted) {
            const sources = sentence.facts.map((path) => `zq-${path.replace(/\W/g, '-')}-zq`);
            expect(sources).toContain(words);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the same workbook gives the same outline, and no audience reads beyond its circle', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom<Audience>('public', 'onRequest', 'internal'),
      (seed, audience) => {
        const { snapshot, levels } = generatedWorkbook(
          seed,
          (path) => `zq${path.replace(/\W/g, 'x')}zq`,
        );
        const outline = compose(snapshot, audience);
        expect(compose(snapshot, audience)).toEqual(outline);
        const { missing: _forTheWriter, ...leaves } = outline;
        const said = JSON.stringify(leaves);
        expect(said).not.toMatch(/NOTE|EVIDENCE|AUTHOR-NAME/);
        for (const [path, level] of levels) {
          const isClosed =
            audience === 'public'
              ? level !== 'public'
              : audience === 'onRequest' && level === 'internal';
          if (isClosed) expect(said).not.toContain(`zq${path.replace(/\W/g, 'x')}zq`);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('no document claims more than securable', () => {
  const { snapshot } = generatedWorkbook(5, () => 'words');
  const said = sentencesOf(compose(snapshot)).map(textOf).join(' ');
  expect(said).not.toMatch(/\bis secure\b|\bcompliant\b|\bcertified by NIST\b|\bscore\b|\bN\/A\b/i);
  expect(said).toContain('it is not a certificate or statement of conformity');
});
