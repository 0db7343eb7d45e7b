/** A few of very many: the chosen ones are listed, more are found by typing. */
import { X } from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import type { ChoiceOption } from '../ui/field.tsx';
import { type WordsProps, wordsOf } from './value-props.ts';

/** More options than this are not ticked one beside the other. */
export const mostTicked = 12;

export function ChosenMany({
  options,
  chosen,
  onChoose,
  ...words
}: WordsProps & {
  readonly options: readonly ChoiceOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { isReadOnly, ...rest } = words;
  const left = options.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      <ComboBox
        key={chosen.length}
        {...wordsOf(rest)}
        isReadOnly={isReadOnly === true}
        value={null}
        onChange={(id) => id !== null && onChoose([...chosen, id])}
        options={left}
        placeholder={chosen.length === 0 ? 'Type to find' : 'Add another'}
      />
      <ul className="reference-value__rows">
        {chosen.map((id) => {
          const title = options.find((option) => option.id === id)?.label ?? id;
          return (
            <li key={id}>
              {title}
              {isReadOnly !== true && (
                <IconButton
                  label={`Take away ${title}`}
                  icon={<X size={14} />}
                  onPress={() => onChoose(chosen.filter((other) => other !== id))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
