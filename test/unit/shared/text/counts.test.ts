import { describe, expect, it } from 'vitest';
import { byCount, counted, countedInText } from '../../../../shared/text/counts.ts';

describe('a number of things', () => {
  it('is said in figures, with the word that goes with it', () => {
    expect([0, 1, 2, 1500].map((count) => counted(count, 'answer'))).toEqual([
      '0 answers',
      '1 answer',
      '2 answers',
      '1,500 answers',
    ]);
    expect(counted(2, 'activity', 'activities')).toBe('2 activities');
  });

  it('is said in a word where it is one, in running text', () => {
    expect([1, 3].map((count) => countedInText(count, 'change'))).toEqual([
      'one change',
      '3 changes',
    ]);
  });

  it('chooses the verb', () => {
    expect([0, 1, 2].map((count) => byCount(count, 'is', 'are'))).toEqual(['are', 'is', 'are']);
  });
});
