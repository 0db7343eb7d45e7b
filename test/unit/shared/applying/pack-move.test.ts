import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type PackMove,
  packMoveEdits,
  planMove,
  planPackMove,
} from '../../../../shared/applying/pack-move.ts';
import { factsAskedBy } from '../../../../shared/applying/pack-tray.ts';
import { pinnedPack } from '../../../../shared/applying/pinned-pack.ts';
import { allPacks, packs } from '../../../../shared/content/packs.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { parseSample, sampleSnapshot } from '../../../../shared/hand-off/sample.ts';
import { answerOf } from '../../../../shared/workbook/answer.ts';
import { applyEdits, invertEdits, sameEntry } from '../../../../shared/workbook/apply-edits.ts';
import type { Entries, Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { otherPack } from '../../../support/other-pack.ts';
import { someDay } from '../../../support/some-day.ts';

const folder = new URL('../../../../assets/samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const parsed = parseSample(readFileSync(new URL(file, folder), 'utf8'));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.failure.detail}`);
    return { file, snapshot: sampleSnapshot(parsed.value) };
  });
const [first] = samples;
if (first === undefined) throw new Error('There is no sample.');

const may2020 = packs['nistir-8259@2020-05'];
const byRevision1 = packs['nistir-8259@2020-05-by-8259r1'];
const stamp = { revision: 2, at: '2026-03-02T09:00:00.000Z', by: 'R. Okafor' };

function moved(snapshot: Snapshot, plan: PackMove): Snapshot {
  const entries = applyEdits(snapshot.entries, packMoveEdits(plan), stamp);
  return { ...snapshot, packId: pinnedPack(entries) ?? '', entries };
}

/** Every answer as it is stored, with who gave it and when; all but the pack itself. */
function answers({ entries }: Snapshot): readonly (readonly [string, unknown])[] {
  return [...entries].filter(([path]) => path !== 'workbook.pack').sort();
}

describe.each(samples)('moving $file', ({ snapshot }) => {
  const ways = allPacks.flatMap((from) =>
    allPacks.filter((to) => to !== from).map((to) => ({ from: from.id, to: to.id })),
  );
  const start = (from: string): Snapshot => {
    const plan = planPackMove(snapshot, from);
    return plan === undefined ? snapshot : moved(snapshot, plan);
  };

  it.each(ways)('from $from to $to and back loses and alters no answer', ({ from, to }) => {
    const before = start(from);
    const there = planPackMove(before, to);
    if (there === undefined) throw new Error('no plan');
    const after = moved(before, there);
    expect(after.packId).toBe(to);
    expect(answers(after)).toEqual(answers(before));
    const back = planPackMove(after, from);
    if (back === undefined) throw new Error('no way back');
    const again = moved(after, back);
    expect(again.packId).toBe(from);
    expect(answers(again)).toEqual(answers(before));
  });

  it.each(ways)('from $from to $to is one edit, and undo brings it back', ({ from, to }) => {
    const before = start(from);
    const plan = planPackMove(before, to);
    if (plan === undefined) throw new Error('no plan');
    const edits = packMoveEdits(plan);
    expect(edits.map(({ path }) => path)).toEqual(['workbook.pack']);
    const undone = applyEdits(moved(before, plan).entries, invertEdits(edits), stamp);
    expect(differences(before.entries, undone)).toEqual([]);
  });

  it.each(ways)('from $from to $to accounts for every answer', ({ from, to }) => {
    const before = start(from);
    const plan = planPackMove(before, to);
    if (plan === undefined) throw new Error('no plan');
    const left = new Set(plan.noLongerFits.map(({ fact }) => fact));
    const asked = factsAskedBy(plan.to);
    const lost = [...factsAskedBy(plan.from)].filter(
      (fact) => before.entries.has(fact) && !asked.has(fact) && !left.has(fact),
    );
    expect(lost).toEqual([]);
  });

  it.each(ways)('from $from to $to leaves the documents as they were', ({ from, to }) => {
    const before = start(from);
    const plan = planPackMove(before, to);
    if (plan === undefined) throw new Error('no plan');
    const compose = (of: Snapshot) =>
      composeDocument(of, 'deviceCybersecurityDisclosure', 'public', someDay);
    expect(compose(moved(before, plan))).toEqual(compose(before));
  });

  it('to an edition that asks less and back alters no answer either', () => {
    const plan = planMove(snapshot, may2020, otherPack);
    const after = moved(snapshot, plan);
    expect(answers(after)).toEqual(answers(snapshot));
    const back = moved(after, planMove(after, otherPack, may2020));
    expect(answers(back)).toEqual(answers(snapshot));
  });
});

describe('the plan', () => {
  const { snapshot } = first;

  it('carries every question of 2020 over to r1’s activities, each once', () => {
    const plan = planMove(snapshot, may2020, byRevision1);
    expect(plan.isNew).toEqual([]);
    expect(plan.noLongerFits).toEqual([]);
    const asked = planMove(snapshot, byRevision1, may2020).carriesOver;
    const ids = (questions: PackMove['carriesOver']) =>
      questions.map(({ placed }) => placed.question.id).sort();
    expect(ids(plan.carriesOver)).toEqual(ids(asked));
    expect(new Set(ids(plan.carriesOver)).size).toBe(plan.carriesOver.length);
  });

  it('names the activities whose questions nobody here knows', () => {
    const { withoutQuestions } = planMove(snapshot, may2020, byRevision1);
    expect(withoutQuestions.map(({ id }) => id)).toEqual(['R0', 'R6']);
    for (const { note } of withoutQuestions) expect(note).toContain('not available to us');
  });

  it('names what no longer fits, in the words it was asked in', () => {
    const { noLongerFits } = planMove(snapshot, may2020, otherPack);
    const terminology = noLongerFits.find(({ fact }) => fact === 'communication.terminology');
    expect(terminology?.asked?.pack.id).toBe(may2020.id);
    expect(terminology?.asked?.question.question.id).toBe('A5-Q1');
    expect(noLongerFits.map(({ fact }) => fact)).toContain('development.testing');
    expect(noLongerFits.map(({ fact }) => fact)).not.toContain('workbook.title');
  });

  it('calls a question new where it asks for something the old guidance did not', () => {
    const { isNew, carriesOver } = planMove(snapshot, otherPack, may2020);
    const ids = isNew.map(({ placed }) => placed.question.id);
    expect(ids).toEqual(expect.arrayContaining(['A5-Q1', 'S-2']));
    expect(ids).not.toContain('A1-Q1');
    expect(carriesOver.length + isNew.length).toBe(
      planMove(snapshot, byRevision1, may2020).carriesOver.length,
    );
  });

  it('is none for the guidance followed already, nor from or to an unknown one', () => {
    expect(planPackMove(snapshot, snapshot.packId)).toBeUndefined();
    expect(planPackMove(snapshot, 'nistir-9999@2030-01')).toBeUndefined();
    expect(
      planPackMove({ ...snapshot, packId: 'nistir-9999@2030-01' }, may2020.id),
    ).toBeUndefined();
  });

  it('reads the guidance from the entries', () => {
    expect(pinnedPack(new Map())).toBeUndefined();
    const entry = answerOf({ kind: 'text', text: 'x@1' });
    expect(pinnedPack(new Map([['workbook.pack', { entry, ...stamp }]]))).toBe('x@1');
  });
});

function differences(a: Entries, b: Entries): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => !sameEntry(a.get(path)?.entry ?? null, b.get(path)?.entry ?? null),
  );
}
