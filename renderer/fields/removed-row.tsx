/** A reference to a row that is not there any more: said as such, with the ways to repair it. */
import { useContext } from 'react';
import { nameBefore, removalOf } from '../../shared/workbook/removed-rows.ts';
import { restoreRow } from '../store/restore-row.ts';
import { StoreContext } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';

export function RemovedRow({
  lists,
  row,
  isReadOnly,
  many,
  onTake,
}: {
  /** Where the row may have stood. */
  readonly lists: readonly string[];
  readonly row: string;
  readonly isReadOnly: boolean;
  readonly many: boolean;
  readonly onTake: () => void;
}) {
  // A value can be shown without a workbook; then nothing can be put back.
  const store = useContext(StoreContext);
  const changes = store?.getState().workbook?.changes ?? [];
  const removal = removalOf(changes, lists, row);
  const name = removal === null ? '' : nameBefore(removal);
  const subject = name === '' ? 'A row that was removed' : `“${name}”, which was removed`;
  return (
    <div className="reference-value__removed">
      <p className="field__error">{subject}, is still named here. Documents leave it out.</p>
      {!isReadOnly && (
        <p className="reference-value__ways">
          {store !== null && (
            <Button size="small" onPress={() => void restoreRow(store, lists, row)}>
              {name === '' ? 'Put the row back' : `Put “${name}” back`}
            </Button>
          )}
          <Button kind="quiet" size="small" onPress={onTake}>
            Take the reference away
          </Button>
          <span className="field__description">
            {many ? 'Or choose another above first.' : 'Or choose another above.'}
          </span>
        </p>
      )}
    </div>
  );
}
