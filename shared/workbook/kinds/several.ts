import type { Kind } from './kind.ts';
import { areOptions, optionLabel } from './options.ts';

export const several: Kind<'several'> = {
  comes: 'chosen',
  isEmpty: ({ options }) => options.length === 0,
  isKnown: (value, { options }) => areOptions(options, value.options),
  fits: (value, { options }) => areOptions(options, value.options),
  words: (value, { options }) => value.options.map((id) => optionLabel(options, id)).join(', '),
  searchWords: ({ options }, labelsOf) => [labelsOf(options).join(', ')],
  prose: () => '',
  bareShape: () => ({ kind: 'several', options: {} }),
  fromPlain: (plain) => ({ kind: 'several', options: plain }),
};
