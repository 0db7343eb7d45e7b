import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience, DocumentId } from '../../../../shared/documents/outline.ts';
import { rewordEdits, takeComposedEdits } from '../../../../shared/documents/rewording-edits.ts';
import { sentencesOf, wordsOf } from '../../../../shared/documents/sentences.ts';
import {
  putBackEdits,
  vanishedRewordings,
} from '../../../../shared/documents/vanished-rewordings.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../../../shared/workbook/change.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { choice, date, row, text, workbookOf } from './workbook-of.ts';

const document = 'deviceCybersecurityDisclosure';
const stamp = { revision: 8, at: '2026-11-22T00:00:00.000Z', by: 'W' };
const applied = (snapshot: Snapshot, edits: readonly Edit[]): Snapshot => ({
  ...snapshot,
  entries: applyEdits(snapshot.entries, edits, stamp),
});
const put = (snapshot: Snapshot, values: Readonly<Record<string, Edit['after']>>) =>
  applied(
    snapshot,
    Object.entries(values).map(([path, entry]) => ({
      path,
      before: snapshot.entries.get(path)?.entry ?? null,
      after: entry,
    })),
  );
const compose = (snapshot: Snapshot) => composeDocument(snapshot, document, 'public', someDay);
const vanished = (snapshot: Snapshot) =>
  vanishedRewordings(snapshot, (id: DocumentId, audience: Audience) =>
    composeDocument(snapshot, id, audience, someDay),
  );
const saying = (snapshot: Snapshot, words: string) => {
  const found = sentencesOf(compose(snapshot)).find(({ sentence }) => wordsOf(sentence) === words);
  if (found === undefined) throw new Error(`No sentence says ${words}`);
  return found.sentence;
};
const port = (id: string, name: string) => ({
  [`interfaces/${id}`]: row(1),
  [`interfaces/${id}/name`]: text(name),
  [`interfaces/${id}/state`]: choice('on'),
});
const base = workbookOf({ 'device.name': text('GS-2'), 'support.endDate': date('2032-03-31') });
const reword = (snapshot: Snapshot, from: string, words: string) =>
  applied(snapshot, rewordEdits(snapshot, compose(snapshot), saying(snapshot, from), words));

describe('a writer’s words whose sentence is gone', () => {
  it('are listed with the answers behind them, and stand again by themselves once those are back', () => {
    const reworded = reword(base, '31 March 2032', 'Until spring 2032');
    expect(vanished(reworded)).toEqual([]);
    const gone = put(reworded, { 'support.endDate': null });
    expect(vanished(gone)).toMatchObject([
      { document, audience: 'public', words: 'Until spring 2032', basedOn: '31 March 2032' },
    ]);
    expect(vanished(gone)[0]?.facts).toContain('support.endDate');
    expect(vanished(gone)[0]?.successor).toBeNull();
    const back = put(gone, { 'support.endDate': date('2032-03-31') });
    expect(vanished(back)).toEqual([]);
    expect(wordsOf(saying(back, 'Until spring 2032'))).toBe('Until spring 2032');
  });

  it('are put back on the sentence that says the same once more, and one step takes that back', () => {
    const from = put(base, port('usb', 'Service port'));
    const reworded = reword(from, 'Service port', 'The port behind the cover');
    const again = put(reworded, {
      ...Object.fromEntries(Object.keys(port('usb', '')).map((path) => [path, null])),
      ...port('usb2', 'Service port'),
    });
    const [one] = vanished(again);
    if (one?.successor === undefined || one.successor === null) throw new Error('no successor');
    const edits = putBackEdits(again, one, one.successor);
    const next = applied(again, edits);
    expect(vanished(next)).toEqual([]);
    expect(wordsOf(saying(next, 'The port behind the cover'))).toBe('The port behind the cover');
    const inverse = edits.map(({ path, before, after: now }) => ({
      path,
      before: now,
      after: before,
    }));
    expect(vanished(applied(next, inverse))).toHaveLength(1);
  });

  it('are discarded without a trace in the answers', () => {
    const reworded = reword(base, '31 March 2032', 'Until spring 2032');
    const gone = put(reworded, { 'support.endDate': null });
    const [one] = vanished(gone);
    if (one === undefined) throw new Error('nothing vanished');
    const edits = takeComposedEdits(gone, one, one.sentence);
    const discarded = put(gone, Object.fromEntries(edits.map(({ path }) => [path, null])));
    expect([...discarded.entries.keys()].filter((path) => path.startsWith('workbook.re'))).toEqual(
      [],
    );
    expect(vanished(discarded)).toEqual([]);
  });
});
