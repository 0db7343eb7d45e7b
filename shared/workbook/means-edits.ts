import { type Answer, answerOf, type Entry, openAnswer } from './answer.ts';
import type { Edit } from './change.ts';
import type { Value } from './kinds/value.ts';
import { cellAnswer, nextPosition } from './list-rows.ts';
import {
  type Carrier,
  carrierColumns,
  carrying,
  type MeansKind,
  meansByGoal,
} from './means-grid.ts';
import { cellPath, rowPath } from './path.ts';
import type { Entries } from './snapshot.ts';

/**
 * The edits that let a carrier carry a goal: its first means of that kind that
 * serves no other goal names the carrier; where the goal has none, one is made
 * for it under `newRow`. What other goals rest on is never claimed unasked.
 */
export function tieEdits(
  entries: Entries,
  goal: string,
  carrier: Carrier,
  kind: MeansKind,
  newRow: string,
): readonly Edit[] {
  const means = meansByGoal(entries).get(goal) ?? [];
  const own = means.find((row) => row.kind === kind && row.goals.length === 1);
  if (own !== undefined) return nameEdits(entries, own.id, carrier, true);
  const { column } = carrierColumns[carrier.kind];
  return [
    added(rowPath('means', newRow), {
      kind: 'row',
      position: nextPosition(entries, 'means'),
      disclosure: null,
    }),
    added(cellPath('means', newRow, 'goals'), answerOf({ kind: 'reference', rows: [goal] })),
    added(cellPath('means', newRow, 'kind'), answerOf({ kind: 'choice', option: kind })),
    added(cellPath('means', newRow, column), answerOf(valueNaming(carrier, [carrier.id]))),
  ];
}

/** The edits after which no means of the goal names the carrier. */
export function untieEdits(entries: Entries, goal: string, carrier: Carrier): readonly Edit[] {
  const means = carrying(meansByGoal(entries).get(goal) ?? [], carrier);
  return means.flatMap(({ id }) => nameEdits(entries, id, carrier, false));
}

/** The edits that let one means name a carrier, or name it no more. */
export function nameEdits(
  entries: Entries,
  means: string,
  carrier: Carrier,
  isNamed: boolean,
): readonly Edit[] {
  const { column } = carrierColumns[carrier.kind];
  const path = cellPath('means', means, column);
  const before = cellAnswer(entries, 'means', means, column);
  const now = namesIn(before);
  if (now.includes(carrier.id) === isNamed) return [];
  const next = isNamed ? [...now, carrier.id] : now.filter((id) => id !== carrier.id);
  const { note, evidence, disclosure } = before ?? openAnswer;
  const state: Answer = next.length === 0 ? openAnswer : answerOf(valueNaming(carrier, next));
  const after = { ...state, note, evidence, disclosure };
  return [{ path, before: entries.get(path)?.entry ?? null, after }];
}

function namesIn(answer: Answer | undefined): readonly string[] {
  if (answer?.state !== 'answered') return [];
  if (answer.value.kind === 'several') return answer.value.options;
  return answer.value.kind === 'reference' ? answer.value.rows : [];
}

function valueNaming({ kind }: Carrier, ids: readonly string[]): Value {
  return kind === 'duty' ? { kind: 'reference', rows: ids } : { kind: 'several', options: ids };
}

function added(path: string, after: Entry): Edit {
  return { path, before: null, after };
}
