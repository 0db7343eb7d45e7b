import type { Options } from '../content/content-model.ts';
import { type FactId, type FactOfKind, factDefinition, type ListId } from '../content/facts.ts';
import type { Reader } from '../documents/reader.ts';
import { assertNever } from '../result.ts';
import { dateInWords, quantityInWords } from '../text/plain-words.ts';
import { plainOrNull } from './plain-text.ts';

/** What was answered to a fact, in words, or why it does not apply; null where neither may be read. */
export function factWords(read: Reader, fact: FactId): string | null {
  const said = valueWords(read, fact);
  if (said !== null) return said;
  const reason = read.whyNot(fact);
  return reason === null ? null : `Does not apply: ${reason}`;
}

function valueWords(read: Reader, fact: FactId): string | null {
  const definition = factDefinition(fact);
  switch (definition?.kind) {
    case 'text':
      return plainOrNull(read.text(fact as FactOfKind<'text'>));
    case 'date': {
      const date = read.date(fact as FactOfKind<'date'>);
      return date === null ? null : dateInWords(date);
    }
    case 'choice': {
      const option = read.choice(fact as FactOfKind<'choice'>);
      return option === null ? null : labels(definition.options, [option]);
    }
    case 'several': {
      const chosen = read.several(fact as FactOfKind<'several'>);
      return chosen === null ? null : labels(definition.options, chosen);
    }
    case 'quantity': {
      const quantity = read.quantity(fact as FactOfKind<'quantity'>);
      return quantity === null ? null : quantityInWords(quantity.amount, quantity.unit);
    }
    case 'contact': {
      const contact = read.contact(fact as FactOfKind<'contact'>);
      if (contact === null) return null;
      const { name, email, phone, web } = contact;
      return [name, email, phone, web].filter((part) => part !== '').join(', ') || null;
    }
    case 'web':
      return read.web(fact as FactOfKind<'web'>);
    case 'list': {
      const list = fact as ListId;
      const titles = read.rows(list).flatMap((row) => read.title(row) ?? []);
      return titles.length === 0 ? null : titles.join('; ');
    }
    // A fact that is not known says nothing, and none of the catalogue is a reference by itself.
    case undefined:
    case 'reference':
      return null;
    default:
      return assertNever(definition);
  }
}

function labels(options: Options, chosen: readonly string[]): string | null {
  return chosen.flatMap((option) => options[option]?.label ?? []).join('; ') || null;
}
