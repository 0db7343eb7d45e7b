/** ComboBox: one of a long list, found by typing; null for none chosen. */
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { type ChoiceOption, FieldFrame, type FieldWords } from './field.tsx';
import { OptionList } from './select.tsx';

export type ComboBoxProps = Omit<
  AriaComboBoxProps<ChoiceOption>,
  | 'className'
  | 'style'
  | 'children'
  | 'value'
  | 'onChange'
  | 'selectedKey'
  | 'onSelectionChange'
  | 'items'
  | 'defaultItems'
> &
  FieldWords & {
    readonly value: string | null;
    readonly onChange: (id: string | null) => void;
    readonly options: readonly ChoiceOption[];
    readonly placeholder?: string;
  };

export function ComboBox({
  label,
  description,
  error,
  value,
  onChange,
  options,
  placeholder,
  ...rest
}: ComboBoxProps) {
  const hint = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaComboBox<ChoiceOption>
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger="focus"
      {...rest}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      className="field"
    >
      <FieldFrame label={label} description={description} error={error}>
        <div className="field__combo">
          <Input {...hint} className="field__control" />
          <Button className="field__combo-open">
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        </div>
        <Popover className="popover popover--as-wide-as-field" offset={4}>
          <OptionList options={options} />
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  );
}
