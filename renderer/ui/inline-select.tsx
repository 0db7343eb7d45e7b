/**
 * InlineSelect: one of a few options, chosen in running text rather than in a
 * field: the level of an answer, a filter in a sentence. Its label is heard.
 */
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import type { ChoiceOption } from './field.tsx';
import './inline-select.css';
import { OptionList } from './select.tsx';
import { useOpenByKey } from './use-open-by-key.ts';

export function InlineSelect({
  label,
  value,
  onChange,
  options,
  isDisabled = false,
  before,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly options: readonly ChoiceOption[];
  readonly isDisabled?: boolean;
  /** Words seen before the choice. */
  readonly before?: string;
}) {
  const { list, keys } = useOpenByKey();
  return (
    <AriaSelect<ChoiceOption>
      aria-label={label}
      className="inline-select"
      isDisabled={isDisabled}
      {...list}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      {before !== undefined && <span className="inline-select__before">{before} </span>}
      <div {...keys} className="field__keys">
        <Button className="inline-select__button">
          <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
