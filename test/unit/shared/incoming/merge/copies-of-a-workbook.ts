import fc from 'fast-check';
import type { Disclosure } from '../../../../../shared/content/content-model.ts';
import type { Copy } from '../../../../../shared/incoming/merge/merge.ts';
import {
  type Answer,
  answerOf,
  type Entry,
  openAnswer,
} from '../../../../../shared/workbook/answer.ts';

/** Some facts with values, and rows with cells: enough for copies to differ in every way they can. */
export type State = ReadonlyMap<string, Entry>;

const level: fc.Arbitrary<Disclosure | null> = fc.constantFrom(
  null,
  'public',
  'onRequest',
  'internal',
);
const words = fc.constantFrom('one', 'two', 'three');

const answer: fc.Arbitrary<Answer> = fc
  .record({
    said: fc.oneof(
      words.map((text) => ({ state: 'answered', value: { kind: 'text', text } }) as const),
      words.map((reason) => ({ state: 'notApplicable', reason }) as const),
      fc.constant({ state: 'unknown' } as const),
      fc.constant({ state: 'open' } as const),
    ),
    note: fc.constantFrom('', 'ask Anna', 'done'),
    evidence: fc.constantFrom([], [{ title: 'Report', address: 'r.pdf' }]),
    disclosure: level,
  })
  .map(({ said, ...rest }) => ({ ...openAnswer, ...rest, ...said }));

const reference = fc
  .subarray(['r1', 'r2', 'r3'])
  .map((rows) => answerOf({ kind: 'reference', rows }));

const facts = ['device.name', 'device.summary', 'support.endDate', 'management.configurability'];

const row = fc.record({
  row: fc.record({
    kind: fc.constant('row' as const),
    position: fc.integer({ min: 1, max: 4 }),
    disclosure: level,
  }),
  statement: fc.option(answer),
  goals: fc.option(reference),
  outcome: fc.option(answer),
});

/** A workbook as the app can make it: no cell without its row, no answer of nothing. */
export const state: fc.Arbitrary<State> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...facts), answer),
    fc.dictionary(
      fc.constantFrom('goals/r1', 'goals/r2', 'goals/r3', 'means/m1', 'decisions/DI-1_c1'),
      row,
    ),
  )
  .map(([plain, rows]) => {
    const entries = new Map<string, Entry>(Object.entries(plain));
    for (const [path, { row: own, statement, goals, outcome }] of Object.entries(rows)) {
      entries.set(path, own);
      const column = path.startsWith('goals/') ? 'statement' : 'reason';
      if (outcome !== null && path.startsWith('decisions/'))
        entries.set(`${path}/outcome`, outcome);
      if (statement !== null) entries.set(`${path}/${column}`, statement);
      if (goals !== null && path.startsWith('means/')) entries.set(`${path}/goals`, goals);
    }
    return new Map([...entries].filter(([, entry]) => !isBlank(entry)));
  });

function isBlank(entry: Entry): boolean {
  return JSON.stringify(entry) === JSON.stringify({ ...openAnswer, ...entry }) && isNothing(entry);
}

function isNothing(entry: Entry): boolean {
  if (entry.kind === 'row' || entry.state !== 'open') return false;
  return entry.note === '' && entry.evidence.length === 0 && entry.disclosure === null;
}

/** A state, and two that people made of it by changing, adding and removing some of it. */
export const threeStates = fc
  .tuple(state, state, state, fc.array(fc.boolean(), { minLength: 26, maxLength: 26 }))
  .map(([base, a, b, keep]) => ({
    base,
    ours: mixed(base, a, keep.slice(0, 13)),
    theirs: mixed(base, b, keep.slice(13)),
  }));

const units = [...facts, 'goals/r1', 'goals/r2', 'goals/r3', 'means/m1', 'decisions/DI-1_c1'];

/** Unit by unit either as in `base` or as in `other`. */
export function mixed(base: State, other: State, keep: readonly boolean[]): State {
  const next = new Map<string, Entry>();
  units.forEach((unit, index) => {
    const from = keep[index] === true ? base : other;
    for (const [path, entry] of from) {
      if (path === unit || path.startsWith(`${unit}/`)) next.set(path, entry);
    }
  });
  return next;
}

/** Two states that changed different units of one. */
export const disjointStates = fc
  .tuple(state, state, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }))
  .map(([base, other, who]) => ({
    base,
    ours: mixed(
      base,
      other,
      who.map((each) => each !== 1),
    ),
    theirs: mixed(
      base,
      other,
      who.map((each) => each !== 2),
    ),
  }));

export function copyOf(entries: State, by: string): Copy {
  const at = '2026-03-04T05:06:07.000Z';
  return new Map([...entries].map(([path, entry]) => [path, { entry, at, by }] as const));
}
