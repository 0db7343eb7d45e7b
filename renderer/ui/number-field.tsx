/**
 * NumberField: a number as it is typed, so that nothing waits for the field to
 * be left. Null is an empty field. What is no number is kept on screen with a
 * note, and is not handed on.
 */
import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

export type NumberFieldProps = Omit<
  TextFieldProps,
  'value' | 'onChange' | 'lines' | 'defaultValue'
> & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

export function NumberField({ value, onChange, error, onBlur, ...rest }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft !== null && readNumber(draft) === value ? draft : null;
  const isWrong = draft !== null && readNumber(draft) === undefined;

  function type(text: string) {
    setDraft(text);
    const number = readNumber(text);
    if (number !== undefined) onChange(number);
  }

  return (
    <TextField
      width="short"
      inputMode="decimal"
      {...rest}
      value={isWrong ? draft : (shown ?? writeNumber(value))}
      onChange={type}
      error={isWrong ? 'Write a number, such as 5 or 2.5.' : error}
      onBlur={(event) => {
        if (!isWrong) setDraft(null);
        onBlur?.(event);
      }}
    />
  );
}

/** The number, null for nothing, undefined for what is no number. */
function readNumber(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : undefined;
}

function writeNumber(value: number | null): string {
  return value === null || !Number.isFinite(value) ? '' : String(value);
}
