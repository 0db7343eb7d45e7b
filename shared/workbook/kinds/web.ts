import type { Kind } from './kind.ts';

export const web: Kind<'web'> = {
  comes: 'typed',
  isEmpty: ({ address }) => address.trim() === '',
  isKnown: () => true,
  fits: () => true,
  words: ({ address }) => address,
  searchWords: ({ address }) => [address],
  prose: () => '',
  bareShape: () => ({ kind: 'web' }),
  fromPlain: (plain) => ({ kind: 'web', address: plain }),
};
