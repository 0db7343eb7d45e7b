import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts, listDefinition } from '../../../../shared/content/facts.ts';
import { traceGraph } from '../../../../shared/trace/trace.ts';
import { answerOf, type Entry } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';

/** Every list with the lists that its references may name. */
const named = new Map(
  Object.keys(facts).flatMap((id) => {
    const columns = Object.values(listDefinition(id)?.columns ?? {});
    const lists = columns.flatMap((shape) => (shape.kind === 'reference' ? shape.lists : []));
    return lists.length === 0 ? [] : [[id, lists] as const];
  }),
);

test('no list can refer to itself, over whatever other lists: a cycle has nowhere to be stored', () => {
  expect(named.size).toBeGreaterThan(4);
  for (const start of named.keys()) {
    const reached = new Set(named.get(start));
    for (const list of reached) for (const next of named.get(list) ?? []) reached.add(next);
    expect([...reached], start).not.toContain(start);
  }
});

test('whatever a file says in its references, the chain never leads back to where it began', () => {
  const lists = [...named.keys(), 'people', 'goals', 'threats', 'customerDuties', 'components'];
  const row = fc.constantFrom('a', 'b', 'LA-1_a', 'LA-1_b');
  const cell = fc
    .tuple(fc.constantFrom(...lists), row, fc.array(row, { maxLength: 4 }))
    .map(([list, id, rows]) => ({ list, id, rows }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const edits = cells.flatMap(({ list, id, rows }) => {
        const columns = Object.entries(listDefinition(list)?.columns ?? {});
        const put = (path: string, after: Entry) => ({ path, before: null, after });
        return [
          put(`${list}/${id}`, { kind: 'row', position: 1, disclosure: null }),
          ...columns.flatMap(([column, shape]) =>
            shape.kind === 'reference'
              ? [put(`${list}/${id}/${column}`, answerOf({ kind: 'reference', rows }))]
              : [],
          ),
        ];
      });
      const entries = applyEdits(new Map(), edits, { revision: 1, at: '', by: '' });
      const { nodes, forwards } = traceGraph({ entries, company: new Map() }, []);
      for (const start of nodes.keys()) {
        const reached = new Set(forwards.get(start));
        for (const id of reached) for (const next of forwards.get(id) ?? []) reached.add(next);
        expect(reached.has(start)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
