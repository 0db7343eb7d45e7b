/** A few of very many: the chosen ones are listed, more are found by typing. */
import { X } from 'lucide-react';
import { useState } from 'react';
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
  const [typed, setTyped] = useState('');
  const left = options.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      <ComboBox
        key={chosen.length}
        {...wordsOf(rest)}
        isReadOnly={isReadOnly === true}
        value={null}
        onChange={(id) => id !== null && onChoose([...chosen, id])}
        onInputChange={setTyped}
        options={offered(left, typed)}
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

/** As many as a menu can hold and a person can read; typing finds the others. */
const mostOffered = 200;

function offered(options: readonly ChoiceOption[], typed: string): readonly ChoiceOption[] {
  if (options.length <= mostOffered) return options;
  const words = typed.trim().toLowerCase();
  return options.filter(({ label }) => label.toLowerCase().includes(words)).slice(0, mostOffered);
}
