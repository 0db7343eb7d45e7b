/** Setting one finding aside: only with a reason, which stays with the workbook. */
import { useId, useState } from 'react';
import type { Finding } from '../../shared/checks/check-model.ts';
import { bringBackEdits, setAsideEdits } from '../../shared/checks/set-aside.ts';
import type { Edit } from '../../shared/workbook/change.ts';
import type { Answers } from '../../shared/workbook/resolve.ts';
import { useIsReadOnly, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

export function SetAside({ finding }: { readonly finding: Finding }) {
  const isReadOnly = useIsReadOnly();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState(finding.setAsideBefore ?? '');
  const apply = useApply();
  const id = useId();
  if (isReadOnly) return null;
  if (finding.setAside !== null) {
    return (
      <Button
        kind="quiet"
        size="small"
        aria-label={`Bring back: ${finding.says}`}
        onPress={() =>
          apply('Brought a finding back', 'Brought back.', ({ entries }) =>
            bringBackEdits(entries, finding.id),
          )
        }
      >
        Bring back
      </Button>
    );
  }
  if (!isOpen) {
    return (
      <Button
        kind="quiet"
        size="small"
        aria-label={`Set aside with a reason: ${finding.says}`}
        onPress={() => setOpen(true)}
      >
        Set aside with a reason
      </Button>
    );
  }
  const isReady = reason.trim() !== '';
  return (
    <form
      className="set-aside"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        apply(`Set aside: ${finding.check.title}`, 'Set aside.', (answers) =>
          setAsideEdits(answers, finding, reason.trim()),
        );
      }}
    >
      <TextField
        id={id}
        label="Reason"
        description="Stays inside the company. The finding can be brought back."
        lines="several"
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <Button type="submit" size="small" isDisabled={!isReady}>
        Set aside
      </Button>
      <Button kind="quiet" size="small" onPress={() => setOpen(false)}>
        Cancel
      </Button>
    </form>
  );
}

function useApply() {
  const store = useStoreApi();
  return (label: string, said: string, make: (answers: Answers) => readonly Edit[]) => {
    const state = store.getState();
    const edits = make({
      entries: state.workbook?.entries ?? new Map(),
      company: state.company?.entries ?? new Map(),
    });
    if (edits.length === 0) return;
    state.applyEdits(label, edits);
    state.offerUndo(said);
  };
}
