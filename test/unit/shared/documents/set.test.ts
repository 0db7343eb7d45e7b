import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents, documentsFor } from '../../../../shared/documents/catalogue.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience, Outline } from '../../../../shared/documents/outline.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from './generated-workbook.ts';
import { sectionText, sentencesOf, textOf } from './outline-text.ts';
import { date, notApplicable, row, text, workbookOf } from './workbook-of.ts';

const audiences = ['public', 'onRequest', 'internal'] as const;
const mark = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;
const samples = ['room-controller', 'home-camera', 'irrigation-gateway'].map(sampleOf);

function sampleOf(name: string): Snapshot {
  const file = new URL(`../../../../assets/samples/${name}.json`, import.meta.url);
  const sample = parseSample(readFileSync(file, 'utf8'));
  if (!sample.ok) throw new Error(sample.failure.detail);
  return sampleSnapshot(sample.value);
}

function expectSound(outline: Outline): void {
  const ids = sentencesOf(outline).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const sections = outline.sections.map(({ id }) => id);
  expect(new Set(sections).size).toBe(sections.length);
  outline.sections.forEach(({ id, level, blocks }, at) => {
    const opensOthers = (outline.sections[at + 1]?.level ?? 0) > level;
    expect([id, blocks.length > 0 || opensOthers]).toEqual([id, true]);
  });
  for (const { why, section } of outline.omitted) {
    expect(why).toMatch(/\.$/);
    expect(sections).not.toContain(section);
  }
}

describe.each(documents)('$id', ({ id }) => {
  test('no audience reads beyond its circle; ids are unique and no section is empty', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom<Audience>(...audiences), (seed, audience) => {
        const { snapshot, levels } = generatedWorkbook(seed, mark);
        const outline = composeDocument(snapshot, id, audience, someDay);
        expectSound(outline);
        const { missing: _missing, omitted: _omitted, meter: _meter, ...leaves } = outline;
        const said = JSON.stringify(leaves);
        expect(said).not.toMatch(/NOTE|EVIDENCE|AUTHOR-NAME/);
        for (const [path, level] of levels)
          if (audiences.indexOf(level) > audiences.indexOf(audience))
            expect(said).not.toContain(mark(path));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('words of people know the answers they come from', () => {
    const { snapshot } = generatedWorkbook(4, mark);
    for (const sentence of sentencesOf(composeDocument(snapshot, id, 'internal', someDay))) {
      const sources = new Set(sentence.facts.map(mark));
      for (const words of textOf(sentence).match(/zq\w+?zq/g) ?? [])
        expect([...sources]).toContain(words);
    }
  });

  test('an empty workbook gives no empty section and no gap', () => {
    const outline = composeDocument(workbookOf({}), id, 'public', someDay);
    expectSound(outline);
    expect(sentencesOf(outline).map(textOf).join(' ')).not.toMatch(/undefined|null|NaN|: \.|TBD/);
  });

  test('of a sample it says on its title page that maker and product are made up', () => {
    const { marks } = composeDocument(sampleOf('home-camera'), id, 'public', someDay);
    expect(marks).toContain('Sample: maker and product are made up.');
    expect(composeDocument(workbookOf({}), id, 'public', someDay).marks).toEqual([]);
  });
});

test('no document claims conformity or more than securable', () => {
  for (const snapshot of samples)
    for (const { id } of documentsFor(snapshot, 'public')) {
      const said = ownWords(composeDocument(snapshot, id, 'public', someDay));
      expect(said).not.toMatch(
        /\bis secure\b|\bis compliant\b|\bconforms\b|\bcertified\b|\bscore\b/i,
      );
    }
});

/** Sentences that rest on no answer: all that stands in them is ours. What a law asks is the law's. */
function ownWords(outline: Outline): string {
  return sentencesOf(outline)
    .filter(({ id, facts }) => facts.length === 0 && !id.endsWith('/asks'))
    .map(textOf)
    .join(' ');
}

test('the planning record is for colleagues only, and says so at every heading', () => {
  for (const audience of ['public', 'onRequest'] as const)
    expect(documentsFor(samples[0] ?? workbookOf({}), audience).map(({ id }) => id)).not.toContain(
      'internalPlanningRecord',
    );
  const record = composeDocument(
    samples[0] ?? workbookOf({}),
    'internalPlanningRecord',
    'internal',
    someDay,
  );
  expect(record.marks).toContain('INTERNAL: not for customers.');
  for (const { title } of record.sections) expect(title).toContain('INTERNAL');
});

test('a document of a law is offered only where the law matters', () => {
  const ids = (snapshot: Snapshot) => documentsFor(snapshot, 'public').map(({ id }) => id);
  expect(ids(workbookOf({}))).toContain('securityAtAGlance');
  expect(ids(sampleOf('irrigation-gateway'))).toContain('federalInventoryData');
  expect(ids(sampleOf('room-controller'))).not.toContain('federalInventoryData');
});

test('a form counts the fields whose answers are there, and leads to those that are not', () => {
  const meter = composeDocument(workbookOf({}), 'ukStatementOfCompliance', 'public', someDay).meter;
  expect(meter?.ready).toBe(0);
  expect(meter?.open.find(({ title }) => title.includes('Place and date'))?.paths).toEqual([
    'statement.place',
    'statement.date',
  ]);
  const full = composeDocument(
    sampleOf('home-camera'),
    'ukStatementOfCompliance',
    'public',
    someDay,
  ).meter;
  expect(full?.words).toBe('10 of 10 fields ready');
});

test('a section that was left out is named with what it waits for', () => {
  const { omitted } = composeDocument(
    workbookOf({ 'support.endDate': date('2032-03-31') }),
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  const titles = omitted.map(({ section }) => section);
  expect(titles).toContain('data');
  expect(titles).not.toContain('support-period');
  expect(titles).not.toContain('composition');
  expect(omitted.find(({ section }) => section === 'unneeded-functions')?.why).toBe(
    'Not answered yet: Functions that are not needed.',
  );
});

test('only an element that nothing decides is open, and never a part of software or hardware', () => {
  const parts = (kind: string) =>
    ({
      kind: 'answer',
      state: 'answered',
      value: { kind: 'choice', option: kind },
      note: '',
      evidence: [],
      disclosure: null,
    }) as const;
  const outline = composeDocument(
    workbookOf({
      'components/kernel': row(1),
      'components/kernel/kind': parts('software'),
      'components/panel': row(2),
      'components/panel/kind': parts('device'),
      'components/hub': row(3),
      'components/hub/kind': parts('relatedDevice'),
      'decisions/DI-1_hub': row(1),
      'decisions/DI-1_hub/outcome': parts('provided'),
    }),
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  const open = outline.missing
    .map(({ path }) => path)
    .filter((path) => /^decisions\/[^/]+$/.test(path));
  expect(open).toContain('decisions/DI-2_panel');
  expect(open).not.toContain('decisions/DI-1_panel');
  expect(open.filter((path) => !path.endsWith('_panel'))).toEqual([]);
  expect(open.length).toBeLessThan(25);
});

test('a part of which nobody names the end of support says why', () => {
  const outline = composeDocument(
    workbookOf({
      'components/a': row(1),
      'components/a/name': text('Radio'),
      'components/a/supportEnd': notApplicable('The maker names no date'),
    }),
    'deviceCybersecurityDisclosure',
    'public',
    someDay,
  );
  expect(sectionText(outline, 'components')).toContain('The maker names no date');
});

test('an index points only to sections that are in the disclosure', () => {
  for (const snapshot of samples)
    for (const { id, regime } of documentsFor(snapshot, 'public')) {
      if (regime === undefined && id !== 'capabilityStatement') continue;
      const titles = new Set(
        composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay).sections.map(
          ({ title }) => title,
        ),
      );
      const pointers = sentencesOf(composeDocument(snapshot, id, 'public', someDay)).filter(
        (sentence) => sentence.id.endsWith('/where'),
      );
      for (const pointer of pointers)
        for (const [, title] of textOf(pointer).matchAll(/“(.+?)”/g))
          expect([...titles]).toContain(title);
    }
});
