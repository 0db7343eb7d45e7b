import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { traceFrom, traceGraph, traceParts } from '../../../../shared/trace/trace.ts';
import type { TraceGraph } from '../../../../shared/trace/trace-model.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { applyEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';

const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' };

function workbook(rows: Readonly<Record<string, Value | 'row'>>): Entries {
  const edits = Object.entries(rows).map(([path, value], at) => ({
    path,
    before: null,
    after:
      value === 'row'
        ? ({ kind: 'row', position: at + 1, disclosure: null } as const)
        : answerOf(value),
  }));
  return applyEdits(new Map(), edits, stamp);
}

const graphOf = (entries: Entries) => traceGraph({ entries, company: new Map() }, []);
const refs = (...rows: string[]): Value => ({ kind: 'reference', rows });
const text = (words: string): Value => ({ kind: 'text', text: words });

function sampleGraph(): TraceGraph {
  const parsed = parseSample(readFileSync('assets/samples/room-controller.json', 'utf8'));
  if (!parsed.ok) throw new Error('the sample cannot be read');
  const snapshot = sampleSnapshot(parsed.value);
  return traceGraph(snapshot, [
    composeDocument(snapshot, 'deviceCybersecurityDisclosure', 'internal', someDay),
  ]);
}

describe('the trace of the sample', () => {
  const graph = sampleGraph();

  test('leads from a customer over needs, means and decisions to sentences', () => {
    const trace = traceFrom(graph, 'organisations/public-offices');
    expect(trace?.after).toContain('goals/g-traffic');
    expect(trace?.after).toContain('means/m-tls');
    expect(trace?.after).toContain('decisions/LA-2_device');
    expect(trace?.after).toContain(
      'sentence/deviceCybersecurityDisclosure/decisions/LA-2_device/outcome',
    );
    expect([...(trace?.before ?? [])]).toEqual(['organisations/public-offices']);
  });

  test('leads from a sentence back to the customers it is for', () => {
    const trace = traceFrom(
      graph,
      'sentence/deviceCybersecurityDisclosure/customerDuties/y-8021x/instruction',
    );
    expect(trace?.before).toContain('means/m-8021x');
    expect(trace?.before).toContain('goals/g-no-way-in');
    expect(trace?.before).toContain('threats/t-port');
    expect(trace?.before).toContain('people/it-staff');
  });

  test('begins at an element with every decision on it', () => {
    const trace = traceFrom(graph, 'element/LA-2');
    expect(trace?.starts).toContain('decisions/LA-2_device');
    expect(trace?.starts).toContain('decisions/LA-2_fleet');
    expect(trace?.before).toContain('means/m-accounts');
    expect(trace?.start.title).toMatch(/^LA-2 /);
  });

  test('leads from a document back to everyone who reads of themselves in it', () => {
    const trace = traceFrom(graph, 'document/deviceCybersecurityDisclosure');
    expect(trace?.before).toContain('people/it-staff');
    expect(trace?.before).toContain('means/m-8021x');
    expect([...(trace?.after ?? [])]).toEqual(['document/deviceCybersecurityDisclosure']);
  });

  test('keeps to the components that a means names', () => {
    const after = traceFrom(graph, 'means/m-accounts')?.after;
    expect(after).toContain('decisions/LA-2_device');
    expect(after).not.toContain('decisions/LA-2_fleet');
  });

  test('forwards and then back comes to where it began, from every point', () => {
    for (const id of graph.nodes.keys()) {
      for (const next of graph.forwards.get(id) ?? []) {
        expect(graph.backwards.get(next)?.has(id), `${id} → ${next}`).toBe(true);
      }
    }
    for (const id of [...graph.nodes.keys()].filter((_, at) => at % 23 === 0)) {
      for (const far of traceFrom(graph, id)?.after ?? [])
        expect(traceFrom(graph, far)?.before.has(id), `${id} … ${far}`).toBe(true);
    }
  });
});

test('forwards and then back comes to where it began, in any workbook', () => {
  const row = fc.integer({ min: 0, max: 5 }).map((at) => `r${at}`);
  const some = fc.uniqueArray(row, { maxLength: 4 });
  const rows = fc.array(
    fc.record({
      list: fc.constantFrom('people', 'goals', 'means', 'threats', 'customerDuties'),
      row,
      named: some,
    }),
    { maxLength: 24 },
  );
  const columns = {
    people: [],
    threats: [],
    customerDuties: [],
    goals: ['customers', 'from'],
    means: ['goals', 'duties'],
  } as const;
  fc.assert(
    fc.property(rows, (made) => {
      const values: Record<string, Value | 'row'> = {};
      for (const { list, row: id, named } of made) {
        values[`${list}/${id}`] = 'row';
        for (const column of columns[list]) values[`${list}/${id}/${column}`] = refs(...named);
        if (list === 'means') values[`${list}/${id}/kind`] = { kind: 'choice', option: 'customer' };
      }
      const graph = graphOf(workbook(values));
      for (const start of graph.nodes.keys())
        for (const end of traceFrom(graph, start)?.after ?? [])
          expect(traceFrom(graph, end)?.before.has(start)).toBe(true);
    }),
  );
});

test('a reference to a removed row is a point that says so and leads to where it is named', () => {
  const graph = graphOf(
    workbook({
      'goals/g': 'row',
      'goals/g/statement': text('Know'),
      'goals/g/customers': refs('gone'),
    }),
  );
  const removed = graph.nodes.get('removed/people/gone');
  expect(removed).toMatchObject({ isRemoved: true, path: 'goals/g/customers', layer: 'customer' });
  expect(traceFrom(graph, 'goals/g')?.before).toContain('removed/people/gone');
});

test('an element that a means names and nobody decided stands as undecided', () => {
  const graph = graphOf(
    workbook({
      'means/m': 'row',
      'means/m/kind': { kind: 'choice', option: 'device' },
      'means/m/elements': { kind: 'several', options: ['LA-1'] },
    }),
  );
  expect(graph.nodes.get('element/LA-1')).toMatchObject({ detail: 'Undecided' });
  expect(traceFrom(graph, 'means/m')?.after).toContain('element/LA-1');
});

test('links that pass the start by are no part of its trace', () => {
  const graph = graphOf(
    workbook({
      'people/p': 'row',
      'requirements/q': 'row',
      'requirements/q/appliesTo': refs('p'),
      'goals/g': 'row',
      'goals/g/customers': refs('p'),
      'goals/g/from': refs('q'),
    }),
  );
  const trace = traceFrom(graph, 'requirements/q');
  if (trace === null) throw new Error('no trace');
  expect(traceParts(graph, trace).links).toEqual([
    ['people/p', 'requirements/q'],
    ['requirements/q', 'goals/g'],
  ]);
});

test('a point that is not there has no trace', () => {
  expect(traceFrom(graphOf(new Map()), 'goals/none')).toBeNull();
});

test('ten thousand needs are traced in a moment', () => {
  const values: Record<string, Value | 'row'> = { 'people/p': 'row' };
  for (let at = 0; at < 10_000; at += 1) {
    values[`goals/g${at}`] = 'row';
    values[`goals/g${at}/customers`] = refs('p');
  }
  const entries = workbook(values);
  const began = performance.now();
  expect(traceFrom(graphOf(entries), 'people/p')?.after.size).toBe(10_001);
  expect(performance.now() - began).toBeLessThan(2000);
});
