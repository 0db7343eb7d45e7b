import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { sentencesOf } from '../../../../shared/documents/sentences.ts';
import { compareOutlines, noLongerHolding } from '../../../../shared/editions/compare-outlines.ts';
import { byConsequence, changesBetween } from '../../../../shared/editions/edition-changes.ts';
import type { Entry } from '../../../../shared/workbook/answer.ts';
import { valuesOf } from '../../../../shared/workbook/answer-values.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';
import { generatedWorkbook } from '../documents/generated-workbook.ts';
import { choice, date, row, text, workbookOf } from '../documents/workbook-of.ts';

const base: Readonly<Record<string, Entry>> = {
  'device.name': text('GS-2'),
  'support.endDate': date('2032-03-31'),
  'access.overview': text('Through the app.'),
  'updates.notice': text('By e-mail.'),
  'interfaces/usb': row(1),
  'interfaces/usb/name': text('USB port'),
  'interfaces/usb/state': choice('on'),
};
const outlineOf = (snapshot: Snapshot) =>
  composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'public', someDay);
const stateOf = (snapshot: Snapshot) => {
  const outline = outlineOf(snapshot);
  const facts = sentencesOf(outline).flatMap(({ sentence }) => sentence.facts);
  return { outlines: [outline], values: valuesOf(snapshot, facts) };
};
const between = (then: Readonly<Record<string, Entry>>, now: Readonly<Record<string, Entry>>) =>
  changesBetween(stateOf(workbookOf(then)), stateOf(workbookOf(now)));

describe('two outlines', () => {
  it('of the same answers say the same', () => {
    const { snapshot } = generatedWorkbook(4, (path) => path);
    expect(compareOutlines(outlineOf(snapshot), outlineOf(snapshot))).toEqual([]);
  });

  it('differ in exactly the sentences that were made from a changed answer', () => {
    const changes = between(base, { ...base, 'support.endDate': date('2030-01-01') });
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change.facts).toContain('support.endDate');
    expect(changes.find(({ sentence }) => sentence === 'title.supportEnd')).toMatchObject({
      kind: 'changed',
      section: '',
      before: '31 March 2032',
      after: '1 January 2030',
      consequence: 'support',
    });
  });

  it('tell what was taken away and what was added; only the former no longer holds', () => {
    const { 'updates.notice': _gone, ...less } = base;
    const removed = between(base, less);
    expect(removed.map(({ kind }) => kind)).toContain('removed');
    expect(removed.every(({ after }) => after === null)).toBe(true);
    const added = between(less, base);
    expect(added.map(({ kind }) => kind)).toContain('added');
    expect(noLongerHolding(added)).toEqual([]);
  });

  it('say the same where a row was entered anew with the same words', () => {
    const again = Object.fromEntries(
      Object.entries(base).map(([path, entry]) => [path.replace('/usb', '/usb2'), entry]),
    );
    expect(between(base, again)).toEqual([]);
  });
});

describe('changes for the customer', () => {
  it('stand in the order of their consequence', () => {
    const changes = between(base, {
      ...base,
      'support.endDate': date('2030-01-01'),
      'access.overview': text('Through the web page.'),
      'updates.notice': text('By post.'),
    });
    expect(byConsequence(changes).map(({ id }) => id)).toEqual(['support', 'access', 'updates']);
  });

  it('are wording only where no answer behind them changed', () => {
    const state = stateOf(workbookOf(base));
    const reworded = JSON.parse(JSON.stringify(state).replace('By e-mail', 'With an e-mail'));
    expect(changesBetween(state, reworded)).toMatchObject([{ consequence: 'wording' }]);
  });
});
