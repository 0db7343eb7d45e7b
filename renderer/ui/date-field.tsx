/**
 * DateField: a calendar day as YYYY-MM-DD, '' for none. Written year first, as
 * in the documents. `onChange` is called when the day is whole or cleared.
 */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { X } from 'lucide-react';
import { I18nProvider } from 'react-aria-components';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { IconButton } from './button.tsx';
import { FieldFrame, type FieldWords } from './field.tsx';

export type DateFieldProps = Omit<
  AriaDateFieldProps<CalendarDate>,
  'className' | 'style' | 'children' | 'value' | 'onChange' | 'defaultValue'
> &
  FieldWords & {
    readonly value: string;
    readonly onChange: (day: string) => void;
  };

export function DateField({ label, description, error, value, onChange, ...rest }: DateFieldProps) {
  const canClear = value !== '' && rest.isReadOnly !== true && rest.isDisabled !== true;
  return (
    <I18nProvider locale="en-CA">
      <div className="field__row">
        <AriaDateField<CalendarDate>
          validationBehavior="aria"
          isInvalid={error !== undefined}
          granularity="day"
          shouldForceLeadingZeros
          {...rest}
          value={readDay(value)}
          onChange={(day) => onChange(day === null ? '' : day.toString())}
          className="field"
        >
          <FieldFrame label={label} description={description} error={error}>
            <DateInput className="field__control field__control--day">
              {(segment) => <DateSegment segment={segment} className="field__day-part" />}
            </DateInput>
          </FieldFrame>
        </AriaDateField>
        {canClear && (
          <IconButton label="Clear the date" icon={<X size={16} />} onPress={() => onChange('')} />
        )}
      </div>
    </I18nProvider>
  );
}

function readDay(value: string): CalendarDate | null {
  try {
    return value === '' ? null : parseDate(value);
  } catch {
    // A date that cannot be read is shown as none; the stored answer stays as it is.
    return null;
  }
}
