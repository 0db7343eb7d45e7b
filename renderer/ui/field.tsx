/**
 * What every field has around its control: a label, a description, and an error
 * that says what is wrong and how to mend it. Put inside a react-aria field,
 * which ties them to the control. A field whose question stands elsewhere gives
 * `aria-labelledby` instead of a label.
 */
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import './field.css';

export type FieldWords = {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  /** What is wrong and how to mend it; never blocks typing. */
  readonly error?: string | undefined;
};

export function FieldFrame({
  label,
  description,
  error,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  return (
    <>
      {label !== undefined && <Label className="field__label">{label}</Label>}
      {description !== undefined && (
        <Text slot="description" className="field__description">
          {description}
        </Text>
      )}
      {children}
      {error !== undefined && <FieldError className="field__error">{error}</FieldError>}
    </>
  );
}

/** A choice a person can make. */
export type ChoiceOption = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
};
