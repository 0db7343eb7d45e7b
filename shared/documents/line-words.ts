import type { Column, FactDefinition, ValueKind } from '../content/content-model.ts';
import { dateInWords, quantityInWords } from '../text/plain-words.ts';
import { shapeFor } from '../workbook/kinds/kinds.ts';
import type { ShapeOf, ValueOf } from '../workbook/kinds/value.ts';
import { contactDetails, type Phrase, webAddress } from './phrase.ts';

type LineWords<K extends ValueKind> = (value: ValueOf<K>, shape: ShapeOf<K>) => Phrase | null;

const lineWords: { readonly [K in ValueKind]: LineWords<K> } = {
  text: ({ text }) => text,
  choice: ({ option }, { options }) => options[option]?.label ?? null,
  several: (value, { options }) =>
    value.options.map((option) => options[option]?.label ?? option).join('; '),
  date: ({ date }) => dateInWords(date),
  quantity: ({ amount, unit }, { units }) => {
    const known = units[unit];
    return known === undefined ? null : quantityInWords(amount, known);
  },
  contact: (value) => contactDetails(value),
  web: ({ address }) => [webAddress(address)],
  // Rows are written where they can be read one by one.
  reference: () => null,
};

/** What a value says in a document, in the words of its definition; null where that takes more than a line. */
export function valueLine<K extends ValueKind>(
  value: ValueOf<K>,
  shape: FactDefinition | Column,
): Phrase | null {
  const own = shapeFor(value, shape);
  return own === undefined ? null : lineWords[value.kind](value, own);
}
