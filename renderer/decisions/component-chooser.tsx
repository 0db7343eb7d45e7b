/** Which components stand across the grid; offered when there are more than fit at a glance. */
import { useState } from 'react';
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';

export function ComponentChooser({
  shown,
  onChoose,
}: {
  readonly shown: readonly string[];
  readonly onChoose: (components: readonly string[]) => void;
}) {
  const { entries } = useSnapshot();
  const [isOpen, setOpen] = useState(false);
  const all = rowsOf(entries, 'components').map(({ id }) => id);
  if (all.length < 2) return null;
  return (
    <>
      <span className="decisions__on">on</span>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {`${shown.length} of ${all.length} components`}
      </Button>
      <Dialog
        title="Components across the grid"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" onPress={() => setOpen(false)}>
            Done
          </Button>
        }
      >
        <CheckboxGroup
          label="Show"
          description="Decisions on components that are not shown stay as they are."
          value={shown}
          onChange={(ids) => onChoose(all.filter((id) => ids.includes(id)))}
          options={all.map((id) => ({ id, label: shownTitle(entries, 'components', id) }))}
        />
      </Dialog>
    </>
  );
}
