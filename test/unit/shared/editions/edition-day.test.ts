import { expect, test } from 'vitest';
import { editionDay } from '../../../../shared/editions/edition-day.ts';

test('an edition bears the day where it was published, wherever it is read', () => {
  const publishedAt = '2026-11-30T19:49:00.000Z';
  const publishedOn = { day: '2026-12-01', zone: 'Pacific/Auckland' };
  expect(editionDay({ publishedAt, publishedOn })).toBe('2026-12-01');
});

test('one from before that was kept bears the day that its documents say', () => {
  expect(editionDay({ publishedAt: '2026-11-30T19:49:00.000Z' })).toBe('2026-11-30');
});
