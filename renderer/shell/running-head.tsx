import { Redo2, Undo2 } from 'lucide-react';
import { nextRedo, nextUndo, undoTarget } from '../store/undo-slice.ts';
import { useStore } from '../store/use-store.tsx';
import { IconButton } from '../ui/button.tsx';
import { SaveState } from './save-state.tsx';
import { workbookTitle } from './workbook-title.ts';

/** The line above every page: which workbook, whether it is saved, undo and redo. */
export function RunningHead() {
  const title = useStore(workbookTitle);
  const undoes = useStore((state) => nextUndo(state)?.label);
  const redoes = useStore((state) => nextRedo(state)?.label);
  const canChange = useStore((state) => state[undoTarget(state)] !== null);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  return (
    <header className="running-head">
      <p className="running-head__title">{title}</p>
      <div className="running-head__tools">
        <SaveState />
        {canChange && (
          <>
            <IconButton
              label="Undo"
              tip={undoes === undefined ? 'Nothing to undo' : `Undo: ${undoes}`}
              icon={<Undo2 size={18} />}
              isDisabled={undoes === undefined}
              onPress={undo}
            />
            <IconButton
              label="Redo"
              tip={redoes === undefined ? 'Nothing to redo' : `Redo: ${redoes}`}
              icon={<Redo2 size={18} />}
              isDisabled={redoes === undefined}
              onPress={redo}
            />
          </>
        )}
      </div>
    </header>
  );
}
