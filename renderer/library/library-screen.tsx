/** The library: every device of this user, found by name, by state, or by anything answered in it. */
import { useEffect, useState } from 'react';
import type { WorkbookStatus, WorkbookSummary } from '../../shared/bridge.ts';
import { currentPackId, packs } from '../../shared/content/packs.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Page } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { FirstRun } from './first-run.tsx';
import { LibrarySearch } from './library-search.tsx';
import './library.css';
import { NameDialog } from './name-dialog.tsx';
import { WorkbookList } from './workbook-list.tsx';

const shelves = [
  [
    'active',
    'In the library',
    'No workbook is in the library. Archived and deleted ones can be restored.',
  ],
  [
    'archived',
    'Archived',
    'Nothing is archived. Archive a workbook when its device needs no more work.',
  ],
  ['deleted', 'Deleted', 'Nothing is deleted. What you delete stays here and can be restored.'],
] as const satisfies readonly (readonly [WorkbookStatus, string, string])[];

export function LibraryScreen() {
  const summaries = useStore((state) => state.summaries);
  const libraryState = useStore((state) => state.libraryState);
  const loadLibrary = useStore((state) => state.loadLibrary);
  const isReadOnly = useStore((state) => state.settings?.isLibraryReadOnly ?? false);
  const [isNaming, setNaming] = useNewWorkbookErrand();

  // Dates and titles may have changed while a workbook was open.
  useEffect(() => void loadLibrary(), [loadLibrary]);

  const startNew = () => setNaming(true);
  return (
    <>
      {typeof libraryState === 'object' ? (
        <Page title="Library">
          <FailureNotice
            failure={libraryState.failure}
            actions={<Button onPress={() => void loadLibrary()}>Try again</Button>}
          />
        </Page>
      ) : libraryState === 'ready' && summaries.length === 0 && !isReadOnly ? (
        <FirstRun onNew={startNew} />
      ) : (
        <Shelves summaries={summaries} onNew={startNew} />
      )}
      <NewWorkbook isOpen={isNaming} onClose={() => setNaming(false)} />
    </>
  );
}

/** The native menu may have asked for a new workbook. */
function useNewWorkbookErrand(): [boolean, (isNaming: boolean) => void] {
  const errand = useStore((state) => state.errand);
  const endErrand = useStore((state) => state.endErrand);
  const [isNaming, setNaming] = useState(false);
  useEffect(() => {
    if (errand !== 'newWorkbook') return;
    setNaming(true);
    endErrand();
  }, [errand, endErrand]);
  return [isNaming, setNaming];
}

function Shelves({
  summaries,
  onNew,
}: {
  readonly summaries: readonly WorkbookSummary[];
  readonly onNew: () => void;
}) {
  const isReadOnly = useStore((state) => state.settings?.isLibraryReadOnly ?? false);
  const [shelf, setShelf] = useState<string>('active');
  const [searched, setSearched] = useState('');
  const isSearching = searched.trim().length > 1;
  return (
    <Page
      title="Library"
      width="wide"
      actions={isReadOnly ? undefined : <LibraryActions onNew={onNew} />}
    >
      <LibrarySearch text={searched} onChange={setSearched} />
      {!isSearching && (
        <Tabs
          label="Where workbooks are kept"
          selected={shelf}
          onSelect={setShelf}
          entries={shelves.map(([status, label, none]) => {
            const here = summaries.filter((summary) => summary.status === status);
            return {
              id: status,
              label: `${label} (${here.length})`,
              content: <WorkbookList label={label} summaries={here} none={none} />,
            };
          })}
        />
      )}
    </Page>
  );
}

function LibraryActions({ onNew }: { readonly onNew: () => void }) {
  const samples = useStore((state) => state.samples);
  const openSample = useStore((state) => state.openSample);
  const importHandoff = useStore((state) => state.importHandoff);
  return (
    <>
      <Button kind="primary" onPress={onNew}>
        New workbook
      </Button>
      <Button onPress={() => void importHandoff()}>Open a hand-off file</Button>
      {samples.length > 0 && (
        <Menu
          label="Samples"
          trigger={<Button>Open a sample</Button>}
          entries={samples.map(({ name, title }) => ({
            id: name,
            label: title,
            onAction: () => void openSample(name),
          }))}
        />
      )}
    </>
  );
}

function NewWorkbook({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const createWorkbook = useStore((state) => state.createWorkbook);
  return (
    <NameDialog
      isOpen={isOpen}
      title="New workbook"
      label="Device or device family"
      description="The name your customers know it by. It can be changed later."
      confirmLabel="Create the workbook"
      initial=""
      note={<p className="library__standing">{packs[currentPackId].standing}</p>}
      onClose={onClose}
      onConfirm={(name) => void createWorkbook(name)}
    />
  );
}
