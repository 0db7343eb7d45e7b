/**
 * TextField: one line, or `lines="several"` for a field that grows with its
 * text. `onChange` gives the text at every keystroke.
 */
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { FieldFrame, type FieldWords } from './field.tsx';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> &
  FieldWords & {
    readonly lines?: 'one' | 'several';
    readonly placeholder?: string;
    readonly width?: 'full' | 'short';
  };

export function TextField({
  label,
  description,
  error,
  lines = 'one',
  placeholder,
  width = 'full',
  ...rest
}: TextFieldProps) {
  const shape = width === 'short' ? 'field__control field__control--short' : 'field__control';
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField
      validationBehavior="aria"
      isInvalid={error !== undefined}
      {...rest}
      className="field"
    >
      <FieldFrame label={label} description={description} error={error}>
        {lines === 'one' ? (
          <Input {...hint} dir="auto" className={shape} />
        ) : (
          <TextArea {...hint} dir="auto" rows={2} className={shape} />
        )}
      </FieldFrame>
    </AriaTextField>
  );
}
