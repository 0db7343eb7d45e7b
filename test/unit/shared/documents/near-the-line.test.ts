import { expect, test } from 'vitest';
import type { Disclosure, FactDefinition } from '../../../../shared/content/content-model.ts';
import { facts } from '../../../../shared/content/facts.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { nearTheLine } from '../../../../shared/documents/near-the-line.ts';
import { makeTwin } from '../../../../shared/twins/make-twin.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import type { Snapshot, Stored } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';

const stamp = { revision: 1, at: '2026-03-02T10:00:00.000Z', by: '' };
const text = (words: string, disclosure: Disclosure | null = null): Stored => ({
  ...stamp,
  entry: { ...answerOf({ kind: 'text', text: words }), disclosure },
});
function snapshotOf(entries: Readonly<Record<string, Stored>>): Snapshot {
  return {
    workbookId: 'one',
    packId: 'nistir-8259@2020-05',
    revision: 1,
    entries: new Map(Object.entries(entries)),
    company: new Map(),
  };
}
const near = (snapshot: Snapshot, audience: Disclosure) =>
  nearTheLine(snapshot, [
    composeDocument(snapshot, 'deviceCybersecurityDisclosure', audience, someDay),
  ]);

test('a public sentence that repeats an internal answer is named, with both places', () => {
  const snapshot = snapshotOf({
    'device.name': text('Hub'),
    'support.scope': text('Parts come from Zanzibar Foundry, as *agreed* there.'),
    'retirement.transfer': text('parts come from  zanzibar foundry, as agreed there', 'internal'),
  });
  expect(near(snapshot, 'public')).toEqual([
    { why: 'repeats', path: 'retirement.transfer', sentence: expect.stringContaining('support') },
  ]);
  // Colleagues may have both.
  expect(near(snapshot, 'internal')).toEqual([]);
});

test.each(['Hub', 'Product security team'])('%s may stand in both by chance', (words) => {
  const snapshot = snapshotOf({
    'device.name': text(words),
    'retirement.transfer': text(words, 'internal'),
  });
  expect(near(snapshot, 'public')).toEqual([]);
});

test('an answer that somebody opened to more readers than usual is named for those readers', () => {
  const closed = Object.entries(facts).flatMap(([id, fact]: [string, FactDefinition]) =>
    fact.disclosure !== 'public' && fact.kind === 'text' ? [id] : [],
  );
  const named = closed.flatMap((id) => {
    const snapshot = snapshotOf({ [id]: text('Something that is said here.', 'public') });
    return near(snapshot, 'public').map(({ why, path }) => `${why} ${path}`);
  });
  expect(named.length).toBeGreaterThan(0);
  for (const one of named) expect(one).toMatch(/^opened /);
  for (const id of closed) {
    const snapshot = snapshotOf({ [id]: text('Something that is said here.') });
    expect(near(snapshot, 'public'), id).toEqual([]);
  }
});

test('what a machine-readable file repeats is named as well, with the file', () => {
  const snapshot = snapshotOf({
    'device.name': text('Hub'),
    'company.name': text('Maker'),
    'support.scope': text('Parts come from Zanzibar Foundry, as agreed.'),
    'retirement.transfer': text('parts come from zanzibar foundry, as agreed', 'internal'),
  });
  const twin = makeTwin('disclosure', snapshot, { audience: 'public', at: stamp.at });
  if (!twin.ok) throw new Error(JSON.stringify(twin.lacks));
  expect(nearTheLine(snapshot, [], [{ audience: 'public', ...twin }])).toContainEqual({
    why: 'repeats',
    path: 'retirement.transfer',
    sentence: expect.stringContaining('disclosure.json'),
  });
});
