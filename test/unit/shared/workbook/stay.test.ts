import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, type Entry, openAnswer } from '../../../../shared/workbook/answer.ts';
import { invertEdits } from '../../../../shared/workbook/apply-edits.ts';
import type { Change, RecordedChange } from '../../../../shared/workbook/change.ts';
import { idInStay, inSteps, stayOf } from '../../../../shared/workbook/stay.ts';
import { undoStacks } from '../../../../shared/workbook/undo.ts';

const text = (words: string): Entry | null =>
  words === '' ? null : answerOf({ kind: 'text', text: words });

let revision = 0;
function typed(id: string, before: string, after: string, more: Partial<Change> = {}) {
  revision += 1;
  const edits = [{ path: 'device.name', before: text(before), after: text(after) }];
  const at = new Date(Date.UTC(2026, 0, 1) + revision * 1000).toISOString();
  const label = 'Answered “Device name”';
  return { id, kind: 'edit', of: null, label, at, by: '', edits, revision, ...more } as const;
}
const undone = (of: string, ...changes: readonly RecordedChange[]) => ({
  ...typed(`undo-${of}`, '', ''),
  kind: 'undo' as const,
  of,
  edits: invertEdits(inSteps(changes)[0]?.edits ?? []),
});
const words = (entry: Entry | null | undefined) =>
  entry?.kind === 'answer' && entry.state === 'answered' && entry.value.kind === 'text'
    ? entry.value.text
    : '';
const said = (changes: readonly Change[]) =>
  changes.map(({ id, edits: [edit] }) => `${id}: ${words(edit?.before)} > ${words(edit?.after)}`);

describe('a stay in a field', () => {
  it('is told by the ids of its changes', () => {
    expect([stayOf(idInStay('a-b', 12)), stayOf('a-b'), stayOf('1.x')]).toEqual([
      'a-b',
      null,
      null,
    ]);
  });

  const stay = [
    typed('s.0', '', 'One'),
    typed('s.1', 'One', 'One two'),
    typed('s.4', 'One two', 'One, two'),
  ];

  it('is one step, with the id and the moment of its last change', () => {
    const [step, ...others] = inSteps([...stay, typed('t.0', 'One, two', 'Three')]);
    expect(said(step === undefined ? [] : [step])).toEqual(['s.4:  > One, two']);
    expect(step?.at).toBe(stay.at(-1)?.at);
    expect(said(others)).toEqual(['t.0: One, two > Three']);
  });

  it('is one step of Undo, and comes back as one', () => {
    const undo = undone('s.4', ...stay);
    expect(said(undoStacks(stay).undo)).toEqual(['s.4:  > One, two']);
    expect(said(undoStacks([...stay, undo]).redo)).toEqual(['s.4:  > One, two']);
    expect(undoStacks([...stay, undo]).undo).toEqual([]);
    const redo = {
      ...undo,
      id: 'again',
      kind: 'redo',
      edits: inSteps(stay)[0]?.edits ?? [],
    } as const;
    expect(said(undoStacks([...stay, undo, redo]).undo)).toEqual(['s.4:  > One, two']);
  });

  it('that leads nowhere is nothing to undo', () => {
    const nowhere = [typed('n.0', 'One', 'On'), typed('n.1', 'On', 'One')];
    expect(undoStacks([typed('a', '', 'One'), ...nowhere]).undo.map(({ id }) => id)).toEqual(['a']);
    expect(inSteps(nowhere)).toHaveLength(1);
  });

  it('ends with a change that something names', () => {
    expect(said(inSteps(stay, { named: new Set(['s.1']) }))).toEqual([
      's.1:  > One two',
      's.4: One two > One, two',
    ]);
  });

  it('undone change by change, as before there were stays, is undone so still', () => {
    const [one, two, three] = stay;
    if (!one || !two || !three) throw new Error('three changes');
    const changes = [one, two, three, undone('s.4', three)];
    expect(said(undoStacks(changes).undo)).toEqual(['s.1:  > One two']);
    expect(said(undoStacks([...changes, undone('s.1', two)]).undo)).toEqual(['s.0:  > One']);
  });
});

describe('changes from before stays were marked', () => {
  const joined = (...changes: readonly Change[]) =>
    said(inSteps(changes, { areUnmarkedJoined: true }));
  const later = '2026-01-01T09:00:00.000Z';

  it('are one step where the same words went on', () => {
    expect(joined(typed('a', '', 'On'), typed('b', 'On', 'One'))).toEqual(['b:  > One']);
    expect(said(inSteps([typed('a', '', 'On'), typed('b', 'On', 'One')]))).toHaveLength(2);
  });

  it.each([
    ['a long pause', { at: later }],
    ['another person', { by: 'Quality' }],
    ['another thing done', { label: 'Brought in “Device name”' }],
    ['another kind of change', { kind: 'redo' }],
  ] as const)('are two with %s between', (_, more) => {
    expect(joined(typed('a', '', 'On'), typed('b', 'On', 'One', more))).toHaveLength(2);
  });

  it('are two where one began with other words, or changed the note', () => {
    expect(joined(typed('a', '', 'On'), typed('b', 'Two', 'One'))).toHaveLength(2);
    const noted = { path: 'device.name', before: text('On'), after: { ...openAnswer, note: 'x' } };
    expect(joined(typed('a', '', 'On'), typed('b', '', '', { edits: [noted] }))).toHaveLength(2);
  });
});

it('a history in steps leads where the history leads, whatever was typed and undone', () => {
  const act = fc.tuple(
    fc.constantFrom('type', 'leave', 'undo', 'redo'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const changes: RecordedChange[] = [];
      let now = '';
      let stay = 0;
      const record = (id: string, after: string, more: Partial<Change> = {}) => {
        changes.push(typed(id, now, after, more));
        now = after;
      };
      for (const [at, [kind, more]] of acts.entries()) {
        if (kind === 'type') record(`s${stay}.${at}`, `${now}${more}`);
        if (kind === 'type') continue;
        stay += 1;
        const { undo, redo } = undoStacks(changes);
        const step = kind === 'undo' ? undo.at(-1) : kind === 'redo' ? redo.at(-1) : undefined;
        if (step === undefined) continue;
        const [edit] = step.edits;
        const from = words(kind === 'undo' ? edit?.after : edit?.before);
        expect(from).toBe(now);
        const to = words(kind === 'undo' ? edit?.before : edit?.after);
        record(`u${at}`, to, { kind: kind === 'undo' ? 'undo' : 'redo', of: step.id });
      }
      const steps = inSteps(changes);
      expect(words(steps.at(-1)?.edits[0]?.after)).toBe(now);
      for (const [index, step] of steps.entries())
        expect(words(step.edits[0]?.before)).toBe(words(steps[index - 1]?.edits[0]?.after));
    }),
    { numRuns: 1000 },
  );
});
