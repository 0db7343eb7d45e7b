/**
 * Select: one of a short list; null for none chosen. Options may carry a
 * sentence of help. For long lists that a person searches, use ComboBox.
 */
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select';
import { type ChoiceOption, FieldFrame, type FieldWords } from './field.tsx';
import './overlay.css';
import { useOpenByKey } from './use-open-by-key.ts';

export type SelectProps = Omit<
  AriaSelectProps<ChoiceOption>,
  | 'className'
  | 'style'
  | 'children'
  | 'value'
  | 'onChange'
  | 'selectedKey'
  | 'onSelectionChange'
  | 'items'
> &
  FieldWords & {
    readonly value: string | null;
    readonly onChange: (id: string | null) => void;
    readonly options: readonly ChoiceOption[];
  };

export function Select({
  label,
  description,
  error,
  value,
  onChange,
  options,
  ...rest
}: SelectProps) {
  const { list, keys } = useOpenByKey();
  return (
    <AriaSelect<ChoiceOption>
      validationBehavior="aria"
      isInvalid={error !== undefined}
      placeholder="Choose"
      {...rest}
      {...list}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      className="field"
    >
      <FieldFrame label={label} description={description} error={error}>
        <div {...keys} className="field__keys">
          <Button className="field__control field__pick">
            <SelectValue className="field__pick-value">
              {({ selectedText, isPlaceholder, defaultChildren }) =>
                isPlaceholder ? defaultChildren : selectedText
              }
            </SelectValue>
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        </div>
        <Popover className="popover popover--as-wide-as-field" offset={4}>
          <OptionList options={options} />
        </Popover>
      </FieldFrame>
    </AriaSelect>
  );
}

/** The options inside a select or combo box, with a mark that is not colour alone. */
export function OptionList({ options }: { readonly options: readonly ChoiceOption[] }) {
  return (
    <ListBox
      className="options"
      items={options}
      renderEmptyState={() => <div className="options__none">Nothing matches</div>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="option">
          {({ isSelected }) => (
            <>
              <span className="option__mark" aria-hidden="true">
                {isSelected ? '✓' : ''}
              </span>
              <span className="option__label">{option.label}</span>
              {option.help !== undefined && <span className="option__help">{option.help}</span>}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
