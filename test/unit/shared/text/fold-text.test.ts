import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, matchesIn } from '../../../../shared/text/fold-text.ts';

const found = (text: string, query: string) =>
  matchesIn(foldText(text), query).map(({ start, end }) => text.slice(start, end));

test('case, accents, quotation marks, dashes and spaces make no difference', () => {
  expect(found('Gerät, GERAT, Gera\u0308t', 'gerät')).toEqual(['Gerät', 'GERAT', 'Gera\u0308t']);
  expect(found('Straße and STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE']);
  expect(found('the maker’s e‑mail', "maker's e-mail")).toEqual(['maker’s e‑mail']);
  expect(found('until\n  2031', 'UNTIL 2031')).toEqual(['until\n  2031']);
});

test('nothing is found where nothing is asked for', () => {
  expect(found('a  b', '')).toEqual([]);
  expect(found('a  b', '   ')).toEqual([]);
});

test('what was found says what was asked for, in order and never twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      (text, query) => {
        const matches = matchesIn(foldText(text), query);
        let last = 0;
        for (const { start, end } of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      },
    ),
  );
});

test('a letter that folds to several is found as a whole', () => {
  expect(found('Straße', 's')).toEqual(['S', 'ß']);
  expect(found('ﯪ', '\u0627')).toEqual(['ﯪ']);
});

test('every word of a text is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), { minLength: 1 }),
      fc.nat(),
      (words, pick) => {
        const text = words.join(' ');
        const word = words[pick % words.length] ?? '';
        if (word.trim() === '') return;
        expect(found(text, word).map((one) => foldText(one).folded)).toContain(
          foldText(word).folded,
        );
      },
    ),
  );
});
