/** Writing a document into files: for whom, in which formats, with what in them. */

import { useMemo, useState } from 'react';
import type { ExportFormat } from '../../shared/bridge.ts';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import { documentFileName } from '../../shared/documents/document-file-name.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { outlineOf } from '../derived/outlines.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { ExportActions } from '../leaving/export-actions.tsx';
import { allFormats, formatWords } from '../leaving/format-words.ts';
import { leavingWith } from '../leaving/leaving.ts';
import { LeavingView } from '../leaving/leaving-view.tsx';
import { NotLookedAt } from '../leaving/not-looked-at.tsx';
import { StaleNotice } from '../leaving/stale-notice.tsx';
import { useExport } from '../leaving/use-export.ts';
import { Writing } from '../leaving/writing.tsx';
import { WrittenFiles } from '../leaving/written-files.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TemplateFields } from './template-fields.tsx';

export function ExportDialog({
  document,
  title,
  audience: startAudience,
  isOpen,
  onClose,
}: {
  readonly document: DocumentId;
  readonly title: string;
  readonly audience: Audience;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const [audience, setAudience] = useState(startAudience);
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'html']);
  const made = useExport((bridge, workbookId, job) => {
    const chosen = { document, formats: [...formats], audience };
    return bridge.invoke('documents/export', { workbookId, ...chosen, job });
  });
  const { run } = made;
  return (
    <Dialog
      title={`Export “${title}”`}
      isOpen={isOpen}
      // Escape stops what is being made, as everywhere.
      onClose={run.kind === 'writing' ? made.stop : onClose}
      actions={<ExportActions made={made} isReady={formats.length > 0} onClose={onClose} />}
    >
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      {run.kind === 'written' && <WrittenFiles files={run.exported.files} />}
      {run.kind === 'writing' && <Writing progress={run.progress} />}
      {(run.kind === 'ready' || run.kind === 'failed') && (
        <>
          <RadioGroup
            label="For whom"
            value={audience}
            onChange={(id) =>
              setAudience(disclosureLevels.find((level) => level === id) ?? audience)
            }
            options={disclosureLevels
              .filter((id) => isForAudience(document, id))
              .map((id) => ({ id, ...audienceWords[id] }))}
          />
          <CheckboxGroup
            label="Formats"
            value={formats}
            onChange={(ids) => setFormats(allFormats.filter((format) => ids.includes(format)))}
            options={allFormats.map((id) => ({ id, ...formatWords[id] }))}
            error={formats.length === 0 ? 'Choose at least one format.' : undefined}
          />
          {formats.includes('docx') && <TemplateFields document={document} audience={audience} />}
          <LeavingNow document={document} audience={audience} formats={formats} onLeave={onClose} />
        </>
      )}
    </Dialog>
  );
}

function LeavingNow({
  document,
  audience,
  formats,
  onLeave,
}: {
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly formats: readonly ExportFormat[];
  readonly onLeave: () => void;
}) {
  const snapshot = useSnapshot();
  const outline = outlineOf(snapshot, document, audience);
  const leaving = useMemo(() => leavingWith(snapshot, outline), [snapshot, outline]);
  const name = documentFileName(outline);
  return (
    <>
      <NotLookedAt audience={audience} onLeave={onLeave} />
      <StaleNotice outlines={[outline]} />
      <LeavingView
        leaving={leaving}
        files={formats.map((format) => `${name}.${format}`)}
        onLeave={onLeave}
      />
    </>
  );
}
