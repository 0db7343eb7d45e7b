/** Which guidance the workbook follows, what its questions are, and the way to another. */
import { useState } from 'react';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { useIsReadOnly } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import './packs.css';
import { MoveDialog } from './move-dialog.tsx';

export function GuidanceNote({ pack }: { readonly pack: Pack<FactId> }) {
  const isReadOnly = useIsReadOnly();
  const [isMoving, setMoving] = useState(false);
  return (
    <aside className="guidance-note" aria-labelledby="guidance-note">
      <h2 id="guidance-note" className="label-small">
        The guidance
      </h2>
      <p>{pack.title}</p>
      <p>{pack.basis}</p>
      <p>
        Nothing here is a test to pass. A capability left out on purpose, with its reason, is a good
        answer.
      </p>
      {!isReadOnly && (
        <p>
          <Button kind="quiet" size="small" onPress={() => setMoving(true)}>
            Move to other guidance…
          </Button>
        </p>
      )}
      {isMoving && <MoveDialog onClose={() => setMoving(false)} />}
    </aside>
  );
}
