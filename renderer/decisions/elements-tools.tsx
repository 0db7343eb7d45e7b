/** What of the elements is shown: which, on which components, owned by whom; and what is folded. */
import { outcomes } from '../derived/outcome-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { Button } from '../ui/button.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { ComponentChooser } from './component-chooser.tsx';
import {
  decisionOwners,
  type ElementsFilter,
  elementsWithDrafts,
  openElements,
  ownedElements,
  partlyProvided,
} from './elements-filter.ts';

const anyone = '__anyone';
const nobody = '__nobody';

export function ElementsTools({
  filter,
  components,
  onFilter,
  isFolded,
  onFoldAll,
}: {
  readonly filter: ElementsFilter;
  readonly components: readonly string[];
  readonly onFilter: (filter: ElementsFilter) => void;
  readonly isFolded: boolean;
  readonly onFoldAll: (isFolded: boolean) => void;
}) {
  const { entries } = useSnapshot();
  const owners = decisionOwners(entries);

  function chooseWhich(id: string) {
    if (id === 'open') onFilter({ ...filter, which: id, among: openElements(entries, components) });
    else if (id === 'partly')
      onFilter({ ...filter, which: id, among: partlyProvided(entries, components) });
    else if (id === 'drafts')
      onFilter({ ...filter, which: id, among: elementsWithDrafts(entries, components) });
    else onFilter({ ...filter, which: 'every', among: null });
  }

  function chooseOwner(id: string) {
    if (id === anyone) return onFilter({ ...filter, owner: null, owned: null });
    const owner = id === nobody ? '' : id;
    onFilter({ ...filter, owner, owned: ownedElements(entries, components, owner) });
  }

  return (
    <div className="decisions__tools">
      <span className="page-filter">
        <InlineSelect
          label="Which elements"
          before="Show"
          value={filter.which}
          onChange={chooseWhich}
          options={[
            { id: 'every', label: 'every element' },
            { id: 'open', label: 'open elements', help: 'Undecided, or something missing.' },
            { id: 'partly', label: 'elements provided in part', help: 'Something remains.' },
            {
              id: 'drafts',
              label: 'drafts',
              help: 'Something is written that nobody has looked at.',
            },
          ]}
        />
        <ComponentChooser
          shown={components}
          onChoose={(chosen) => onFilter({ ...filter, components: chosen })}
        />
        <InlineSelect
          label="Owned by"
          before="owned by"
          value={filter.owner === null ? anyone : filter.owner === '' ? nobody : filter.owner}
          onChange={chooseOwner}
          options={[
            { id: anyone, label: 'anyone' },
            ...owners.map((id) => ({ id, label: id })),
            { id: nobody, label: 'nobody yet', help: 'Decided, and no owner is named.' },
          ]}
        />
        <Button kind="quiet" size="small" onPress={() => onFoldAll(!isFolded)}>
          {isFolded ? 'Unfold all' : 'Fold all'}
        </Button>
      </span>
      <p className="decisions__keys">
        Arrows move.{' '}
        {outcomes.map(({ id, letter, label }, at) => (
          <span key={id}>
            <kbd>{letter.toUpperCase()}</kbd> {label.toLowerCase()}
            {at === outcomes.length - 1 ? '; ' : ', '}
          </span>
        ))}
        <kbd>Space</kbd> takes the next of them. <kbd>K</kbd> says that drafts are looked at.{' '}
        <kbd>Enter</kbd> opens, <kbd>Delete</kbd> takes back. <kbd>F</kbd> folds the capability,{' '}
        <kbd>C</kbd> the components of a kind; <kbd>Space</kbd> unfolds.
      </p>
    </div>
  );
}
