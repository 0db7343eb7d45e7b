/** Bring in answers: what a hand-off file has that the open workbook lacks, before any of it is taken. */
import { packById } from '../../shared/content/packs.ts';
import { answersTaken } from '../../shared/incoming/merge/merge-model.ts';
import { countedInText } from '../../shared/text/counts.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import './incoming.css';
import { summaryWords } from '../derived/merge-words.ts';
import type { MergeStep } from '../store/state.ts';
import { MergeList } from './merge-list.tsx';
import { MergeNotes } from './merge-notes.tsx';

export function IncomingScreen() {
  const merge = useStore((state) => state.merge);
  const workbook = useStore((state) => state.workbook);
  const isAwaitingFile = useStore((state) => state.isAwaitingFile);
  if (isAwaitingFile) {
    return (
      <Page title="Bring in answers">
        <Wait>Choose your colleague’s hand-off file. Reading a large one takes a moment.</Wait>
      </Page>
    );
  }
  if (merge === null || workbook?.id !== merge.workbookId) return <NoFile />;
  const { step, file } = merge;
  return (
    <Page
      title="Bring in answers"
      kicker={file.file}
      width="wide"
      lead={step.kind === 'choosing' || step.kind === 'applying' ? summaryWords(step.offer) : null}
    >
      <Step step={step} packId={workbook.packId} />
    </Page>
  );
}

function Step({ step, packId }: { readonly step: MergeStep; readonly packId: string }) {
  const stopMerge = useStore((state) => state.stopMerge);
  if (step.kind === 'comparing')
    return <Wait>Comparing the file with this workbook. Nothing is changed by that.</Wait>;
  if (step.kind === 'failed') {
    return (
      <FailureNotice failure={step.failure} actions={<Button onPress={stopMerge}>Close</Button>} />
    );
  }
  const { offer } = step;
  return (
    <>
      <MergeNotes offer={offer} isAgain={step.isAgain} />
      {offer.items.length > 0 && (
        <MergeList
          offer={offer}
          choices={step.choices}
          pack={packById(packId)}
          isBusy={step.kind === 'applying'}
        />
      )}
      <MergeBar step={step} />
    </>
  );
}

function Wait({ children }: { readonly children: string }) {
  const stopMerge = useStore((state) => state.stopMerge);
  return (
    <div className="merge__wait" role="status">
      <p>{children}</p>
      <Button onPress={stopMerge}>Stop</Button>
    </div>
  );
}

/** What will be done, always in sight. */
function MergeBar({
  step: { kind, offer, choices },
}: {
  readonly step: Extract<MergeStep, { readonly kind: 'choosing' | 'applying' }>;
}) {
  const applyMerge = useStore((state) => state.applyMerge);
  const stopMerge = useStore((state) => state.stopMerge);
  const taken = answersTaken(offer.items, choices);
  const isBusy = kind === 'applying';
  return (
    <section className="merge-bar" aria-label="Bring in">
      <p role="status">
        {isBusy
          ? 'Making a backup, then bringing the answers in.'
          : offer.items.length > 0 && 'A backup is made first. One Undo takes everything back.'}
      </p>
      <Button onPress={stopMerge}>
        {isBusy ? 'Stop' : offer.items.length === 0 ? 'Close' : 'Cancel'}
      </Button>
      {offer.items.length > 0 && (
        <Button kind="primary" isDisabled={isBusy} onPress={() => void applyMerge()}>
          {taken === 0 ? 'Keep all of yours' : `Bring in ${countedInText(taken, 'answer')}`}
        </Button>
      )}
    </section>
  );
}

function NoFile() {
  const bringAnswers = useStore((state) => state.bringAnswers);
  const hasWorkbook = useStore((state) => state.workbook !== null);
  return (
    <Page title="Bring in answers">
      <EmptyState
        title="No file is chosen"
        actions={
          hasWorkbook && <Button onPress={() => void bringAnswers()}>Choose a hand-off file</Button>
        }
      >
        Answers from a colleague’s hand-off file can be brought into the workbook that is open.
      </EmptyState>
    </Page>
  );
}
