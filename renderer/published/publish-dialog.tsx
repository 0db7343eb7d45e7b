/** Publishing an edition: for whom, which documents, under which label, and by whose word. */
import { useState } from 'react';
import type { ExportFormat } from '../../shared/bridge.ts';
import { documentsFor } from '../../shared/documents/catalogue.ts';
import type { Audience } from '../../shared/documents/outline.ts';
import type { Failure } from '../../shared/result.ts';
import { resolveAnswer } from '../../shared/workbook/resolve.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { allFormats, formatWords } from '../documents/format-words.ts';
import { outlineOf } from '../documents/outlines.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { StaleNotice } from '../documents/stale-notice.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { useBridge, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

export function PublishDialog({
  audience: startAudience,
  onClose,
  onPublished,
}: {
  readonly audience: Audience;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}) {
  const snapshot = useSnapshot();
  const [audience, setAudience] = useState(startAudience);
  const [label, setLabel] = useState(() => revisionIn(snapshot));
  const [approvedBy, setApprovedBy] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'html']);
  const offered = documentsFor(snapshot, audience);
  const chosen = offered.map(({ id }) => id).filter((id) => !dropped.includes(id));
  const { publish, failure, isBusy } = usePublish(onPublished);
  const isReady =
    label.trim() !== '' && approvedBy.trim() !== '' && chosen.length > 0 && formats.length > 0;
  return (
    <Dialog
      title="Publish an edition"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={!isReady || isBusy}
            onPress={() =>
              void publish({
                label,
                approvedBy,
                audience,
                documents: chosen,
                formats: [...formats],
              })
            }
          >
            {isBusy ? 'Publishing' : 'Publish for good'}
          </Button>
        </>
      }
    >
      {failure !== null && <FailureNotice failure={failure} />}
      <p>
        An edition is frozen: nothing can alter or remove it, and every later change is compared
        with it.
      </p>
      <TextField label="Revision label" value={label} onChange={setLabel} maxLength={80} />
      <TextField
        label="Approved by"
        description="A function, such as Head of product security. It is kept here and stands in no file."
        value={approvedBy}
        onChange={setApprovedBy}
        maxLength={200}
      />
      <RadioGroup
        label="For whom"
        value={audience}
        onChange={(id) => setAudience(disclosureLevels.find((level) => level === id) ?? audience)}
        options={disclosureLevels.map((id) => ({ id, ...audienceWords[id] }))}
      />
      <CheckboxGroup
        label="Documents"
        value={chosen}
        onChange={(ids) =>
          setDropped(offered.map(({ id }) => id).filter((id) => !ids.includes(id)))
        }
        options={offered.map(({ id, title }) => ({ id, label: title }))}
        error={chosen.length === 0 ? 'Choose at least one document.' : undefined}
      />
      <CheckboxGroup
        label="Formats"
        value={formats}
        onChange={(ids) => setFormats(allFormats.filter((format) => ids.includes(format)))}
        options={allFormats.map((id) => ({ id, ...formatWords[id] }))}
        error={formats.length === 0 ? 'Choose at least one format.' : undefined}
      />
      <StaleNotice outlines={chosen.map((id) => outlineOf(snapshot, id, audience))} />
    </Dialog>
  );
}

type Order = {
  label: string;
  approvedBy: string;
  audience: Audience;
  documents: string[];
  formats: ExportFormat[];
};

function usePublish(onPublished: () => void) {
  const bridge = useBridge();
  const store = useStoreApi();
  const say = useStore((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function publish(order: Order): Promise<void> {
    const workbookId = store.getState().workbook?.id;
    if (workbookId === undefined) return;
    setBusy(true);
    // Main publishes what is saved; what is still on its way must be in it.
    const unsaved = await store.getState().saveAll();
    const { saveState } = store.getState();
    if (unsaved > 0 && saveState.kind === 'failed') setFailure(saveState.failure);
    else {
      const result = await bridge.invoke('editions/publish', { workbookId, ...order });
      if (result.ok) {
        say(`Edition ${result.value.label} is published.`);
        onPublished();
      } else setFailure(result.failure);
    }
    setBusy(false);
  }
  return { publish, failure, isBusy };
}

function revisionIn(snapshot: Snapshot): string {
  const answer = resolveAnswer(snapshot, 'document.revision');
  return answer?.state === 'answered' && answer.value.kind === 'text'
    ? answer.value.text.slice(0, 80)
    : '';
}
