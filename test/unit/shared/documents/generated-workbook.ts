import { nist8259a } from '../../../../shared/content/catalogues.ts';
import type {
  Column,
  Disclosure,
  FactDefinition,
  ValueKind,
} from '../../../../shared/content/content-model.ts';
import { facts } from '../../../../shared/content/facts.ts';
import type { Answer, Entry } from '../../../../shared/workbook/answer.ts';
import type { ShapeOf, Value, ValueOf } from '../../../../shared/workbook/kinds/value.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { workbookOf } from './workbook-of.ts';

export type Generated = {
  readonly snapshot: Snapshot;
  /** Who may read each text that was put in, worked out here and not by the code under test. */
  readonly levels: ReadonlyMap<string, Disclosure>;
};

const levels: readonly Disclosure[] = ['public', 'onRequest', 'internal'];

/** A workbook in which every fact is answered somehow; `words` gives the text of each path. */
export function generatedWorkbook(
  seed: number,
  words: (path: string) => string,
  options: { answered?: number; levelled?: number } = {},
): Generated {
  const random = sequence(seed);
  const entries: Record<string, Entry> = {};
  const company: Record<string, Entry> = {};
  const told = new Map<string, Disclosure>();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const level = () => (random() < (options.levelled ?? 0.4) ? pick(levels) : null);

  const makers: { [K in ValueKind]: (path: string, shape: ShapeOf<K>) => ValueOf<K> } = {
    text: (path) => ({ kind: 'text', text: words(path) }),
    choice: (_, { options: known }) => ({ kind: 'choice', option: pick(Object.keys(known)) }),
    several: (_, { options: known }) => ({
      kind: 'several',
      options: Object.keys(known).filter(() => random() < 0.5),
    }),
    date: () => ({
      kind: 'date',
      date: `20${20 + Math.floor(random() * 30)}-0${1 + Math.floor(random() * 9)}-11`,
    }),
    quantity: (_, { units }) => ({
      kind: 'quantity',
      amount: Math.floor(random() * 40),
      unit: pick(Object.keys(units)),
    }),
    contact: (path) => ({
      kind: 'contact',
      name: words(path),
      email: words(path),
      phone: words(path),
      web: words(path),
    }),
    web: (path) => ({ kind: 'web', address: `https://${words(path)}.example/` }),
    reference: (_, { lists }) => ({
      kind: 'reference',
      rows: lists.flatMap((list) => [...rowIds(list).slice(0, 2), 'gone']),
    }),
  };

  for (const [fact, definition] of Object.entries(facts) as [string, FactDefinition][]) {
    if (fact.startsWith('workbook.')) continue;
    const said = level();
    const own = said ?? definition.disclosure;
    if (definition.kind !== 'list') {
      const into = definition.scope === 'company' && random() < 0.5 ? company : entries;
      into[fact] = makeAnswer(fact, definition, said, own);
      continue;
    }
    entries[fact] = { ...blank(words(`${fact}/list`)), state: 'open', disclosure: said };
    for (const id of rowIds(fact)) {
      const rowLevel = level();
      entries[`${fact}/${id}`] = { kind: 'row', position: random() * 10, disclosure: rowLevel };
      for (const [name, column] of Object.entries(definition.columns) as [string, Column][]) {
        const path = `${fact}/${id}/${name}`;
        const cell = level();
        const effective = strictestOf(
          own,
          rowLevel ?? 'public',
          cell ?? column.disclosure ?? 'public',
        );
        entries[path] = makeAnswer(path, column, cell, effective);
      }
    }
  }
  return { snapshot: workbookOf(entries, company), levels: told };

  function makeAnswer(
    path: string,
    shape: FactDefinition | Column,
    said: Disclosure | null,
    effective: Disclosure,
  ): Answer {
    const base = { ...blank(`NOTE${words(path)}`), disclosure: said };
    told.set(path, effective);
    if (random() > (options.answered ?? 0.85))
      return random() < 0.5
        ? { ...base, state: 'unknown' }
        : { ...base, state: 'notApplicable', reason: words(path) };
    return { ...base, state: 'answered', value: makeValue(path, shape) };
  }

  function makeValue(path: string, shape: FactDefinition | Column): Value {
    return shape.kind === 'list' ? { kind: 'text', text: words(path) } : madeOf(path, shape);
  }

  function madeOf<K extends ValueKind>(path: string, shape: ShapeOf<K>): ValueOf<K> {
    return makers[shape.kind](path, shape);
  }
}

function rowIds(list: string): readonly string[] {
  if (list === 'components') return ['device', 'gateway'];
  if (list !== 'decisions') return ['r1', 'r2', 'r3'];
  const elements = nist8259a.capabilities.flatMap(({ elements: inside }) => inside);
  return elements.flatMap(({ id }) => [`${id}_device`, `${id}_gateway`]);
}

function blank(note: string) {
  return { kind: 'answer', note, evidence: [{ title: `EVIDENCE${note}`, address: note }] } as const;
}

function strictestOf(...said: readonly Disclosure[]): Disclosure {
  if (said.includes('internal')) return 'internal';
  return said.includes('onRequest') ? 'onRequest' : 'public';
}

/** Numbers between 0 and 1 that look random and are always the same for a seed. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
