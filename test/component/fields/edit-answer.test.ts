import { expect, test } from 'vitest';
import * as edit from '../../../renderer/fields/edit-answer.ts';
import { answerOf, openAnswer } from '../../../shared/workbook/answer.ts';

const noted = { ...openAnswer, note: 'Ask the lab.' };

test('an answer that says nothing any more is not kept', () => {
  expect(edit.withValue(answerOf({ kind: 'text', text: 'x' }), null)).toBeNull();
  expect(edit.withValue(undefined, { kind: 'several', options: [] })).toBeNull();
});

test('a note keeps an emptied answer as an open one', () => {
  expect(edit.withValue({ ...noted, state: 'unknown' }, null)).toEqual(noted);
});

test('blank text is kept while it is typed', () => {
  expect(edit.withValue(undefined, { kind: 'text', text: ' ' })).toEqual(
    answerOf({ kind: 'text', text: ' ' }),
  );
});

test('saying that an answer does not apply keeps its note, evidence and level', () => {
  const before = {
    ...answerOf({ kind: 'text', text: 'x' }),
    note: 'n',
    disclosure: 'internal' as const,
  };
  expect(edit.withReason(before, 'No radio.')).toEqual({
    kind: 'answer',
    state: 'notApplicable',
    reason: 'No radio.',
    note: 'n',
    evidence: [],
    disclosure: 'internal',
  });
});

test('the usual level is kept as none, so that it follows the content', () => {
  const before = { ...noted, disclosure: 'internal' as const };
  expect(edit.withDisclosure(before, 'public', 'public')).toEqual(noted);
  expect(edit.withDisclosure(undefined, 'public', 'public')).toBeNull();
  expect(edit.withDisclosure(undefined, 'internal', 'public')?.disclosure).toBe('internal');
});
