import { expect, test } from 'vitest';
import type { Disclosure } from '../../../../shared/content/content-model.ts';
import { Reader, type Watch } from '../../../../shared/documents/reader.ts';
import { disclosureOf } from '../../../../shared/workbook/disclosure.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
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

function reading(snapshot: Snapshot, audience: Disclosure = 'public') {
  const found: string[] = [];
  const missed: string[] = [];
  const watch: Watch = {
    found: (path) => found.push(path),
    missed: (path, because) => missed.push(`${path} ${because}`),
  };
  const read = new Reader(snapshot, audience, watch, someDay);
  return { read, found, missed };
}

test('what is read is noted, and what is not there is missed with the reason', () => {
  const { read, found, missed } = reading(
    workbookOf({
      'device.name': text(' Lamp  1 '),
      'support.endDate': unknown,
      'support.cost': text('Secret price', { disclosure: 'internal' }),
    }),
  );
  expect(read.line('device.name')).toBe('Lamp 1');
  expect(read.date('support.endDate')).toBeNull();
  expect(read.text('support.cost')).toBeNull();
  expect(read.text('support.scope')).toBeNull();
  expect(found).toEqual(['device.name']);
  expect(missed).toEqual([
    'support.endDate unknown',
    'support.cost withheld',
    'support.scope open',
  ]);
});

test('not applicable is an answer: nothing is missed, and its reason can be read', () => {
  const { read, found, missed } = reading(
    workbookOf({ 'support.cost': notApplicable('It is free.') }),
  );
  expect(read.text('support.cost')).toBeNull();
  expect(read.whyNot('support.cost')).toBe('It is free.');
  expect([found, missed]).toEqual([['support.cost'], []]);
});

test('a reason goes no further than its answer', () => {
  const { read } = reading(
    workbookOf({ 'support.cost': notApplicable('Legal said so', { disclosure: 'internal' }) }),
  );
  expect(read.whyNot('support.cost')).toBeNull();
});

test('not applicable without a reason is still open', () => {
  const { read, missed } = reading(workbookOf({ 'support.cost': notApplicable(' ') }));
  expect(read.whyNot('support.cost')).toBeNull();
  read.text('support.cost');
  expect(missed).toEqual(['support.cost open']);
});

test('each audience reads its own circle and those inside it', () => {
  const snapshot = workbookOf({
    'device.name': text('public'),
    'company.practices': text('on request'),
    'resources.reserved': text('internal'),
  });
  const all = (audience: Disclosure) => {
    const { read } = reading(snapshot, audience);
    return [
      read.text('device.name'),
      read.text('company.practices'),
      read.text('resources.reserved'),
    ];
  };
  expect(all('public')).toEqual(['public', null, null]);
  expect(all('onRequest')).toEqual(['public', 'on request', null]);
  expect(all('internal')).toEqual(['public', 'on request', 'internal']);
});

test('a workbook’s own answer comes before the company profile’s, and an empty one does not hide it', () => {
  const company = { 'company.name': text('Profile'), 'company.address': text('Street 1') };
  const own = { 'company.name': text('Own') };
  expect(reading(workbookOf(own, company)).read.line('company.name')).toBe('Own');
  expect(reading(workbookOf(own, company)).read.line('company.address')).toBe('Street 1');
});

test('a level set in the workbook holds for what it takes from the profile', () => {
  const snapshot = workbookOf(
    {
      'company.address': {
        kind: 'answer',
        state: 'open',
        note: '',
        evidence: [],
        disclosure: 'internal',
      },
    },
    { 'company.address': text('Street 1') },
  );
  expect(reading(snapshot).read.line('company.address')).toBeNull();
});

test('rows come in the order of their positions; withheld ones are missed, not read', () => {
  const { read, missed } = reading(
    workbookOf({
      'goals/b': row(2),
      'goals/a': row(1),
      'goals/c': row(3, 'internal'),
      'goals/a/statement': text('First'),
      'goals/c/statement': text('Hidden'),
    }),
  );
  expect(read.rows('goals').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(missed).toEqual(['goals/c withheld']);
});

test('the strictest of list, row, column and cell holds', () => {
  const snapshot = workbookOf({
    threats: { kind: 'answer', state: 'open', note: '', evidence: [], disclosure: 'public' },
    'threats/a': row(1, 'onRequest'),
    'threats/a/name': text('x'),
    'threats/a/scenario': text('x', { disclosure: 'internal' }),
    'goals/a': row(1),
    'goals/a/why': text('x'),
    'goals/a/statement': text('x', { disclosure: 'public' }),
  });
  expect(disclosureOf(snapshot, 'threats')).toBe('public');
  expect(disclosureOf(snapshot, 'threats/a/name')).toBe('onRequest');
  expect(disclosureOf(snapshot, 'threats/a/scenario')).toBe('internal');
  expect(disclosureOf(snapshot, 'goals/a/why')).toBe('internal');
  expect(disclosureOf(snapshot, 'goals/a/statement')).toBe('public');
  expect(disclosureOf(snapshot, 'goals/a/nonsense')).toBe('internal');
  expect(disclosureOf(snapshot, 'no.such.fact')).toBe('internal');
  expect(disclosureOf(workbookOf({}), 'threats/a/name')).toBe('internal');
});

test('a reference to a removed or withheld row reads as nothing', () => {
  const { read } = reading(
    workbookOf({
      'useCases/u': row(1),
      'useCases/u/customers': answer({ kind: 'reference', rows: ['p', 'gone', 'secret'] }),
      'people/p': row(1),
      'people/p/name': text('Tenants'),
      'people/secret': row(2, 'internal'),
      'people/secret/name': text('Big customer'),
    }),
  );
  expect(read.cellTitles({ list: 'useCases', id: 'u' }, 'customers')).toEqual(['Tenants']);
});

test('a cell that is no longer asked is no longer read', () => {
  const decisions = (outcome: string) =>
    workbookOf({
      'decisions/DI-1_device': row(1),
      'decisions/DI-1_device/outcome': choice(outcome),
      'decisions/DI-1_device/how': text('By number'),
    });
  const cell = (snapshot: Snapshot) =>
    reading(snapshot).read.cellLine({ list: 'decisions', id: 'DI-1_device' }, 'how');
  expect(cell(decisions('provided'))).toBe('By number');
  expect(cell(decisions('notProvided'))).toBeNull();
});

test('an optional column is not missed while it is empty, only where somebody does not know yet', () => {
  const { read, missed } = reading(
    workbookOf({
      'interfaces/a': row(1),
      'interfaces/a/medium': choice('wifi'),
      'interfaces/a/ports': unknown,
    }),
  );
  const [only] = read.rows('interfaces');
  if (only === undefined) throw new Error('no row');
  expect(read.cellLine(only, 'hosts')).toBeNull();
  expect(read.cellSeveral(only, 'peers')).toBeNull();
  expect(missed).toEqual([]);
  expect(read.cellLine(only, 'ports')).toBeNull();
  expect(read.cellLine(only, 'purpose')).toBeNull();
  expect(missed).toEqual(['interfaces/a/ports unknown', 'interfaces/a/purpose open']);
});

test('a value of the wrong kind and an unknown option read as open', () => {
  const { read, missed } = reading(
    workbookOf({
      'support.endDate': text('soon'),
      'updates.kind': choice('magic'),
      'support.startDate': date('2024-03-01'),
    }),
  );
  expect([read.date('support.endDate'), read.choice('updates.kind')]).toEqual([null, null]);
  expect(read.date('support.startDate')).toBe('2024-03-01');
  expect(missed).toEqual(['support.endDate open', 'updates.kind open']);
});
