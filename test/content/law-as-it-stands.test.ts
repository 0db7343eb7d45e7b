import { describe, expect, test } from 'vitest';
import { allTexts } from './collect.ts';

/** What the law says on the day the content was looked at, typed from the law and not from the content. */

describe('the running example', () => {
  test('keeps the running example supported for five years after its last sale', () => {
    const dates = allTexts.filter(({ text }) => /31 December 203[46]/.test(text));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter(({ text }) => text.includes('31 December 2034'))).toEqual([]);
    expect(allTexts.some(({ text }) => text.includes('sold until 31 December 2031'))).toBe(true);
  });
});
