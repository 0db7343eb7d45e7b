/** Which edition the workbook follows, where that edition stands, and the way to another. */
import { useState } from 'react';
import type { Pack } from '../../shared/content/content-model.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { useIsReadOnly } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import './packs.css';
import { MoveDialog } from './move-dialog.tsx';

export function EditionNote({ pack }: { readonly pack: Pack<FactId> }) {
  const isReadOnly = useIsReadOnly();
  const [isMoving, setMoving] = useState(false);
  return (
    <aside className="edition-note" aria-labelledby="edition-note">
      <h2 id="edition-note" className="label-small">
        The edition
      </h2>
      <p>{pack.title}</p>
      <p>{pack.standing}</p>
      <p>
        Nothing here is a test to pass. A capability left out on purpose, with its reason, is a good
        answer.
      </p>
      {!isReadOnly && (
        <p>
          <Button kind="quiet" size="small" onPress={() => setMoving(true)}>
            Move to another edition…
          </Button>
        </p>
      )}
      {isMoving && <MoveDialog onClose={() => setMoving(false)} />}
    </aside>
  );
}
