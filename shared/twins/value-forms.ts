import type { Column, FactDefinition, Options, ValueKind } from '../content/content-model.ts';
import type { RowRef } from '../documents/reader.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { dateInWords, quantityInWords } from '../text/plain-words.ts';
import { shapeFor } from '../workbook/kinds/kinds.ts';
import type { ShapeOf, ValueOf } from '../workbook/kinds/value.ts';
import { plainOrNull } from './plain-text.ts';
import type { Json } from './twin-model.ts';

/** How a value of one kind stands in files for programs; null where it says nothing there. */
type ValueForm<K extends ValueKind> = {
  /** As data. `rows` are those that a reference names and that these readers may see. */
  readonly json: (value: ValueOf<K>, shape: ShapeOf<K>, rows: () => readonly RowRef[]) => Json;
  /** In words, for formats that hold sentences. */
  readonly text: (value: ValueOf<K>, shape: ShapeOf<K>) => string | null;
};

const forms: { readonly [K in ValueKind]: ValueForm<K> } = {
  text: {
    json: ({ text }, { size }) =>
      (size === 'line' ? cleanLine(text) : cleanText(text).trim()) || null,
    text: ({ text }) => plainOrNull(text),
  },
  choice: {
    json: ({ option }) => option,
    text: ({ option }, { options }) => labels(options, [option]),
  },
  several: {
    json: ({ options }) => options,
    text: (value, { options }) => labels(options, value.options),
  },
  date: {
    json: ({ date }) => date,
    text: ({ date }) => dateInWords(date),
  },
  quantity: {
    json: ({ amount, unit }) => ({ amount, unit }),
    text: ({ amount, unit }, { units }) => {
      const known = units[unit];
      return known === undefined ? null : quantityInWords(amount, known);
    },
  },
  contact: {
    json: (value) => {
      const parts = contactParts(value).filter(([, part]) => part !== '');
      return parts.length === 0 ? null : Object.fromEntries(parts);
    },
    text: (value) =>
      contactParts(value)
        .flatMap(([, part]) => (part === '' ? [] : [part]))
        .join(', ') || null,
  },
  web: {
    json: ({ address }) => cleanLine(address) || null,
    text: ({ address }) => cleanLine(address) || null,
  },
  reference: {
    json: (_value, _shape, rows) => {
      const named = rows().map(({ list, id }) => `${list}/${id}`);
      return named.length === 0 ? null : named;
    },
    // None of the facts refers to rows by itself; rows say what they refer to in documents.
    text: () => null,
  },
};

/** A value as data. */
export function valueJson<K extends ValueKind>(
  value: ValueOf<K>,
  shape: FactDefinition | Column,
  rows: () => readonly RowRef[],
): Json {
  const own = shapeFor(value, shape);
  return own === undefined ? null : forms[value.kind].json(value, own, rows);
}

/** A value in words. */
export function valueText<K extends ValueKind>(
  value: ValueOf<K>,
  shape: FactDefinition | Column,
): string | null {
  const own = shapeFor(value, shape);
  return own === undefined ? null : forms[value.kind].text(value, own);
}

function labels(options: Options, chosen: readonly string[]): string | null {
  return chosen.flatMap((option) => options[option]?.label ?? []).join('; ') || null;
}

function contactParts({ name, email, phone, web }: ValueOf<'contact'>) {
  return Object.entries({ name, email, phone, web }).map(
    ([part, words]) => [part, cleanLine(words)] as const,
  );
}
