import { type FactId, factDefinition, type ListId } from '../content/facts.ts';
import type { Reader } from '../documents/reader.ts';
import { valueText } from './value-forms.ts';

/** What was answered to a fact, in words, or why it does not apply; null where neither may be read. */
export function factWords(read: Reader, fact: FactId): string | null {
  const said = valueWords(read, fact);
  if (said !== null) return said;
  const reason = read.whyNot(fact);
  return reason === null ? null : `Does not apply: ${reason}`;
}

function valueWords(read: Reader, fact: FactId): string | null {
  const definition = factDefinition(fact);
  if (definition?.kind === 'list') {
    const list = fact as ListId;
    const titles = read.rows(list).flatMap((row) => read.title(row) ?? []);
    return titles.length === 0 ? null : titles.join('; ');
  }
  // A fact that is not known says nothing.
  const value = definition === undefined ? null : read.value(fact);
  return value === null || definition === undefined ? null : valueText(value, definition);
}
