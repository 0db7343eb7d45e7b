import { expect, test } from 'vitest';
import {
  asSentence,
  dateInWords,
  inWords,
  quantityInWords,
} from '../../../../shared/text/plain-words.ts';
import { mailLink, safeLink } from '../../../../shared/text/safe-link.ts';

test('days are written so that no country reads them differently', () => {
  expect(dateInWords('2032-03-31')).toBe('31 March 2032');
  expect(dateInWords('2032-03-01')).toBe('1 March 2032');
  expect(dateInWords('soon')).toBe('soon');
});

test('small numbers are words, large ones digits', () => {
  const years = { one: 'year', other: 'years' };
  expect(quantityInWords(1, years)).toBe('one year');
  expect(quantityInWords(10, years)).toBe('ten years');
  expect(quantityInWords(90, years)).toBe('90 years');
  expect(quantityInWords(1.5, years)).toBe('1.5 years');
  expect(quantityInWords(50000, years)).toBe('50,000 years');
});

test('words in a row', () => {
  expect(inWords([])).toBe('');
  expect(inWords(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a sentence gets a full stop only where it has no mark of its own', () => {
  expect(asSentence('It does')).toBe('It does.');
  expect(asSentence('It does (mostly)')).toBe('It does (mostly).');
  expect(asSentence('Does it?')).toBe('Does it?');
  expect(asSentence('He said “it does.”')).toBe('He said “it does.”');
});

test('addresses that are broken or lead elsewhere are no links', () => {
  expect(safeLink('https://a.example/ü?q=[1]')).toBe('https://a.example/%C3%BC?q=%5B1%5D');
  for (const address of [
    'http://[bad',
    'https://',
    'javascript:x',
    'https://a b',
    'x',
    'https://a.example/#1#2',
  ])
    expect(safeLink(address)).toBeNull();
  expect(mailLink('security@a.example')).toBe('mailto:security@a.example');
  expect(mailLink('not an address')).toBeNull();
});
