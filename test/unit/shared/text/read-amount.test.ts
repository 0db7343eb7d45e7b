import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../shared/text/read-amount.ts';

const amountIn = (text: string) => {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.amount : read.kind;
};

describe('an amount as a person writes it', () => {
  it.each([
    ['5', 5],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1,500', 1500],
    ['10,000', 10_000],
    ['1,500,000', 1_500_000],
    ['1,500.5', 1500.5],
    ['1.500,5', 1500.5],
    ['1.500.000', 1_500_000],
    ['1 500', 1500],
    ['1\u202f500', 1500],
    ["1'500", 1500],
    ['1500.', 1500],
    ['-3', -3],
    ['−3', -3],
    [' 7 ', 7],
    ['', 'none'],
  ])('%j is %s', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    ['1.500', 'Is 1500 meant, or 1.5000? Write one of them.'],
    ['10.000', 'Is 10000 meant, or 10.0000? Write one of them.'],
    ['5 years', 'Write a number, such as 5 or 2.5.'],
    ['1,50,0', 'Write a number, such as 5 or 2.5.'],
    ['1 5', 'Write a number, such as 5 or 2.5.'],
    ['1e3', 'Write a number, such as 5 or 2.5.'],
    ['--', 'Write a number, such as 5 or 2.5.'],
  ])('%j is not taken, and it is said why', (text, note) => {
    expect(readAmount(text)).toEqual({ kind: 'unclear', note });
  });

  it('comes back whole with every mark of thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (amount) => {
        const english = amount.toLocaleString('en-US');
        expect(amountIn(english)).toBe(amount);
        expect(amountIn(english.replaceAll(',', ' '))).toBe(amount);
        expect(amountIn(english.replaceAll(',', "'"))).toBe(amount);
        expect(amountIn(`${english.replaceAll(',', '.')},5`)).toBe(amount + 0.5);
      }),
    );
  });
});
