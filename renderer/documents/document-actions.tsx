/** What can be done with the documents. Not drawn again for a changed answer. */
import { memo, type RefObject } from 'react';
import type { Outline, Section } from '../../shared/documents/outline.ts';
import { Button } from '../ui/button.tsx';
import { CopyMenu } from './copy-menu.tsx';

export const DocumentActions = memo(function DocumentActions({
  isReadOnly,
  isPrinting,
  latest,
  section,
  onPublish,
  onShowTwins,
  onPrint,
  onExport,
}: {
  readonly isReadOnly: boolean;
  readonly isPrinting: boolean;
  readonly latest: RefObject<Outline>;
  /** In which the picked sentence stands. */
  readonly section: Section | undefined;
  readonly onPublish: (isOpen: true) => void;
  readonly onShowTwins: (isOpen: true) => void;
  readonly onPrint: () => void;
  readonly onExport: (isOpen: true) => void;
}) {
  return (
    <>
      {!isReadOnly && <Button onPress={() => onPublish(true)}>Publish an edition</Button>}
      <Button onPress={() => onShowTwins(true)}>Machine-readable files</Button>
      <CopyMenu latest={latest} section={section} />
      <Button isDisabled={isPrinting} onPress={onPrint}>
        {isPrinting ? 'Printing' : 'Print'}
      </Button>
      <Button kind="primary" onPress={() => onExport(true)}>
        Export
      </Button>
    </>
  );
});
