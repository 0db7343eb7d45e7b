import type { Column, FactDefinition } from '../content/content-model.ts';
import { type FactId, facts, type ListId, listDefinition } from '../content/facts.ts';
import { marksOf } from '../documents/marks.ts';
import type { Reader, RowRef } from '../documents/reader.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { Asking } from './asking.ts';
import { given } from './given.ts';
import { askProduct } from './product.ts';
import { SubjectIds } from './subject-ids.ts';
import type { Commission, Json, Twin } from './twin-model.ts';
import { valueJson } from './value-forms.ts';

export const disclosureFormat = 'securable-disclosure/1';

/**
 * Every answer that these readers may have, under the ids that documents and
 * questions use: for programs that want the facts and not the sentences, which
 * are in the documents’ own JSON. Its schema is assets/disclosure.schema.json.
 */
export function makeDisclosure(snapshot: Snapshot, { audience, at }: Commission): Twin {
  const ask = new Asking(snapshot, audience, at);
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
  const value = read.value(fact);
  // Lists are written row by row, and references stand in rows only.
  return value === null ? null : valueJson(value, definition, () => []);
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

function cellValue(read: Reader, row: RowRef, column: string, shape: Column): Json {
  const value = read.cellValue(row, column);
  // The columns come from the list’s own definition, so one that refers to rows is read as that.
  return value === null ? null : valueJson(value, shape, () => read.cellRows(row, column as never));
}
