/**
 * NumberField: a number, null for an empty field. It is handed on once, when it is whole
 * and the field is left. What is no number, or can be two, stays with a note and changes
 * nothing.
 */
import { readAmount } from '../../shared/text/read-amount.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { type Read, useDraft } from './use-draft.ts';

export type NumberFieldProps = Omit<
  TextFieldProps,
  'value' | 'onChange' | 'lines' | 'defaultValue'
> & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

export function NumberField({ value, onChange, error, onBlur, ...rest }: NumberFieldProps) {
  const draft = useDraft({ value, write, read, onChange });
  return (
    <TextField
      width="short"
      inputMode="decimal"
      {...rest}
      value={draft.text}
      onChange={draft.type}
      error={draft.note === undefined ? error : unchanged(draft.note, value)}
      onBlur={(event) => {
        draft.settle();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.settle();
        if (event.key === 'Escape' && draft.giveUp()) return;
        event.continuePropagation();
      }}
    />
  );
}

function read(text: string): Read<number | null> {
  const found = readAmount(text);
  if (found.kind === 'unclear') return { note: found.note };
  return { value: found.kind === 'amount' ? found.amount : null };
}

function write(value: number | null): string {
  return value === null || !Number.isFinite(value) ? '' : String(value);
}

function unchanged(note: string, value: number | null): string {
  return value === null
    ? `${note} Nothing is saved yet.`
    : `${note} Saved is ${write(value)} as before.`;
}
