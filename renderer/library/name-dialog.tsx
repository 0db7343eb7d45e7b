import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

const longestName = 200;

export type NameDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly label: string;
  readonly description?: string;
  /** The verb on the button: `Create the workbook`. */
  readonly confirmLabel: string;
  readonly initial: string;
  /** What to know before confirming. */
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: (name: string) => void;
};

/** Asks for the name of a workbook: for a new one, another name, or a copy. */
export function NameDialog(props: NameDialogProps) {
  // The form is made anew each time the dialog opens, so that it begins with `initial`.
  return props.isOpen ? <OpenNameDialog {...props} /> : null;
}

function OpenNameDialog({
  title,
  label,
  description,
  confirmLabel,
  initial,
  note,
  onClose,
  onConfirm,
}: NameDialogProps) {
  const [name, setName] = useState(initial);
  const [isTried, setTried] = useState(false);
  const form = useId();
  const error = isTried && name.trim() === '' ? 'Write a name first.' : undefined;

  function confirm(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    onConfirm(name.trim());
    onClose();
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={form}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={confirm}>
        <TextField
          label={label}
          {...(description === undefined ? {} : { description })}
          value={name}
          onChange={setName}
          error={error}
          maxLength={longestName}
          autoFocus
        />
      </form>
      {note}
    </Dialog>
  );
}
