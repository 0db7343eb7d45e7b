import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../shared/text/clean-text.ts';

const unusable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

test('whatever comes in, nothing is left that a file format cannot carry', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (text, units) => {
        const hostile = text + String.fromCharCode(...units);
        expect(cleanText(hostile)).not.toMatch(unusable);
        expect(cleanText(cleanText(hostile))).toBe(cleanText(hostile));
      },
    ),
    { numRuns: 2000 },
  );
});

test('text without such characters is left alone', () => {
  for (const text of [
    'plain',
    'Ünïcödé 漢字 😀 عربى',
    'a\tb\nc',
    'right-to-left mark \u200f stays',
  ]) {
    expect(cleanText(text)).toBe(text);
  }
});

test('line ends of every kind become one, and words beside them stay apart', () => {
  expect(cleanText('a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\u000ch')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

test('marks that turn text around are dropped', () => {
  expect(cleanText('user \u202eexe.txt\u2066!')).toBe('user exe.txt!');
});

test('a line has one space between words and none at its ends', () => {
  expect(cleanLine('  two \n\t lines\u000b ')).toBe('two lines');
});
