import { expect, test } from 'vitest';
import { wideOnes } from '../../../renderer/fields/row-cells.tsx';
import type { ListShape } from '../../../shared/content/content-model.ts';

type Column = ListShape['columns'][string];

const line: Column = { kind: 'text', size: 'line', label: 'Line' };
const long: Column = { kind: 'text', size: 'paragraphs', label: 'Paragraphs' };
const choice: Column = { kind: 'choice', options: {}, label: 'Choice' };

test('a line beside which nothing would stand runs over the whole width', () => {
  expect(wideOnes([line, long])).toEqual([true, true]);
  expect(wideOnes([line, choice, long])).toEqual([false, false, true]);
  expect(wideOnes([line, choice, line])).toEqual([false, false, true]);
  expect(wideOnes([choice, long, choice, line])).toEqual([false, true, false, false]);
});
