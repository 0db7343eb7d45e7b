import { describe, expect, it } from 'vitest';
import type { ChangeKind, RecordedChange } from '../../../../shared/workbook/change.ts';
import { undoStacks } from '../../../../shared/workbook/undo.ts';

function change(id: string, kind: ChangeKind = 'edit', of: string | null = null): RecordedChange {
  return {
    id,
    kind,
    of,
    label: id,
    at: '2026-01-01T00:00:00.000Z',
    by: '',
    edits: [],
    revision: 1,
  };
}

function stacks(...changes: RecordedChange[]) {
  const { undo, redo } = undoStacks(changes);
  return { undo: undo.map(({ id }) => id), redo: redo.map(({ id }) => id) };
}

describe('what can be undone', () => {
  it('is every edit, the newest first in line', () => {
    expect(stacks(change('a'), change('b'))).toEqual({ undo: ['a', 'b'], redo: [] });
  });

  it('moves to what can be redone, and back', () => {
    const undone = [change('a'), change('b'), change('u', 'undo', 'b')];
    expect(stacks(...undone)).toEqual({ undo: ['a'], redo: ['b'] });
    expect(stacks(...undone, change('r', 'redo', 'b'))).toEqual({ undo: ['a', 'b'], redo: [] });
  });

  it('leaves nothing to redo after a new edit', () => {
    expect(stacks(change('a'), change('u', 'undo', 'a'), change('b'))).toEqual({
      undo: ['b'],
      redo: [],
    });
  });

  it('does not reach back before the creation or import of the workbook', () => {
    expect(stacks(change('a'), change('i', 'import'), change('b'))).toEqual({
      undo: ['b'],
      redo: [],
    });
  });

  it('passes over an undo of something older than the changes at hand', () => {
    expect(stacks(change('u', 'undo', 'long ago'), change('b'))).toEqual({ undo: ['b'], redo: [] });
  });
});
