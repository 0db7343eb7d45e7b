import { expect, test } from 'vitest';
import { changedBehind } from '../../../../shared/documents/changed-behind.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { rewordEdits } from '../../../../shared/documents/rewording-edits.ts';
import { sentencesOf } from '../../../../shared/documents/sentences.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Edit, RecordedChange } from '../../../../shared/workbook/change.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';

const place = { document: 'deviceCybersecurityDisclosure', audience: 'public' } as const;
const end = (date: string) => answerOf({ kind: 'date', date });

/** A workbook that remembers what was done to it. */
function writing() {
  let entries: Entries = new Map();
  const changes: RecordedChange[] = [];
  const record = (edits: readonly Edit[]) => {
    const revision = changes.length + 1;
    const at = `2026-03-02T10:00:0${revision}.000Z`;
    changes.push({
      id: `c${revision}`,
      kind: 'edit',
      of: null,
      label: '',
      at,
      by: 'Quality',
      edits,
      revision,
    });
    entries = applyEdits(entries, edits, { revision, at, by: 'Quality' });
  };
  const snapshot = () => ({
    workbookId: 'one',
    packId: 'nistir-8259@2020-05',
    revision: 1,
    entries,
    company: new Map(),
  });
  const sentence = () => {
    const found = sentencesOf(
      composeDocument(snapshot(), place.document, place.audience, someDay),
    ).find((one) => one.sentence.id === 'title.supportEnd');
    if (found === undefined) throw new Error('no such sentence');
    return found.sentence;
  };
  return {
    set: (path: string, after: Entry | null) =>
      record([{ path, before: entries.get(path)?.entry ?? null, after }]),
    reword: (words: string) => record(rewordEdits(snapshot(), place, sentence(), words)),
    changed: (workbook = changes) =>
      changedBehind({ entries, workbook, company: [] }, place, sentence()),
    changes,
  };
}

test('the answer that changed is told with what stood there when the words were written', () => {
  const { set, reword, changed } = writing();
  set('support.endDate', end('2034-03-31'));
  reword('Until spring 2034');
  expect(changed()).toEqual([]);
  set('support.endDate', end('2033-01-31'));
  set('support.endDate', end('2032-12-31'));
  set('device.models', answerOf({ kind: 'text', text: 'Not read by this sentence' }));
  expect(changed()).toMatchObject([
    { path: 'support.endDate', before: end('2034-03-31'), after: end('2032-12-31'), by: 'Quality' },
  ]);
});

test('an answer that is back to what it was has not changed, nor has one with another note', () => {
  const { set, reword, changed } = writing();
  set('support.endDate', end('2034-03-31'));
  reword('Until spring 2034');
  set('support.endDate', end('2033-01-31'));
  set('support.endDate', { ...end('2034-03-31'), note: 'Asked again.' });
  expect(changed()).toEqual([]);
});

test('words that are older than the changes at hand are said to be so', () => {
  const { set, reword, changed, changes } = writing();
  set('support.endDate', end('2034-03-31'));
  reword('Until spring 2034');
  set('support.endDate', end('2033-01-31'));
  expect(changed(changes.slice(-1))).toBeNull();
});
