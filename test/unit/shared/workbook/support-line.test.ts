import { expect, test } from 'vitest';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';
import { lifeSpans } from '../../../../shared/workbook/support-line.ts';

function spansOf(values: Readonly<Record<string, Value | 'row'>>) {
  const edits = Object.entries(values).map(([path, value]) => ({
    path,
    before: null,
    after:
      value === 'row' ? ({ kind: 'row', position: 1, disclosure: null } as const) : answerOf(value),
  }));
  const entries = applyEdits(new Map(), edits, { revision: 1, at: '', by: '' });
  return lifeSpans({ entries, company: new Map() });
}
const date = (day: string): Value => ({ kind: 'date', date: day });
const component = (id: string, end: string) => ({
  [`components/${id}`]: 'row' as const,
  [`components/${id}/name`]: { kind: 'text', text: id } as const,
  [`components/${id}/supportEnd`]: date(end),
});

test('the first component to end is named, and said to be early where support lasts longer', () => {
  const spans = spansOf({
    'support.startDate': date('2026-01-01'),
    'support.endDate': date('2034-03-31'),
    ...component('Kernel', '2035-06-30'),
    ...component('Base', '2028-04-30'),
  });
  expect(spans.at(-1)).toMatchObject({
    label: 'First component to end: Base',
    to: '2028-04-30',
    path: 'components/Base/supportEnd',
    isEarly: true,
  });
  expect(spans.map(({ id }) => id)).toEqual(['sale', 'support', 'updates', 'life', 'component']);
});

test('a component that outlives support is not early', () => {
  const spans = spansOf({
    'support.endDate': date('2034-03-31'),
    ...component('Kernel', '2035-06-30'),
  });
  expect(spans.at(-1)?.isEarly).toBeUndefined();
});

test('a device without updates has none, and no dates are made up', () => {
  const spans = spansOf({ 'updates.kind': { kind: 'choice', option: 'none' } });
  expect(spans.find(({ id }) => id === 'updates')).toMatchObject({
    note: 'There are no updates',
    to: null,
  });
  expect(spans.every(({ from }) => from === null)).toBe(true);
});
