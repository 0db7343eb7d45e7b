/** What customers will read, as it stands now: every sentence with the answers behind it. */
import { useState } from 'react';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { PublishDialog } from '../published/publish-dialog.tsx';
import { PublishedEditions } from '../published/published-editions.tsx';
import { PublishedMarks } from '../published/published-marks.tsx';
import { useEditions } from '../published/use-editions.ts';
import { useCommand, useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page } from '../ui/page.tsx';
import './documents.css';
import { documentsOffered } from './documents-offered.ts';
import { ExportDialog } from './export-dialog.tsx';
import { outlineOf } from './outlines.ts';
import { Preview } from './preview.tsx';
import { SnapshotProvider, useSnapshot } from './snapshot-context.tsx';
import { TwinsDialog } from './twins-dialog.tsx';

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

const firstDocument: DocumentId = 'deviceCybersecurityDisclosure';

function Documents() {
  const snapshot = useSnapshot();
  const [document, setDocument] = useState<DocumentId>(firstDocument);
  const [audience, setAudience] = useState<Audience>('public');
  const [isExporting, setExporting] = useState(false);
  const [isPublishing, setPublishing] = useState(false);
  const isReadOnly = useIsReadOnly();
  const shelf = useEditions();
  const [isShowingTwins, setShowingTwins] = useState(false);
  useCommand('exportDocument', () => setExporting(true));
  const offered = documentsOffered(snapshot, document);
  const chosen = offered.find(({ id }) => id === document);
  const title = chosen?.title ?? '';
  const readers = disclosureLevels.filter((level) => isForAudience(document, level));
  const choose = (id: string) => {
    const next = offered.find((other) => other.id === id);
    if (next === undefined) return;
    setDocument(next.id);
    // What is for colleagues only is never shown as if customers read it.
    if (!next.audiences.includes(audience)) setAudience(next.audiences[0] ?? 'internal');
  };
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
          <Button kind="primary" onPress={() => setExporting(true)}>
            Export
          </Button>
        </>
      }
    >
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
          onChange={(id) => setAudience(disclosureLevels.find((level) => level === id) ?? audience)}
          options={readers.map((id) => ({
            id,
            label: audienceWords[id].label.toLowerCase(),
            help: audienceWords[id].help,
          }))}
        />
      </div>
      <PublishedEditions shelf={shelf} />
      <PublishedMarks shelf={shelf} document={document} audience={audience}>
        <Preview
          key={`${document} ${audience}`}
          outline={outlineOf(snapshot, document, audience)}
        />
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
