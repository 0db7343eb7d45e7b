import type { Kind } from './kind.ts';

export const date: Kind<'date'> = {
  // The field hands a day on when it is whole, so that no half of one is a step.
  comes: 'chosen',
  isEmpty: (value) => value.date === '',
  isKnown: () => true,
  fits: () => true,
  words: (value) => value.date,
  searchWords: (value) => [value.date],
  prose: () => '',
  bareShape: () => ({ kind: 'date' }),
  fromPlain: (plain) => ({ kind: 'date', date: plain }),
};
