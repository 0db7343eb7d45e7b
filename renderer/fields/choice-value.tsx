/** One of several options: all in view while they are few, in a list that opens when they are many. */
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import type { ChoiceOption } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { optionList } from './option-list.ts';
import { type ValueProps, wordsOf } from './value-props.ts';

export const mostInView = 6;

export function ChoiceValue({
  shape,
  value,
  onChange,
  isCompact = false,
  ...words
}: ValueProps<'choice'> & { readonly isCompact?: boolean | undefined }) {
  const options = optionList(shape.options, value === null ? [] : [value.option]);
  const choose = (id: string | null) =>
    onChange(id === null || id === noOption.id ? null : { kind: 'choice', option: id });
  const isList = isCompact || options.length > mostInView;
  if (isList && words.isReadOnly !== true) {
    return (
      <Select
        {...selectWords(words)}
        value={value?.option ?? null}
        onChange={choose}
        options={value === null ? options : [...options, noOption]}
      />
    );
  }
  return (
    <div className="choice-value">
      <RadioGroup
        {...wordsOf(words)}
        value={value?.option ?? null}
        onChange={choose}
        options={options}
      />
      {value !== null && words.isReadOnly !== true && (
        <Button kind="quiet" size="small" onPress={() => onChange(null)}>
          Clear the choice
        </Button>
      )}
    </div>
  );
}

/** Takes a choice back in a list that opens. */
const noOption: ChoiceOption = { id: '__none', label: 'No choice yet' };

function selectWords(words: Omit<ValueProps<'choice'>, 'shape' | 'value' | 'onChange'>) {
  const { isReadOnly: _, ...rest } = words;
  return wordsOf(rest);
}
