import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addSuggestionEdits,
  dismissEdits,
  dismissedGoals,
  offerAgainEdits,
  suggestedGoals,
} from '../../../../shared/applying/goal-suggestions.ts';
import { factDefinition, listDefinition } from '../../../../shared/content/facts.ts';
import { goalSuggestions } from '../../../../shared/content/goal-suggestions.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { applyEdits, invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Value } from '../../../../shared/workbook/kinds/value.ts';
import type { Entries } from '../../../../shared/workbook/snapshot.ts';

const stamp = { revision: 1, at: '2026-01-01T00:00:00.000Z', by: '' };
const actuator = goalSuggestions.find(({ id }) => id === 'actuator');
const federal = goalSuggestions.find(({ id }) => id === 'federal');

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

const valve = workbook({
  'transducers/v': 'row',
  'transducers/v/kind': { kind: 'choice', option: 'actuator' },
});
const idsFor = (entries: Entries) =>
  suggestedGoals({ entries, company: new Map() }).map(({ id }) => id);

describe('suggested needs', () => {
  test('are none for an empty workbook', () => {
    expect(idsFor(new Map())).toEqual([]);
  });

  test('follow from an answer, and stop when it changes', () => {
    expect(idsFor(valve)).toEqual(['actuator']);
    const sensor = workbook({
      'transducers/v': 'row',
      'transducers/v/kind': { kind: 'choice', option: 'sensor' },
    });
    expect(idsFor(sensor)).toEqual([]);
  });

  test('are added once, as a change that can be undone, and are then not offered', () => {
    if (actuator === undefined) throw new Error('no such suggestion');
    const edits = addSuggestionEdits(valve, actuator);
    const after = applyEdits(valve, edits, stamp);
    expect(idsFor(after)).toEqual([]);
    expect(addSuggestionEdits(after, actuator)).toEqual([]);
    expect(idsFor(applyEdits(after, invertEdits(edits), stamp))).toEqual(['actuator']);
  });

  test('name the customers they are for', () => {
    if (federal === undefined) throw new Error('no such suggestion');
    const entries = workbook({
      'organisations/a': 'row',
      'organisations/a/sector': { kind: 'choice', option: 'federal' },
      'organisations/b': 'row',
      'organisations/b/sector': { kind: 'choice', option: 'energy' },
    });
    const added = addSuggestionEdits(entries, federal);
    const customers = added.find(({ path }) => path.endsWith('/customers'))?.after;
    expect(customers).toEqual(answerOf({ kind: 'reference', rows: ['a'] }));
  });

  test('stay dismissed until they are offered again', () => {
    if (actuator === undefined) throw new Error('no such suggestion');
    const after = applyEdits(valve, dismissEdits(valve, actuator), stamp);
    expect(idsFor(after)).toEqual([]);
    expect(dismissedGoals({ entries: after, company: new Map() })).toEqual([actuator]);
    expect(idsFor(applyEdits(after, offerAgainEdits(after, actuator), stamp))).toEqual([
      'actuator',
    ]);
  });

  test('of each kind follow from some sample', () => {
    const samples = ['room-controller', 'home-camera', 'irrigation-gateway'].flatMap((name) => {
      const parsed = parseSample(readFileSync(`assets/samples/${name}.json`, 'utf8'));
      return parsed.ok ? suggestedGoals(sampleSnapshot(parsed.value)).map(({ id }) => id) : [];
    });
    expect(new Set(samples).size).toBeGreaterThan(12);
  });
});

test('every suggestion has its own id, and rests on facts and options that exist', () => {
  expect(new Set(goalSuggestions.map(({ id }) => id)).size).toBe(goalSuggestions.length);
  for (const { id, fact, customers, statement, because } of goalSuggestions) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(factDefinition(fact), id).toBeDefined();
    expect(statement, id).not.toMatch(/\.$/);
    expect(because, id).toMatch(/^[a-zU]/);
    if (customers === undefined) continue;
    const column = listDefinition(customers.list)?.columns[customers.column];
    expect(column?.kind === 'choice' && Object.keys(column.options), id).toContain(
      customers.option,
    );
  }
});
