import { lazy, Suspense } from 'react';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { wordsOf } from '../errors/failure-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { loadConflictChoices } from './screen-views.ts';

/** Its words for answers are no part of the first page. */
const ConflictChoices = lazy(async () => ({ default: await loadConflictChoices() }));

const shapes = { saved: '✓', saving: '…', failed: '▲' } as const;

/** Whether everything on screen is saved: always visible, always true. */
export function SaveState() {
  const state = useStore((store) => store.saveState);
  const tryAgain = useStore((store) => store.trySavingAgain);
  const words =
    state.kind === 'failed'
      ? `Not saved: ${wordsOf(state.failure).happened}`
      : state.kind === 'saving'
        ? 'Saving'
        : 'Saved';
  return (
    <span className={`save-state save-state--${state.kind}`}>
      <span className="save-state__shape" aria-hidden="true">
        {shapes[state.kind]}
      </span>
      <span role="status" aria-label="Save state">
        {words}
      </span>
      {state.kind === 'failed' && (
        <Button size="small" onPress={tryAgain}>
          Try again
        </Button>
      )}
    </span>
  );
}

/** Why something is not saved, what is safe and what to do, in full. */
export function SaveProblem() {
  const state = useStore((store) => store.saveState);
  const unsaved = useStore((store) => store.unsaved);
  if (state.kind !== 'failed') return null;
  const count =
    unsaved === 1
      ? 'One change is not saved yet and stays on screen.'
      : `${unsaved} changes are not saved yet and stay on screen.`;
  return (
    <div className="save-problem">
      <FailureNotice
        failure={state.failure}
        actions={
          <span>
            {count}
            {state.isRetrying && ' Securable keeps trying by itself.'}
          </span>
        }
      />
      {state.failure.code === 'conflict' && (
        <Suspense fallback={null}>
          <ConflictChoices key={state.failure.detail} />
        </Suspense>
      )}
    </div>
  );
}
