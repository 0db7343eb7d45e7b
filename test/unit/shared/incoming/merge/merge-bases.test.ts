import { describe, expect, it } from 'vitest';
import { mergeBases } from '../../../../../shared/incoming/merge/merge-bases.ts';
import { answerOf } from '../../../../../shared/workbook/answer.ts';
import { invertEdits } from '../../../../../shared/workbook/apply-edits.ts';
import type { Change, ChangeKind } from '../../../../../shared/workbook/change.ts';

function said(
  id: string,
  words: string,
  kind: ChangeKind = 'edit',
  of: string | null = null,
): Change {
  const after = answerOf({ kind: 'text', text: words });
  const edits = [{ path: 'device.name', before: null, after }];
  return { id, kind, of, label: id, at: '2026-01-01T00:00:00.000Z', by: 'Quality', edits };
}

function names(ours: readonly Change[], theirs: readonly Change[]) {
  const { isRelated, bases } = mergeBases(ours, theirs);
  const texts = bases.map((base) => {
    const entry = base.get('device.name');
    const isText = entry?.kind === 'answer' && entry.state === 'answered';
    return isText && entry.value.kind === 'text' ? entry.value.text : '';
  });
  return { isRelated, names: [...new Set(texts)] };
}

const shared = [said('s1', 'first'), said('s2', 'shared')];

describe('where two copies met last', () => {
  it('is the end of the history that both begin with', () => {
    const ours = [...shared, said('o1', 'ours')];
    const theirs = [...shared, said('t1', 'theirs')];
    expect(names(ours, theirs)).toEqual({ isRelated: true, names: ['shared'] });
    expect(names(shared, theirs)).toEqual({ isRelated: true, names: ['shared'] });
  });

  it('is nowhere where nothing is shared', () => {
    expect(names(shared, [said('x', 'other')])).toEqual({ isRelated: false, names: [''] });
  });

  it('is what was taken over, in either direction, from then on', () => {
    const theirs = [...shared, said('t1', 'theirs'), said('t2', 'later')];
    const merged = [...shared, said('o1', 'ours'), said('m', 'taken', 'merge', 't1')];
    expect(names(merged, theirs).names).toEqual(['theirs']);
    expect(names(theirs, merged).names).toEqual(['theirs']);
  });

  it('is not what was taken over and then undone, but is once that was done again', () => {
    const theirs = [...shared, said('t1', 'theirs')];
    const merge = said('m', 'taken', 'merge', 't1');
    const undo = { ...said('u', '', 'undo', 'm'), edits: invertEdits(merge.edits) };
    const redo = { ...merge, id: 'r', kind: 'redo' as const, of: 'm' };
    expect(names([...shared, merge, undo], theirs).names).toEqual(['shared']);
    expect(names([...shared, merge, undo, redo], theirs).names).toEqual(['theirs']);
  });

  it('is the later of two where the second already knew the first', () => {
    const merge = said('m', 'taken', 'merge', 't1');
    const ours = [...shared, said('o1', 'ours'), merge, said('o2', 'more')];
    const back = said('b', 'back', 'merge', 'o2');
    const theirs = [...shared, said('t1', 'theirs'), back];
    expect(names(ours, theirs).names).toEqual(['more']);
    expect(names(theirs, ours).names).toEqual(['more']);
  });

  it('is two places where each took from the other without knowing of it', () => {
    const ours = [...shared, said('o1', 'ours'), said('m', 'x', 'merge', 't1')];
    const theirs = [...shared, said('t1', 'theirs'), said('n', 'y', 'merge', 'o1')];
    expect([...names(ours, theirs).names].sort()).toEqual(['ours', 'theirs']);
  });

  it('keeps in sight what only one of them still knows of a damaged history', () => {
    const damaged = [shared[0] as Change, { ...(shared[1] as Change), edits: [] }];
    expect(names(damaged, shared).names).toEqual(['first', 'shared']);
  });
});
