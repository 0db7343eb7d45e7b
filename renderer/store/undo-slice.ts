import { oncePer } from '../../shared/once-per.ts';
import { invertEdits } from '../../shared/workbook/apply-edits.ts';
import type { RecordedChange } from '../../shared/workbook/change.ts';
import { undoStacks } from '../../shared/workbook/undo.ts';
import { giveUpUnfinished } from '../ui/unfinished.ts';

import type { AppState, SliceParts, Target, UndoSlice } from './state.ts';

export function undoSlice({ get }: SliceParts<UndoSlice>): UndoSlice {
  return {
    undo: () => {
      // What is only half typed is no change yet: Undo takes it back and nothing else.
      if (!giveUpUnfinished()) undoIn(get, undoTarget(get()));
    },
    redo: () => {
      get().leaveField();
      const last = nextRedo(get());
      if (last === undefined) return;
      get().record({
        kind: 'redo',
        of: last.id,
        label: `Did again: ${last.label}`,
        edits: last.edits,
        target: undoTarget(get()),
      });
    },
  };
}

/** Undoes the last change of the workbook or of the company profile. */
export function undoIn(get: () => AppState, target: Target): void {
  get().leaveField();
  const last = nextUndo(get(), target);
  if (last === undefined) return;
  get().record({
    kind: 'undo',
    of: last.id,
    label: `Undid: ${last.label}`,
    edits: invertEdits(last.edits),
    target,
  });
}

/** In Settings undo means the company profile; everywhere else the workbook. */
export function undoTarget(state: AppState): Target {
  return state.place.screen === 'settings' ? 'company' : 'workbook';
}

/** The change that Undo would undo. */
export function nextUndo(
  state: AppState,
  target: Target = undoTarget(state),
): RecordedChange | undefined {
  return stacksOf(state, target).undo.at(-1);
}

/** The change that Redo would do again. */
export function nextRedo(state: AppState): RecordedChange | undefined {
  return stacksOf(state, undoTarget(state)).redo.at(-1);
}

const stacksFor = oncePer((changes: readonly RecordedChange[]) => undoStacks(changes));

/** Worked out once for each list of changes. */
function stacksOf(state: AppState, target: Target): ReturnType<typeof undoStacks> {
  const sheet = state[target];
  if (sheet === null || sheet.isReadOnly) return { undo: [], redo: [] };
  return stacksFor(sheet.changes);
}
