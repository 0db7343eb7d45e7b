import { useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { useBridge } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';

/** Main shows the dialog, looks at the picture and keeps it; the answer names it. */
export function LogoChoice({ file }: { readonly file: string | null }) {
  const bridge = useBridge();
  const { actions, isReadOnly } = useAnswerAt('house.logo', 'company');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function choose(): Promise<void> {
    const chosen = await bridge.invoke('house/chooseLogo', {});
    setFailure(chosen.ok || chosen.failure.code === 'cancelled' ? null : chosen.failure);
    if (!chosen.ok) return;
    actions.setValue({ kind: 'text', text: chosen.value.file });
    actions.leave();
  }

  return (
    <div className="settings__folder">
      <p className="settings__name">Logo</p>
      <p className="settings__hint">
        PNG or JPEG, kept in the library without its metadata. It stands on the first page.
      </p>
      <div className="house__buttons">
        <Button onPress={() => void choose()} isDisabled={isReadOnly}>
          {file === null ? 'Choose a picture' : 'Choose another picture'}
        </Button>
        {file !== null && (
          <Button
            kind="quiet"
            isDisabled={isReadOnly}
            onPress={() => actions.takeAway('Took the logo away')}
          >
            No logo
          </Button>
        )}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </div>
  );
}
