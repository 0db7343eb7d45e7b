/** A web address. */
import { TextField } from '../ui/text-field.tsx';
import { addressNote, wholeAddress } from './address-notes.ts';
import { type ValueProps, wordsOf } from './value-props.ts';

export function WebValue({
  value,
  onChange,
  shape: _,
  error,
  onLeave,
  ...words
}: ValueProps<'web'>) {
  const address = value?.address ?? '';
  return (
    <TextField
      inputMode="url"
      maxLength={10_000}
      {...wordsOf(words)}
      onBlur={() => {
        const whole = wholeAddress(address);
        if (whole !== address && words.isReadOnly !== true)
          onChange({ kind: 'web', address: whole });
        onLeave?.();
      }}
      value={address}
      onChange={(text) => onChange(text === '' ? null : { kind: 'web', address: text })}
      error={error ?? addressNote(address)}
    />
  );
}
