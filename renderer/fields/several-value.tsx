/** Any of several options. */
import { CheckboxGroup } from '../ui/choice-groups.tsx';
import { ChosenMany, mostTicked } from './chosen-many.tsx';
import { optionList } from './option-list.ts';
import { type ValueProps, wordsOf } from './value-props.ts';

export function SeveralValue({ shape, value, onChange, ...words }: ValueProps<'several'>) {
  const chosen = value?.options ?? [];
  const options = optionList(shape.options, chosen);

  /** In the content's order, whatever the order of the clicks. */
  function choose(ids: readonly string[]) {
    const ordered = options.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    onChange(ordered.length === 0 ? null : { kind: 'several', options: ordered });
  }

  if (options.length > mostTicked)
    return <ChosenMany {...words} options={options} chosen={chosen} onChoose={choose} />;
  return (
    <div className={options.length > 6 ? 'several-value several-value--columns' : 'several-value'}>
      <CheckboxGroup {...wordsOf(words)} value={chosen} onChange={choose} options={options} />
    </div>
  );
}
