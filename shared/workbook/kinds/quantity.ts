import type { Kind } from './kind.ts';

export const quantity: Kind<'quantity'> = {
  comes: 'typed',
  isEmpty: ({ amount }) => !Number.isFinite(amount),
  isKnown: ({ unit }, { units }) => Object.hasOwn(units, unit),
  fits: ({ unit }, { units }) => Object.hasOwn(units, unit),
  words: ({ amount, unit }, { units }) => {
    const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
    const name = known === undefined ? unit : amount === 1 ? known.one : known.other;
    return `${amount} ${name}`;
  },
  // A bare number finds everything and nothing.
  searchWords: () => [],
  prose: () => '',
  bareShape: () => ({ kind: 'quantity', units: {} }),
  fromPlain: (plain) => ({ ...(plain as object), kind: 'quantity' }),
};
