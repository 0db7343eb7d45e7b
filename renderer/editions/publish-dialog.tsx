/** Publishing an edition: for whom, what is in it, under which label, and by whose word. */

import { useMemo, useState } from 'react';
import type { ExportFormat } from '../../shared/bridge.ts';
import { documents, documentsFor } from '../../shared/documents/catalogue.ts';
import { nearTheLine } from '../../shared/documents/near-the-line.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { EditionSummary } from '../../shared/editions/edition.ts';
import { isTaken, proposedLabel } from '../../shared/editions/edition-label.ts';
import { twins as twinList } from '../../shared/twins/twin-list.ts';
import type { Twin, TwinId } from '../../shared/twins/twin-model.ts';
import { resolveAnswer } from '../../shared/workbook/resolve.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { outlineOf } from '../derived/outlines.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { openFindings, useFindings } from '../derived/use-findings.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { allFormats, formatWords } from '../leaving/format-words.ts';
import { JobView } from '../leaving/job-view.tsx';
import { answersLeaving, byLevel, leavingTwins } from '../leaving/leaving.ts';
import { LeavingView } from '../leaving/leaving-view.tsx';
import { LeftOut } from '../leaving/left-out.tsx';
import { NotLookedAt } from '../leaving/not-looked-at.tsx';
import { StaleNotice } from '../leaving/stale-notice.tsx';
import { NotReady, useTwins } from '../leaving/twins-dialog.tsx';
import type { JobProgress } from '../leaving/use-job.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePublish } from './use-publish.ts';

const noEdition = 'none';
const drafts = documents.flatMap(({ id, isDraft }) => (isDraft ? [id] : []));

export function PublishDialog({
  audience: startAudience,
  editions,
  taken,
  onClose,
  onPublished,
}: {
  readonly audience: Audience;
  /** Those that are published, the newest first. */
  readonly editions: readonly EditionSummary[];
  /** Labels that are taken, also by editions that are not here. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
  readonly onPublished: () => void;
}) {
  const snapshot = useSnapshot();
  const [audience, setAudience] = useState(startAudience);
  const [label, setLabel] = useState(() => proposedLabel(revisionIn(snapshot), taken));
  const isLabelTaken = isTaken(label, taken);
  const [approvedBy, setApprovedBy] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>(drafts);
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'html']);
  const [droppedTwins, setDroppedTwins] = useState<readonly TwinId[]>([]);
  const [since, setSince] = useState(noEdition);
  const made = useTwins(audience);
  const offered = documentsFor(snapshot, audience);
  const chosen = offered.map(({ id }) => id).filter((id) => !dropped.includes(id));
  /** What other readers are offered stays as it was chosen for them. */
  const isLeftOut = (id: DocumentId, ids: readonly string[]) =>
    offered.some((entry) => entry.id === id) ? !ids.includes(id) : dropped.includes(id);
  const ready = twinList.filter(({ id }) => made.get(id)?.ok);
  const twins = ready.map(({ id }) => id).filter((id) => !droppedTwins.includes(id));
  // What one circle may read is not told to another.
  const earlier = editions.filter((edition) => edition.audience === audience);
  const told = earlier.find(({ id }) => id === since)?.id ?? null;
  const { publish, stop, failure, progress } = usePublish(onPublished);
  const isReady =
    label.trim() !== '' &&
    !isLabelTaken &&
    approvedBy.trim() !== '' &&
    chosen.length > 0 &&
    formats.length > 0;
  if (progress !== null) return <Publishing label={label} progress={progress} onStop={stop} />;
  return (
    <Dialog
      title="Publish an edition"
      isOpen
      isKeptBeside
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={!isReady}
            onPress={() =>
              void publish({
                label,
                approvedBy,
                audience,
                documents: chosen,
                formats: [...formats],
                twins,
                since: told,
              })
            }
          >
            Publish for good
          </Button>
        </>
      }
    >
      {failure !== null && <FailureNotice failure={failure} />}
      <p>
        An edition is frozen: nothing can alter or remove it, and every later change is compared
        with it.
      </p>
      <ChecksSay onLeave={onClose} />
      <TextField
        label="Revision label"
        description="The documents bear it as their revision, and today as their date."
        value={label}
        onChange={setLabel}
        maxLength={80}
        error={
          isLabelTaken ? `Edition ${label.trim()} is published; a label is for good.` : undefined
        }
      />
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
          setDropped(documents.map(({ id }) => id).filter((id) => isLeftOut(id, ids)))
        }
        options={offered.map(({ id, title, isDraft }) => ({
          id,
          label: title,
          ...(isDraft && { help: 'A draft that you finish: publish it only on purpose.' }),
        }))}
        error={chosen.length === 0 ? 'Choose at least one document.' : undefined}
      />
      <AllOrNone
        of="documents"
        onChoose={(isAll) =>
          setDropped(
            documents
              .map(({ id }) => id)
              .filter((id) => isLeftOut(id, isAll ? offered.map((entry) => entry.id) : [])),
          )
        }
      />
      <CheckboxGroup
        label="Formats"
        value={formats}
        onChange={(ids) => setFormats(allFormats.filter((format) => ids.includes(format)))}
        options={allFormats.map((id) => ({ id, ...formatWords[id] }))}
        error={formats.length === 0 ? 'Choose at least one format.' : undefined}
      />
      {ready.length > 0 && (
        <CheckboxGroup
          label="Machine-readable files"
          value={twins}
          onChange={(ids) =>
            setDroppedTwins(ready.map(({ id }) => id).filter((id) => !ids.includes(id)))
          }
          options={ready.map(({ id, title, about }) => ({ id, label: title, help: about }))}
        />
      )}
      {ready.length > 0 && (
        <AllOrNone
          of="machine-readable files"
          onChoose={(isAll) => setDroppedTwins(isAll ? [] : ready.map(({ id }) => id))}
        />
      )}
      <NotReady made={made} onLeave={onClose} />
      {earlier.length > 0 && (
        <RadioGroup
          label="What changed, as the last section of every document"
          value={told ?? noEdition}
          onChange={setSince}
          options={[
            { id: noEdition, label: 'Not in the documents' },
            ...earlier.slice(0, 5).map(({ id, label: name }) => ({
              id,
              label: `What changed since edition ${name}`,
            })),
          ]}
        />
      )}
      <Leaving documents={chosen} audience={audience} twins={twins} made={made} onLeave={onClose} />
    </Dialog>
  );
}

/** Two of thirteen are chosen by taking none and then the two. */
function AllOrNone({
  of,
  onChoose,
}: {
  readonly of: string;
  readonly onChoose: (isAll: boolean) => void;
}) {
  return (
    <div className="publish-dialog__all">
      <Button size="small" kind="quiet" aria-label={`All ${of}`} onPress={() => onChoose(true)}>
        All
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={`None of the ${of}`}
        onPress={() => onChoose(false)}
      >
        None
      </Button>
    </div>
  );
}

/** What checks still find stands where it is decided, and not only on their own page. */
function ChecksSay({ onLeave }: { readonly onLeave: () => void }) {
  const { findings, isLate } = useFindings();
  const goTo = useStore((state) => state.goTo);
  const open = openFindings(findings).length;
  if (isLate && open === 0) return null;
  if (open === 0) return <p>Checks find nothing that is open.</p>;
  return (
    <Notice
      tone="warn"
      happened={open === 1 ? 'Checks find one thing.' : `Checks find ${open} things.`}
      next="Look at them before this is for good."
      actions={
        <Button
          size="small"
          onPress={() => {
            onLeave();
            goTo('checks');
          }}
        >
          Go to Checks
        </Button>
      }
    />
  );
}

function Leaving({
  documents,
  audience,
  twins,
  made,
  onLeave,
}: {
  readonly documents: readonly DocumentId[];
  readonly audience: Audience;
  readonly twins: readonly TwinId[];
  readonly made: ReadonlyMap<TwinId, Twin>;
  readonly onLeave: () => void;
}) {
  const snapshot = useSnapshot();
  const key = [...documents, ...twins].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is chosen; the lists are new with every letter typed.
  const { outlines, leaving, files } = useMemo(() => {
    const composed = documents.map((id) => outlineOf(snapshot, id, audience));
    const each = composed.map((outline) => answersLeaving(snapshot, outline));
    const programs = twins.flatMap((id) => made.get(id) ?? []);
    const forPrograms = leavingTwins(programs, audience);
    const used = [
      ...each.flatMap((one) => Object.values(one.used).flat()),
      ...forPrograms.flatMap(({ facts }) => facts),
    ];
    const withheld = [...new Set(each.flatMap((one) => one.withheld))];
    const near = nearTheLine(snapshot, composed, forPrograms);
    return {
      outlines: composed,
      leaving: { used: byLevel(snapshot, used), withheld, open: 0, sentences: 0, near },
      files: programs,
    };
  }, [snapshot, audience, made, key]);
  return (
    <>
      <NotLookedAt audience={audience} onLeave={onLeave} />
      <StaleNotice outlines={outlines} />
      <LeftOut twins={files} onLeave={onLeave} />
      <LeavingView leaving={leaving} onLeave={onLeave} />
    </>
  );
}

/** While it is made. Escape stops it too: nothing of it is kept. */
function Publishing({
  label,
  progress,
  onStop,
}: {
  readonly label: string;
  readonly progress: JobProgress;
  readonly onStop: () => void;
}) {
  return (
    <Dialog
      title={`Publishing edition ${label}`}
      isOpen
      onClose={onStop}
      role="alertdialog"
      actions={<Button onPress={onStop}>Stop</Button>}
    >
      <JobView
        progress={progress}
        last="Keeping the edition"
        ifStopped="If you stop, nothing is published and nothing is kept."
      />
    </Dialog>
  );
}

function revisionIn(snapshot: Snapshot): string {
  const answer = resolveAnswer(snapshot, 'document.revision');
  return answer?.state === 'answered' && answer.value.kind === 'text'
    ? answer.value.text.slice(0, 80)
    : '';
}
