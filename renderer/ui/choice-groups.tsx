/**
 * RadioGroup: one of a few, all visible; null for none. CheckboxGroup: several.
 * Checkbox: one yes or no. Options may carry a sentence of help.
 */
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components/RadioGroup';
import { type ChoiceOption, FieldFrame, type FieldWords } from './field.tsx';

type Own = 'className' | 'style' | 'children' | 'value' | 'onChange' | 'defaultValue';

export type RadioGroupProps = Omit<AriaRadioGroupProps, Own> &
  FieldWords & {
    readonly value: string | null;
    readonly onChange: (id: string) => void;
    readonly options: readonly ChoiceOption[];
  };

export function RadioGroup({
  label,
  description,
  error,
  value,
  onChange,
  options,
  ...rest
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      isInvalid={error !== undefined}
      {...rest}
      value={value}
      onChange={onChange}
      className="field"
    >
      <FieldFrame label={label} description={description} error={error}>
        <div className="choices">
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="choice choice--one">
              <span className="choice__mark" aria-hidden="true" />
              <ChoiceWords label={option.label} help={option.help} />
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}

export type CheckboxGroupProps = Omit<AriaCheckboxGroupProps, Own> &
  FieldWords & {
    readonly value: readonly string[];
    readonly onChange: (ids: readonly string[]) => void;
    readonly options: readonly ChoiceOption[];
  };

export function CheckboxGroup({
  label,
  description,
  error,
  value,
  onChange,
  options,
  ...rest
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      validationBehavior="aria"
      isInvalid={error !== undefined}
      {...rest}
      value={[...value]}
      onChange={onChange}
      className="field"
    >
      <FieldFrame label={label} description={description} error={error}>
        <div className="choices">
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} help={option.help}>
              {option.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}

export type CheckboxProps = Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode;
  readonly help?: string | undefined;
};

export function Checkbox({ children, help, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="choice">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="choice__mark" aria-hidden="true">
            {isIndeterminate ? <Minus size={12} strokeWidth={3} /> : null}
            {isSelected && !isIndeterminate ? <Check size={13} strokeWidth={3} /> : null}
          </span>
          <ChoiceWords label={children} help={help} />
        </>
      )}
    </AriaCheckbox>
  );
}

function ChoiceWords({
  label,
  help,
}: {
  readonly label: ReactNode;
  readonly help: string | undefined;
}) {
  return (
    <span>
      {label}
      {help !== undefined && <span className="choice__help">{help}</span>}
    </span>
  );
}
