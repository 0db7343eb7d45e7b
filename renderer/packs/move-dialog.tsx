/** Moving the workbook to other guidance: everything is shown before anything changes. */
import { useState } from 'react';
import { packMoveEdits, planPackMove } from '../../shared/applying/pack-move.ts';
import { allPacks } from '../../shared/content/packs.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MovePlan } from './move-plan.tsx';

export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const snapshot = useSnapshot();
  const store = useStoreApi();
  const applyEdits = useStore((state) => state.applyEdits);
  const others = allPacks.filter(({ id }) => id !== snapshot.packId);
  const [chosen, setChosen] = useState(others[0]?.id ?? null);
  const plan = chosen === null ? undefined : planPackMove(snapshot, chosen);

  function move() {
    if (plan === undefined) return;
    onClose();
    store.getState().leaveField();
    applyEdits(`Moved to the guidance “${plan.to.title}”`, packMoveEdits(plan));
    store.getState().offerUndo(`This workbook now follows “${plan.to.title}”.`);
  }

  return (
    <Dialog
      title="Move to other guidance"
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={move} isDisabled={plan === undefined}>
            Move the workbook
          </Button>
        </>
      }
    >
      <RadioGroup
        label="Guidance"
        value={chosen}
        onChange={setChosen}
        options={others.map(({ id, title, standing }) => ({ id, label: title, help: standing }))}
      />
      {plan !== undefined && <MovePlan plan={plan} />}
    </Dialog>
  );
}
