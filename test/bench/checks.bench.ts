import { runChecks } from '../../shared/checks/run-checks.ts';
import { answerOf, type Value } from '../../shared/workbook/answer.ts';
import { applyEdits } from '../../shared/workbook/apply-edits.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';

/**
 * How long the checks take after one change, at 600 answers and 60 needs.
 * Run with `node test/bench/checks.bench.ts`.
 */
const bound = 50;
const rounds = 40;
const stamp = { revision: 2, at: '2026-03-02T09:00:00.000Z', by: '' };

const { snapshot } = generatedWorkbook(
  7,
  (path) => `An answer of ordinary length that somebody gave to ${path}, with a reason.`,
  { answered: 1, levelled: 0 },
);
let current: Snapshot = { ...snapshot, entries: applyEdits(firstAnswers(600), needs(60), stamp) };

const times: number[] = [];
let found = 0;
for (let round = 0; round < rounds; round += 1) {
  // Every round sees entries of its own, as after a keystroke.
  const edit = at(`goals/n${round}/statement`, { kind: 'text', text: `Changed ${round}` });
  current = { ...current, entries: applyEdits(current.entries, [edit], stamp) };
  const start = performance.now();
  found = runChecks(current, { today: '2026-03-02' }).length;
  times.push(performance.now() - start);
}
const [first = 0] = times;
times.sort((a, b) => a - b);
const median = times[Math.floor(rounds / 2)] ?? 0;
const slowest = times.at(-1) ?? 0;
console.log(
  `${[...current.entries.values()].filter(({ entry }) => entry.kind === 'answer').length} answers, 60 needs more, ${found} findings: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, first ${first.toFixed(1)} ms; ${median <= bound ? 'within' : 'over'} the bound of ${bound} ms`,
);

function firstAnswers(count: number) {
  let left = count;
  return new Map(
    [...snapshot.entries].filter(([, { entry }]) => entry.kind === 'row' || left-- > 0),
  );
}

function needs(count: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index): readonly Edit[] => [
    {
      path: `goals/n${index}`,
      before: null,
      after: { kind: 'row', position: 1000 + index, disclosure: null },
    },
    at(`goals/n${index}/statement`, { kind: 'text', text: `Need ${index} of a customer` }),
  ]).flat();
}

function at(path: string, value: Value): Edit {
  return { path, before: null, after: answerOf(value) };
}
