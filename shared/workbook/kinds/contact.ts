import type { Kind } from './kind.ts';
import type { ValueOf } from './value.ts';

export const contact: Kind<'contact'> = {
  comes: 'typed',
  isEmpty: (value) => partsOf(value).every((part) => part.trim() === ''),
  isKnown: () => true,
  fits: () => true,
  words: (value) =>
    partsOf(value)
      .filter((part) => part !== '')
      .join(', '),
  searchWords: partsOf,
  prose: ({ name, web }) => `${name}\n${web}`,
  bareShape: () => ({ kind: 'contact' }),
  fromPlain: (plain) => ({ ...(plain as object), kind: 'contact' }),
};

function partsOf({ name, email, phone, web }: ValueOf<'contact'>): readonly string[] {
  return [name, email, phone, web];
}
