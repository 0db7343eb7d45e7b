import type { RecordedChange } from './change.ts';
import { inSteps, leadsNowhere } from './stay.ts';

export type UndoStacks = {
  /** What can be undone, the next one last. */
  readonly undo: readonly RecordedChange[];
  /** What can be done again, the next one last. */
  readonly redo: readonly RecordedChange[];
};

/**
 * What can be undone and redone after these changes, oldest first. Because it is
 * read from the history, it is the same after a restart. A stay in a field is one
 * step, and one that led nowhere is none. Nothing is undone across the change a workbook was created, copied or imported with.
 */
export function undoStacks(changes: readonly RecordedChange[]): UndoStacks {
  let undo: RecordedChange[] = [];
  let redo: RecordedChange[] = [];
  for (const change of inSteps(changes)) {
    switch (change.kind) {
      case 'edit':
      case 'merge':
        if (!leadsNowhere(change) || change.kind === 'merge') undo.push(change);
        redo = [];
        break;
      case 'undo': {
        const undone = undo.at(-1);
        if (undone?.id === change.of) {
          undo.pop();
          redo.push(undone);
        }
        break;
      }
      case 'redo': {
        const redone = redo.at(-1);
        if (redone?.id === change.of) {
          redo.pop();
          undo.push(redone);
        }
        break;
      }
      default:
        undo = [];
        redo = [];
    }
  }
  return { undo, redo };
}
