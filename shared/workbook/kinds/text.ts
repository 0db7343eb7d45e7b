import type { Kind } from './kind.ts';

export const text: Kind<'text'> = {
  comes: 'typed',
  isEmpty: (value) => value.text.trim() === '',
  isKnown: () => true,
  fits: (value, { size }) => size === 'paragraphs' || !value.text.includes('\n'),
  words: (value) => value.text.trim(),
  searchWords: (value) => [value.text],
  prose: (value) => value.text,
  bareShape: () => ({ kind: 'text', size: 'paragraphs' }),
  fromPlain: (plain) => ({ kind: 'text', text: plain }),
};
