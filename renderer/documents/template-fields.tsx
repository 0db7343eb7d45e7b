import { useEffect, useState } from 'react';
import type { Reply } from '../../shared/bridge.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { Failure } from '../../shared/result.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useBridge, useStore } from '../store/use-store.tsx';
import { Notice } from '../ui/notice.tsx';

/** Before a Word file is written: how the fields of the company's template fit this document. */
export function TemplateFields({
  document,
  audience,
}: {
  readonly document: DocumentId;
  readonly audience: Audience;
}) {
  const bridge = useBridge();
  const workbookId = useStore((state) => state.workbook?.id);
  const [fields, setFields] = useState<Reply<'house/fields'>>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (workbookId === undefined) return;
    void bridge.invoke('house/fields', { workbookId, document, audience }).then((read) => {
      if (!isCurrent) return;
      setFields(read.ok ? read.value : null);
      setFailure(read.ok ? null : read.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, workbookId, document, audience]);

  if (failure !== null) return <FailureNotice failure={failure} />;
  if (fields === null) return null;
  const { unknown, missing } = fields;
  if (missing.includes('document'))
    return (
      <Notice
        tone="problem"
        happened="The Word template has no {{document}}, so there is no place for the text."
        next="Add it to the template, or choose in Settings that only its looks are used."
      />
    );
  return (
    <>
      {unknown.length > 0 && (
        <Notice
          tone="warn"
          happened={`The Word template asks for what this document does not say: ${named(unknown)}.`}
          next="In the Word file these places stay empty."
        />
      )}
      {missing.length > 0 && (
        <p className="field__description">
          {`The Word template has no place of its own for ${named(missing)}: in the Word file that stands before the text.`}
        </p>
      )}
    </>
  );
}

function named(fields: readonly string[]): string {
  return fields.map((field) => `{{${field}}}`).join(', ');
}
