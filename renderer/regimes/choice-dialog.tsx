/** Adding a regime the answers do not call for, or dropping one they do: always with the reason. */
import { type FormEvent, useId, useState } from 'react';
import type { RegimeRelevance } from '../../shared/applying/regime-relevance.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useChoose } from './use-choose.ts';

export type Asked = {
  readonly relevance: RegimeRelevance;
  readonly choice: 'added' | 'dropped';
};

const longestReason = 2000;

const words = {
  added: {
    title: 'Add',
    label: 'Why it matters for this device',
    about:
      'It is shown with the others from now on, and what it asks beyond NIST is asked in the activities.',
  },
  dropped: {
    title: 'Drop',
    label: 'Why it does not matter for this device',
    about:
      'It is set aside. No answer is lost, and questions that only it needs are no longer asked.',
  },
} as const;

export function ChoiceDialog({
  asked: { relevance, choice },
  onClose,
}: {
  readonly asked: Asked;
  readonly onClose: () => void;
}) {
  const { regime, chosen } = relevance;
  const { choose } = useChoose();
  const [reason, setReason] = useState(chosen?.choice === choice ? chosen.reason : '');
  const [isTried, setTried] = useState(false);
  const form = useId();
  const isMissing = reason.trim() === '';
  const { title, label, about } = words[choice];
  const verb = chosen?.choice === choice ? 'Keep the reason' : `${title} it`;

  function confirm(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    choose(regime, { choice, reason: reason.trim() });
    onClose();
  }

  return (
    <Dialog
      title={`${title} ${regime.title}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={form}>
            {verb}
          </Button>
        </>
      }
    >
      <p>{about}</p>
      <form id={form} onSubmit={confirm}>
        <TextField
          label={label}
          description="Kept inside the company, with your name and the date."
          lines="several"
          value={reason}
          onChange={setReason}
          error={
            isTried && isMissing ? 'Write the reason first; one sentence is enough.' : undefined
          }
          maxLength={longestReason}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
