/** What of the needs and means is shown: on which component, owned by whom, open only. */
import { rowsOf } from '../../shared/workbook/list-rows.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { shownTitle } from '../fields/value-words.ts';
import { Button } from '../ui/button.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { type MeansFilter, openNeeds, ownersOf } from './means-filter.ts';

const any = '__any';

export function MeansTools({
  filter,
  onFilter,
  isUnfolded,
  onFoldAll,
}: {
  readonly filter: MeansFilter;
  readonly onFilter: (filter: MeansFilter) => void;
  readonly isUnfolded: boolean;
  readonly onFoldAll: (isOpen: boolean) => void;
}) {
  const { entries } = useSnapshot();
  const components = rowsOf(entries, 'components').map(({ id }) => ({
    id,
    label: shownTitle(entries, 'components', id),
  }));
  const owners = ownersOf(entries).map((id) => ({ id, label: id }));
  const orNull = (id: string) => (id === any ? null : id);
  return (
    <div className="decisions__tools">
      <span className="page-filter">
        <InlineSelect
          label="Which needs"
          before="Show"
          value={filter.open === null ? 'every' : 'open'}
          onChange={(id) =>
            onFilter({ ...filter, open: id === 'open' ? openNeeds(entries) : null })
          }
          options={[
            { id: 'every', label: 'every need' },
            {
              id: 'open',
              label: 'open needs',
              help: 'Nothing meets it, or nothing carries a means.',
            },
          ]}
        />
        <InlineSelect
          label="On which component"
          before="on"
          value={filter.component ?? any}
          onChange={(id) => onFilter({ ...filter, component: orNull(id) })}
          options={[{ id: any, label: 'any component' }, ...components]}
        />
        <InlineSelect
          label="Owned by"
          before="owned by"
          value={filter.owner ?? any}
          onChange={(id) => onFilter({ ...filter, owner: orNull(id) })}
          options={[{ id: any, label: 'anyone' }, ...owners]}
        />
        <Button kind="quiet" size="small" onPress={() => onFoldAll(!isUnfolded)}>
          {isUnfolded ? 'Fold all' : 'Unfold all'}
        </Button>
      </span>
      <p className="decisions__keys">
        Arrows move. <kbd>Space</kbd> ties or unties; <kbd>D</kbd> by the device, <kbd>R</kbd> a
        related device, <kbd>S</kbd> a service. <kbd>F</kbd> folds, <kbd>Enter</kbd> opens.
      </p>
    </div>
  );
}
