/** What customers will read, as it stands now: every sentence with the answers behind it. */
import { Search } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { PublishDialog } from '../published/publish-dialog.tsx';
import { PublishedEditions } from '../published/published-editions.tsx';
import { PublishedMarks } from '../published/published-marks.tsx';
import { useEditions } from '../published/use-editions.ts';
import { useCommand, useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page } from '../ui/page.tsx';
import { CopyMenu } from './copy-menu.tsx';
import './documents.css';
import { documentsOffered } from './documents-offered.ts';
import { ExportDialog } from './export-dialog.tsx';
import { FindBar } from './find-bar.tsx';
import { lastPlace, rememberDocument } from './last-place.ts';
import { outlineOf, sentenceIndex } from './outlines.ts';
import { Preview } from './preview.tsx';
import { sentenceOfNode } from './sentence-node.ts';
import { SnapshotProvider, useSnapshot } from './snapshot-context.tsx';
import { TwinsDialog } from './twins-dialog.tsx';
import { usePrint } from './use-print.ts';

export function DocumentsScreen() {
  const isOpen = useStore((state) => state.workbook !== null);
  if (!isOpen) {
    return (
      <Page title="Documents">
        <EmptyState title="No workbook is open">
          <p>Open a workbook in the library, and its documents stand here.</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <SnapshotProvider>
      <Documents />
    </SnapshotProvider>
  );
}

function Documents() {
  const snapshot = useSnapshot();
  const { document, audience, show } = useShown(snapshot);
  const sheet = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const { isPrinting, print } = usePrint(document, audience);
  const find = useFindBar();
  const [isExporting, setExporting] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const isReadOnly = useIsReadOnly();
  const shelf = useEditions();
  const [isShowingTwins, setShowingTwins] = useState(false);
  useCommand('exportDocument', () => setExporting(true));
  useCommand('printDocument', print);
  const offered = documentsOffered(snapshot, document);
  const chosen = offered.find(({ id }) => id === document);
  const title = chosen?.title ?? '';
  const readers = disclosureLevels.filter((level) => isForAudience(document, level));
  const choose = (id: string) => {
    const next = offered.find((other) => other.id === id);
    if (next === undefined) return;
    // What is for colleagues only is never shown as if customers read it.
    const fits = next.audiences.includes(audience);
    show(next.id, fits ? audience : (next.audiences[0] ?? 'internal'));
  };
  const outline = outlineOf(snapshot, document, audience);
  return (
    <Page
      width="wide"
      title="Documents"
      lead={
        <p>
          {chosen?.about} For: {chosen?.forWhom}.
        </p>
      }
      actions={
        <>
          {!isReadOnly && <Button onPress={() => setPublishing(true)}>Publish an edition</Button>}
          <Button onPress={() => setShowingTwins(true)}>Machine-readable files</Button>
          <CopyMenu outline={outline} picked={picked} />
          <Button isDisabled={isPrinting} onPress={print}>
            {isPrinting ? 'Printing' : 'Print'}
          </Button>
          <Button kind="primary" onPress={() => setExporting(true)}>
            Export
          </Button>
        </>
      }
    >
      <PublishedEditions shelf={shelf} />
      <div className="documents__tools">
        <InlineSelect
          label="Document"
          before="Show"
          value={document}
          onChange={choose}
          options={offered.map(({ id, title: label, about }) => ({ id, label, help: about }))}
        />
        <InlineSelect
          label="Readers"
          before="as read by"
          value={audience}
          onChange={(id) =>
            show(document, disclosureLevels.find((level) => level === id) ?? audience)
          }
          options={readers.map((id) => ({
            id,
            label: audienceWords[id].label.toLowerCase(),
            help: audienceWords[id].help,
          }))}
        />
        {find.asked === 0 ? (
          <IconButton
            label="Find in this document"
            icon={<Search size={18} />}
            onPress={find.open}
          />
        ) : (
          <FindBar sheet={sheet} outline={outline} asked={find.asked} onClose={find.close} />
        )}
      </div>
      <PublishedMarks shelf={shelf} document={document} audience={audience}>
        <Preview key={document} outline={outline} sheet={sheet} onPick={setPicked} />
      </PublishedMarks>
      {isPublishing && (
        <PublishDialog
          audience={audience}
          editions={shelf.summaries}
          onClose={() => setPublishing(false)}
          onPublished={() => {
            setPublishing(false);
            void shelf.reload();
          }}
        />
      )}
      {isShowingTwins && <TwinsDialog audience={audience} onClose={() => setShowingTwins(false)} />}
      {isExporting && (
        <ExportDialog
          document={document}
          title={title}
          audience={audience}
          isOpen
          onClose={() => setExporting(false)}
        />
      )}
    </Page>
  );
}

/** Which document is shown, as which readers see it: as asked for, or else as the last time. */
function useShown(snapshot: Snapshot) {
  const store = useStoreApi();
  const place = useStore((state) => state.place);
  const [shown, setShown] = useState<{ document: DocumentId; audience: Audience }>(() => {
    const asked = sentenceOfNode(place.path);
    const last = lastPlace(store);
    if (asked === null) return last;
    return { document: asked.document, audience: audienceWith(snapshot, asked, last.audience) };
  });
  const show = useCallback(
    (document: DocumentId, audience: Audience) => {
      rememberDocument(store, { document, audience });
      setShown({ document, audience });
    },
    [store],
  );
  return { ...shown, show };
}

/** The readers that were looked at last, where they get the sentence; else the widest that do. */
function audienceWith(
  snapshot: Snapshot,
  { document, sentence }: { readonly document: DocumentId; readonly sentence: string },
  last: Audience,
): Audience {
  const readers = [last, ...disclosureLevels].filter((level) => isForAudience(document, level));
  return (
    readers.find((level) =>
      sentenceIndex(outlineOf(snapshot, document, level)).byId.has(sentence),
    ) ?? 'internal'
  );
}

/** The menu's Find opens the bar or goes back into it; the end of the search gives the focus back. */
function useFindBar() {
  const [asked, setAsked] = useState(0);
  const before = useRef<Element | null>(null);
  const open = () => {
    if (asked === 0) before.current = window.document.activeElement;
    setAsked(asked + 1);
  };
  const close = () => {
    setAsked(0);
    const { current } = before;
    // After the bar has gone, with its focus.
    queueMicrotask(() => current instanceof HTMLElement && current.focus({ preventScroll: true }));
  };
  useCommand('find', open);
  return { asked, open, close };
}
