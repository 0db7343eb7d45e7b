import type { Kind } from './kind.ts';
import { areOptions, optionLabel } from './options.ts';

export const choice: Kind<'choice'> = {
  comes: 'chosen',
  isEmpty: ({ option }) => option === '',
  isKnown: ({ option }, { options }) => areOptions(options, [option]),
  fits: ({ option }, { options }) => areOptions(options, [option]),
  words: ({ option }, { options }) => optionLabel(options, option),
  searchWords: ({ option }, labelsOf) => labelsOf([option]),
  prose: () => '',
  bareShape: () => ({ kind: 'choice', options: {} }),
  fromPlain: (plain) => ({ kind: 'choice', option: plain }),
};
