/** A calendar day. */
import { DateField } from '../ui/date-field.tsx';
import { type ValueProps, wordsOf } from './value-props.ts';

export function DateValue({ value, onChange, shape: _, onLeave, ...words }: ValueProps<'date'>) {
  return (
    <DateField
      {...wordsOf(words)}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      value={value?.date ?? ''}
      onChange={(date) => onChange(date === '' ? null : { kind: 'date', date })}
    />
  );
}
