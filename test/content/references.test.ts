import { describe, expect, test } from 'vitest';
import { factsOf, questionById } from '../../shared/applying/pack-questions.ts';
import type { FactDefinition } from '../../shared/content/content-model.ts';
import { facts, listDefinition } from '../../shared/content/facts.ts';
import { currentPackId, isKnownPack, packById, packs } from '../../shared/content/packs.ts';
import { regimeBySlug } from '../../shared/content/regimes.ts';
import {
  allPacks,
  capabilities,
  conditions,
  decidersOf,
  definitions,
  elements,
  leavesOf,
  parts,
  questions,
} from './collect.ts';

const lists = [...definitions].flatMap(([id, definition]) =>
  definition.kind === 'list' ? [{ id, definition }] : [],
);

describe('facts', () => {
  test.each(lists)('list $id names its rows by a column it has', ({ definition }) => {
    expect(Object.keys(definition.columns)).toContain(definition.titleColumn);
  });

  test.each(lists)('columns of list $id depend on choices it has', ({ definition }) => {
    for (const [name, column] of Object.entries(definition.columns)) {
      if (!column.when) continue;
      const decider = definition.columns[column.when.column];
      expect(column.when.column, name).not.toBe(name);
      expect(decider?.kind, name).toBe('choice');
      const options = decider?.kind === 'choice' ? Object.keys(decider.options) : [];
      expect(options, name).toEqual(expect.arrayContaining([...column.when.in]));
    }
  });

  test('refer only to lists that exist', () => {
    const shapes = [...definitions].flatMap(([id, definition]) =>
      definition.kind === 'list'
        ? Object.entries(definition.columns).map(([name, column]) => ({
            at: `${id}.${name}`,
            shape: column,
          }))
        : [{ at: id, shape: definition }],
    );
    for (const { at, shape } of shapes) {
      if (shape.kind !== 'reference') continue;
      expect(shape.lists.length, at).toBeGreaterThan(0);
      for (const list of shape.lists) expect(listDefinition(list), `${at} → ${list}`).toBeDefined();
    }
  });
});

describe('questions', () => {
  test('ask for facts that exist, each once', () => {
    for (const question of questions) {
      const asked = factsOf(question);
      for (const fact of asked) expect(definitions.has(fact), `${question.id}: ${fact}`).toBe(true);
      expect(new Set(asked).size, question.id).toBe(asked.length);
    }
  });

  test('have conditions on facts, options and columns that exist', () => {
    for (const { at, condition } of conditions) {
      for (const leaf of leavesOf(condition)) {
        if ('answered' in leaf) expect(definitions.has(leaf.answered), at).toBe(true);
        if ('equals' in leaf) {
          expect(optionsOf(definitions.get(leaf.equals[0])), at).toContain(leaf.equals[1]);
        }
        if ('includes' in leaf) {
          const [fact, option, column] = leaf.includes;
          expect(optionsOf(definitions.get(fact), column), at).toContain(option);
        }
      }
    }
  });

  test('serve laws and standards that exist', () => {
    for (const { id, serves } of questions) {
      if (serves === undefined) continue;
      expect(serves.length, id).toBeGreaterThan(0);
      for (const slug of serves) expect(regimeBySlug(slug), `${id} → ${slug}`).toBeDefined();
    }
  });

  test('are named only where the same pack asks them', () => {
    for (const pack of allPacks) {
      for (const { id, related } of pack.activities) {
        for (const each of related ?? [])
          expect(questionById(pack, each), `${id} → ${each}`).toBeDefined();
      }
    }
  });

  test('never wait for each other in a circle', () => {
    const waitsFor = new Map<string, Set<string>>();
    for (const question of questions) {
      const deciders = decidersOf(question);
      if (deciders.length === 0) continue;
      for (const fact of factsOf(question)) {
        const needed = waitsFor.get(fact) ?? new Set();
        for (const other of deciders) needed.add(other);
        waitsFor.set(fact, needed);
      }
    }
    for (const start of waitsFor.keys()) {
      const seen = new Set<string>();
      const open = [...(waitsFor.get(start) ?? [])];
      for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
        expect(fact, `${start} waits for itself`).not.toBe(start);
        if (seen.has(fact)) continue;
        seen.add(fact);
        open.push(...(waitsFor.get(fact) ?? []));
      }
    }
  });
});

describe('the baselines', () => {
  test('put lettered parts after the element they belong to', () => {
    for (const [index, { id, partOf }] of elements.entries()) {
      if (partOf === undefined) continue;
      expect(id, id).toMatch(new RegExp(`^${partOf}[a-z]$`));
      const whole = elements.findIndex((element) => element.id === partOf);
      expect(whole, id).toBeGreaterThanOrEqual(0);
      expect(whole, id).toBeLessThan(index);
    }
  });

  test('have elements that carry the id of their capability', () => {
    for (const capability of capabilities) {
      for (const { id } of capability.elements) {
        expect(id.startsWith(`${capability.id}-`), id).toBe(true);
      }
    }
  });

  test('name risk areas as goals do', () => {
    const areas = Object.keys(facts.goals.columns.area.options);
    for (const { id, riskAreas } of capabilities) {
      for (const { area, through } of riskAreas ?? []) {
        expect(areas, id).toContain(area);
        if (through) expect(areas, id).toContain(through);
      }
    }
  });

  test('name facts that exist', () => {
    for (const { id, facts: serving } of elements) {
      for (const fact of serving ?? []) expect(definitions.has(fact), `${id}: ${fact}`).toBe(true);
    }
  });
});

describe('anchors', () => {
  const baselineIds = new Set([...capabilities, ...elements].map(({ id }) => id));
  /** Passages outside Table 1, and passages of IR 8425, that the fact sheet gives as checked. */
  const passages = new Set([
    '8259A §1',
    '8259A §2',
    '8259A App. A',
    '8259A App. B',
    '8259B',
    '8259B §2',
    '8259B glossary',
    '8259B DO-3 fn. 4',
    '8425 §2.1',
    '8425 App. A',
    '8425 fn. 15',
    '8425 fn. 16',
    '8425 Doc 1.a.i',
    '8425 Doc 1.a.ii',
    '8425 Doc 1.b',
    '8425 Doc 1.c',
    '8425 Doc 1.d.i',
    '8425 Doc 1.d.iv',
    '8425 Doc 1.f.i',
    '8425 Doc 1.f.ii',
    '8425 Doc 1.f.iii',
    '8425 Doc 1.g',
    '8425 Doc 1.g.ii',
    '8425 Doc 1.g.iii',
    '8425 Doc 1.g.v',
    '8425 Asset Identification 2',
    '8425 Interface Access Control 1.a',
    '8425 Interface Access Control 2.a',
    '8425 Info Dissemination 1',
    '8425 Education 1.a.i',
    '8425 Education 1.a.iii',
    '8425 Education 1.b',
  ]);

  test('lead to a passage that was checked', () => {
    for (const { id, source } of [...questions, ...parts]) {
      for (const anchor of source.anchors ?? []) {
        const element = /^8259[AB] ([A-Z]{2}(?:-\d[a-z]?)?)$/.exec(anchor)?.[1];
        const known = passages.has(anchor) || (element !== undefined && baselineIds.has(element));
        expect(known, `${id}: ${anchor}`).toBe(true);
      }
    }
  });
});

describe('packs', () => {
  test('are found by their own id', () => {
    for (const [id, pack] of Object.entries(packs)) {
      expect(pack.id).toBe(id);
      expect(packById(id)).toBe(pack);
    }
    expect(isKnownPack(currentPackId)).toBe(true);
  });

  test.each(['nistir-8259@1999-01', '', 'toString', '__proto__'])('know nothing of “%s”', (id) => {
    expect(isKnownPack(id)).toBe(false);
    expect(packById(id)).toBeUndefined();
  });
});

function optionsOf(definition: FactDefinition | undefined, column?: string): string[] {
  const shape =
    column !== undefined && definition?.kind === 'list' ? definition.columns[column] : definition;
  return shape?.kind === 'choice' || shape?.kind === 'several' ? Object.keys(shape.options) : [];
}
