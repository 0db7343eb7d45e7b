/** Who may read a row as a whole. */
import type { FactDefinition, ListShape } from '../../shared/content/content-model.ts';
import { rowPath } from '../../shared/workbook/path.ts';
import type { Target } from '../store/state.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { DisclosureChoice } from './disclosure-choice.tsx';
import { listLevel, rowLevel } from './usual-level.ts';

export function RowDisclosure({
  list,
  row,
  title,
  definition,
  target,
  isReadOnly,
}: {
  readonly list: string;
  readonly row: string;
  readonly title: string;
  readonly definition: FactDefinition & ListShape;
  readonly target: Target;
  readonly isReadOnly: boolean;
}) {
  const store = useStoreApi();
  const level = useStore((state) => rowLevel(state[target]?.entries, definition, list, row));
  const usual = useStore((state) => listLevel(state[target]?.entries, definition, list));
  const path = rowPath(list, row);
  return (
    <DisclosureChoice
      of={title}
      level={level}
      usual={usual}
      floor={usual}
      isReadOnly={isReadOnly}
      onChange={(chosen) => {
        const before = store.getState()[target]?.entries.get(path)?.entry;
        if (before?.kind !== 'row') return;
        const after = { ...before, disclosure: chosen === usual ? null : chosen };
        store
          .getState()
          .applyEdits(`Chose who may read “${title}”`, [{ path, before, after }], { target });
      }}
    />
  );
}
