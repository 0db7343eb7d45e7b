/** At an answer that is still the one of the device this was copied of. */
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { holdEdits, isTakenOver } from '../../shared/workbook/taken-over.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';

const none: Entries = new Map();

export function TakenOver({
  path,
  name,
  isReadOnly,
}: {
  readonly path: Path;
  readonly name: string;
  readonly isReadOnly: boolean;
}) {
  const store = useStoreApi();
  const isMarked = useStore(({ workbook }) => isTakenOver(workbook?.entries ?? none, path));
  if (!isMarked) return null;
  function hold() {
    const { workbook, applyEdits } = store.getState();
    applyEdits(`Looked at “${name}”: it holds`, holdEdits(workbook?.entries ?? none, [path]));
  }
  return (
    <p className="answer__state">
      From the device this was copied of: look at it.{' '}
      {!isReadOnly && (
        <Button size="small" aria-label={`It holds for this device too: “${name}”`} onPress={hold}>
          It holds
        </Button>
      )}
    </p>
  );
}
