/** Writing a document into files: for whom, in which formats, with what in them. */
import { useState } from 'react';
import type { ExportFormat } from '../../shared/bridge.ts';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { allFormats, formatWords } from './format-words.ts';
import { leavingWith } from './leaving.ts';
import { LeavingView } from './leaving-view.tsx';
import { outlineOf } from './outlines.ts';
import { useSnapshot } from './snapshot-context.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { TemplateFields } from './template-fields.tsx';
import { useExport } from './use-export.ts';
import { WrittenFiles } from './written-files.tsx';

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
  const { run, write, reveal } = useExport((bridge, workbookId) =>
    bridge.invoke('documents/export', { workbookId, document, formats: [...formats], audience }),
  );
  const isWritten = run.kind === 'written';
  return (
    <Dialog
      title={`Export “${title}”`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{isWritten ? 'Close' : 'Cancel'}</Button>
          {isWritten ? (
            <Button kind="primary" onPress={reveal}>
              Show in folder
            </Button>
          ) : (
            <Button
              kind="primary"
              onPress={() => void write()}
              isDisabled={formats.length === 0 || run.kind === 'writing'}
            >
              {run.kind === 'writing' ? 'Writing' : 'Choose a folder and export'}
            </Button>
          )}
        </>
      }
    >
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      {isWritten ? (
        <WrittenFiles files={run.exported.files} />
      ) : (
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
          <LeavingNow document={document} audience={audience} formats={formats} />
        </>
      )}
    </Dialog>
  );
}

function LeavingNow({
  document,
  audience,
  formats,
}: {
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly formats: readonly ExportFormat[];
}) {
  const snapshot = useSnapshot();
  const outline = outlineOf(snapshot, document, audience);
  return (
    <>
      <StaleNotice outlines={[outline]} />
      <LeavingView leaving={leavingWith(snapshot, outline)} files={filesWords(formats)} />
    </>
  );
}

/** `2 files: Word, Web page. You choose the folder next.` */
function filesWords(formats: readonly ExportFormat[]): string | null {
  if (formats.length === 0) return null;
  const labels = formats.map((format) => formatWords[format].label).join(', ');
  return `${formats.length === 1 ? 'One file' : `${formats.length} files`}: ${labels}. You choose the folder next.`;
}
