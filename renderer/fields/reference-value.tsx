/**
 * Rows of other lists. Few rows are ticked; among many, the chosen ones are
 * listed and more are found by typing. A row that was removed stays visible as
 * removed until the person takes the reference away.
 */
import { useId } from 'react';
import { CheckboxGroup } from '../ui/choice-groups.tsx';
import type { ChoiceOption } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { ChosenMany } from './chosen-many.tsx';
import { RemovedRow } from './removed-row.tsx';
import { type ReferenceTarget, type ValueProps, wordsOf } from './value-props.ts';

const mostTicked = 8;

export function ReferenceValue({
  shape,
  value,
  onChange,
  targets,
  onLeave: _,
  ...words
}: ValueProps<'reference'> & { readonly targets: readonly ReferenceTarget[] }) {
  const options = optionsOf(targets);
  const chosen = value?.rows ?? [];
  const removed = chosen.filter((row) => !options.some(({ id }) => id === row));
  const present = chosen.filter((row) => !removed.includes(row));
  const isReadOnly = words.isReadOnly === true;

  function set(rows: readonly string[]) {
    onChange(rows.length === 0 ? null : { kind: 'reference', rows });
  }
  const take = (row: string) => set(chosen.filter((id) => id !== row));

  return (
    <div className="reference-value">
      <Control
        {...words}
        isReadOnly={isReadOnly}
        many={shape.many}
        options={options}
        chosen={present}
        emptyWords={emptyWords(targets)}
        onChoose={(rows) => set([...removed, ...rows])}
        onReplace={(row) => set(row === null ? [] : [row])}
      />
      {removed.map((row) => (
        <RemovedRow
          key={row}
          lists={shape.lists}
          row={row}
          isReadOnly={isReadOnly}
          many={shape.many}
          onTake={() => take(row)}
        />
      ))}
    </div>
  );
}

type ControlProps = Omit<ValueProps<'reference'>, 'shape' | 'value' | 'onChange'> & {
  readonly many: boolean;
  readonly options: readonly ChoiceOption[];
  readonly chosen: readonly string[];
  readonly emptyWords: string;
  readonly onChoose: (rows: readonly string[]) => void;
  readonly onReplace: (row: string | null) => void;
};

function Control({
  many,
  options,
  chosen,
  emptyWords,
  onChoose,
  onReplace,
  ...words
}: ControlProps) {
  const isReadOnly = words.isReadOnly === true;
  if (options.length === 0) return <NothingToChoose {...words} says={emptyWords} />;
  if (isReadOnly || (many && options.length <= mostTicked)) {
    return (
      <CheckboxGroup {...wordsOf(words)} value={chosen} onChange={onChoose} options={options} />
    );
  }
  const { isReadOnly: _, ...rest } = words;
  if (many) {
    return <ChosenMany {...rest} options={options} chosen={chosen} onChoose={onChoose} />;
  }
  const one = chosen[0] ?? null;
  const none = { id: noRow, label: 'None' };
  return (
    <Select
      {...wordsOf(rest)}
      value={one}
      onChange={(row) => onReplace(row === noRow ? null : row)}
      options={one === null ? options : [...options, none]}
    />
  );
}

const noRow = '__none';

function NothingToChoose({
  label,
  labelledBy,
  id,
  says,
}: Pick<ControlProps, 'label' | 'labelledBy' | 'id'> & { readonly says: string }) {
  const ownId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by words that stand elsewhere.
    <div role="group" aria-labelledby={labelledBy ?? ownId} id={id} className="field" tabIndex={-1}>
      {label !== undefined && (
        <span id={ownId} className="field__label">
          {label}
        </span>
      )}
      <p className="field__description">{says}</p>
    </div>
  );
}

/** Where a reference may point into several lists, the list's name tells equal titles apart. */
function optionsOf(targets: readonly ReferenceTarget[]): readonly ChoiceOption[] {
  return targets.flatMap(({ label, rows }) =>
    rows.map(({ id, title }) => ({
      id,
      label: title,
      help: targets.length > 1 ? label : undefined,
    })),
  );
}

function emptyWords(targets: readonly ReferenceTarget[]): string {
  const lists = targets.map(({ label }) => `“${label}”`);
  const last = lists.pop() ?? '';
  const under = lists.length === 0 ? last : `${lists.join(', ')} or ${last}`;
  return `Nothing to choose from yet: nothing is listed under ${under}.`;
}
