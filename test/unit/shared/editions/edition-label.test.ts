import { expect, it } from 'vitest';
import { isTaken, proposedLabel } from '../../../../shared/editions/edition-label.ts';

it.each([
  ['5', [], '5'],
  ['5', ['5'], '6'],
  ['5', ['6', '5'], '7'],
  ['', ['1.0'], '1.1'],
  ['1.9', ['1.9'], '1.10'],
  ['2026-08', ['2026-08'], '2026-09'],
  ['Rev. 2 (EU)', ['Rev. 2 (EU)'], 'Rev. 3 (EU)'],
  ['A', ['A'], ''],
  ['', [], ''],
])('after revision %j with %j published, %j is proposed', (revision, taken, label) => {
  expect(proposedLabel(revision, taken)).toBe(label);
});

it('knows a label again however it is spaced', () => {
  expect([isTaken(' 1.0 ', ['1.0']), isTaken('1.1', ['1.0'])]).toEqual([true, false]);
});
