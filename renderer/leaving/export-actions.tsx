/** The buttons of an export: begin it, stop it while files are made, and find what was written. */

import { Button } from '../ui/button.tsx';
import type { Export } from './use-export.ts';

export function ExportActions({
  made: { run, write, stop, reveal },
  isReady,
  onClose,
}: {
  readonly made: Export;
  /** There is something to write. */
  readonly isReady: boolean;
  readonly onClose: () => void;
}) {
  if (run.kind === 'writing') return <Button onPress={stop}>Stop</Button>;
  if (run.kind === 'written')
    return (
      <>
        <Button onPress={onClose}>Close</Button>
        <Button kind="primary" onPress={reveal}>
          Show in folder
        </Button>
      </>
    );
  return (
    <>
      <Button onPress={onClose}>Cancel</Button>
      <Button kind="primary" onPress={() => void write()} isDisabled={!isReady}>
        Choose a folder and export
      </Button>
    </>
  );
}
