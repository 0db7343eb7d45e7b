import type { Column, FactDefinition } from '../content/content-model.ts';
import {
  type FactId,
  type FactOfKind,
  facts,
  type ListId,
  listDefinition,
} from '../content/facts.ts';
import { marksOf } from '../documents/marks.ts';
import type { Contact, Reader, RowRef } from '../documents/reader.ts';
import { assertNever } from '../result.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { Asking } from './asking.ts';
import { given } from './given.ts';
import { askProduct } from './product.ts';
import { SubjectIds } from './subject-ids.ts';
import type { Commission, Json, Twin } from './twin-model.ts';

export const disclosureFormat = 'securable-disclosure/1';

/**
 * Every answer that these readers may have, under the ids that documents and
 * questions use: for programs that want the facts and not the sentences, which
 * are in the documents’ own JSON. Its schema is assets/disclosure.schema.json.
 */
export function makeDisclosure(snapshot: Snapshot, { audience, at }: Commission): Twin {
  const ask = new Asking(snapshot, audience);
  const product = askProduct(ask);
  if (product === null) return ask.refused('disclosure');
  const { read } = ask;
  const data: Json = {
    format: disclosureFormat,
    id: `urn:uuid:${new SubjectIds(snapshot.workbookId).of('device')}`,
    madeAt: at,
    audience,
    language: 'en',
    ...given('marks', marksOf(snapshot, audience)),
    product: product.name,
    maker: product.maker,
    facts: Object.fromEntries(
      disclosedFacts.flatMap(([id, definition]) => {
        if (definition.kind === 'list') return [];
        const said = factSaid(read, id, definition);
        return said === null ? [] : [[id, { label: definition.label, ...said }]];
      }),
    ),
    lists: Object.fromEntries(
      disclosedFacts.flatMap(([id, definition]) => {
        if (definition.kind !== 'list') return [];
        const said = listSaid(read, id as ListId);
        return said === null ? [] : [[id, { label: definition.label, ...said }]];
      }),
    ),
  };
  return ask.made('disclosure', [
    { name: `${product.slug}.disclosure.json`, form: 'disclosure', data },
  ]);
}

/** What the app keeps about the workbook itself is no statement about a product, whatever its level. */
const aboutTheWorkbook: ReadonlySet<string> = new Set([
  'setAside',
  'regimeChoices',
  'company.internalWords',
]);

export const disclosedFacts: readonly (readonly [FactId, FactDefinition])[] = (
  Object.entries(facts) as [FactId, FactDefinition][]
).filter(([id]) => !/^(?:workbook|house)\./.test(id) && !aboutTheWorkbook.has(id));

type Said = { readonly value: Json } | { readonly notApplicable: string };

function factSaid(read: Reader, fact: FactId, definition: FactDefinition): Said | null {
  const value = factValue(read, fact, definition);
  if (value !== null) return { value };
  const reason = read.whyNot(fact);
  return reason === null ? null : { notApplicable: reason };
}

function factValue(read: Reader, fact: FactId, definition: FactDefinition): Json {
  switch (definition.kind) {
    case 'text':
      return written(read.text(fact as FactOfKind<'text'>), definition.size);
    case 'date':
      return read.date(fact as FactOfKind<'date'>);
    case 'choice':
      return read.choice(fact as FactOfKind<'choice'>);
    case 'several':
      return read.several(fact as FactOfKind<'several'>);
    case 'quantity': {
      const quantity = read.quantity(fact as FactOfKind<'quantity'>);
      if (quantity === null) return null;
      const unit = Object.entries(definition.units).find(([, one]) => one === quantity.unit)?.[0];
      return unit === undefined ? null : { amount: quantity.amount, unit };
    }
    case 'contact':
      return contactValue(read.contact(fact as FactOfKind<'contact'>));
    case 'web':
      return read.web(fact as FactOfKind<'web'>);
    // Lists are written row by row, and references stand in rows only.
    case 'list':
    case 'reference':
      return null;
    default:
      return assertNever(definition);
  }
}

function listSaid(read: Reader, list: ListId): { readonly [key: string]: Json } | null {
  const rows = read.rows(list).map((row) => ({ id: row.id, cells: cellsOf(read, row) }));
  if (rows.length > 0) return { rows };
  const reason = read.whyNot(list);
  return reason === null ? null : { notApplicable: reason };
}

function cellsOf(read: Reader, row: RowRef): Json {
  const columns = Object.entries(listDefinition(row.list)?.columns ?? {});
  return Object.fromEntries(
    columns.flatMap(([column, shape]): readonly (readonly [string, Said])[] => {
      const value = cellValue(read, row, column, shape);
      if (value !== null) return [[column, { value }]];
      const reason = read.cellWhyNot(row, column as never);
      return reason === null ? [] : [[column, { notApplicable: reason }]];
    }),
  );
}

/** The columns come from the list’s own definition, so each is of the kind it is read as. */
function cellValue(read: Reader, row: RowRef, name: string, shape: Column): Json {
  const column = name as never;
  switch (shape.kind) {
    case 'text':
      return written(read.cellText(row, column), shape.size);
    case 'date':
      return read.cellDate(row, column);
    case 'choice':
      return read.cellChoice(row, column);
    case 'several':
      return read.cellSeveral(row, column);
    case 'web':
      return read.cellWeb(row, column);
    case 'reference': {
      const rows = read.cellRows(row, column).map(({ list, id }) => `${list}/${id}`);
      return rows.length === 0 ? null : rows;
    }
    // What no reader of a row's cells asks for as data.
    case 'quantity':
    case 'contact':
      return null;
    default:
      return assertNever(shape);
  }
}

function written(text: string | null, size: 'line' | 'paragraphs'): string | null {
  if (text === null) return null;
  return (size === 'line' ? cleanLine(text) : cleanText(text).trim()) || null;
}

function contactValue(contact: Contact | null): Json {
  if (contact === null) return null;
  const parts = Object.entries(contact).filter(([, part]) => part !== '');
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
