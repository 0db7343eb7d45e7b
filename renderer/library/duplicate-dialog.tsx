/** Copying a workbook: of the same device, or of another one, with what makes it another. */
import { type FormEvent, useId, useState } from 'react';
import { facts } from '../../shared/content/facts.ts';
import type { AnotherDevice } from '../../shared/workbook/another-device.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

const longestName = 200;

const texts = [
  ['models', facts['device.models'].label],
  ['firmware', facts['device.firmware'].label],
] as const;
const days = [
  ['saleStart', facts['support.startDate'].label],
  ['saleEnd', facts['sale.endDate'].label],
  ['supportEnd', facts['support.endDate'].label],
  ['endOfLife', facts['support.endOfLifeDate'].label],
] as const;

const nothing: AnotherDevice = {
  name: '',
  models: '',
  firmware: '',
  saleStart: '',
  saleEnd: '',
  supportEnd: '',
  endOfLife: '',
};

export function DuplicateDialog({
  title,
  onClose,
  onConfirm,
}: {
  /** Of the workbook that is copied. */
  readonly title: string;
  readonly onClose: () => void;
  readonly onConfirm: (name: string, device: AnotherDevice | null) => void;
}) {
  const [name, setName] = useState(`${title}, copy`.slice(0, longestName));
  const [isAnother, setAnother] = useState(true);
  const [device, setDevice] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const form = useId();
  const lacksName = name.trim() === '';
  const lacksDevice = isAnother && device.name.trim() === '';
  const set = (part: keyof AnotherDevice) => (value: string) =>
    setDevice((before) => ({ ...before, [part]: value }));

  function confirm(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (lacksName || lacksDevice) return;
    onConfirm(name.trim(), isAnother ? device : null);
    onClose();
  }

  return (
    <Dialog
      title="Duplicate the workbook"
      isOpen
      isKeptBeside
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={form}>
            Duplicate
          </Button>
        </>
      }
    >
      <form id={form} className="duplicate-form" onSubmit={confirm}>
        <TextField
          label="Name of the copy"
          description="The copy starts with the answers of this workbook. Its history begins with the copy."
          value={name}
          onChange={setName}
          error={isTried && lacksName ? 'Write a name first.' : undefined}
          maxLength={longestName}
          autoFocus
        />
        <RadioGroup
          label="The copy is for"
          value={isAnother ? 'another' : 'same'}
          onChange={(id) => setAnother(id === 'another')}
          options={[
            {
              id: 'another',
              label: 'Another device',
              help: 'What is still of the first one is marked, until somebody has looked at it.',
            },
            { id: 'same', label: 'The same device', help: 'Every answer is taken over as it is.' },
          ]}
        />
        {isAnother && (
          <>
            <TextField
              label={facts['device.name'].label}
              description="What you leave empty below is open in the copy. Revision, date and changes of its documents begin anew."
              value={device.name}
              onChange={set('name')}
              error={isTried && lacksDevice ? 'Write what the other device is called.' : undefined}
              maxLength={longestName}
            />
            {texts.map(([part, label]) => (
              <TextField
                key={part}
                label={label}
                value={device[part]}
                onChange={set(part)}
                maxLength={1000}
              />
            ))}
            {days.map(([part, label]) => (
              <DateField key={part} label={label} value={device[part]} onChange={set(part)} />
            ))}
          </>
        )}
      </form>
    </Dialog>
  );
}
