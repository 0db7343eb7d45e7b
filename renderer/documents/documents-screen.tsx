/** What customers will read, as it stands now: every sentence with the answers behind it. */
import { useEffect, useRef, useState } from 'react';
import { isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId, Outline } from '../../shared/documents/outline.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { useCommand, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page } from '../ui/page.tsx';
import './documents.css';
import { documentsOffered } from './documents-offered.ts';
import { ExportDialog } from './export-dialog.tsx';
import { MeterPanel } from './meter-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { OmittedPanel } from './omitted-panel.tsx';
import { OutlineView } from './outline-view.tsx';
import { outlineOf, sentenceIndex } from './outlines.ts';
import { SnapshotProvider, useSnapshot } from './snapshot-context.tsx';
import { SourcesPanel } from './sources-panel.tsx';
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
      <Preview key={`${document} ${audience}`} outline={outlineOf(snapshot, document, audience)} />
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

function Preview({ outline }: { readonly outline: Outline }) {
  const place = useStore((state) => state.place);
  const index = sentenceIndex(outline);
  const asked = place.path === null ? null : sentenceReading(outline, place.path);
  const [picked, setPicked] = useState<string | null>(asked);
  const arrival = useRef(asked);
  const sheet = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const current = picked !== null && index.byId.has(picked) ? picked : null;
  const stop = current ?? index.all[0]?.sentence.id ?? null;

  useEffect(() => {
    // Only on arrival: later the person moves on by themselves.
    if (arrival.current !== null) focusSentence(sheet.current, arrival.current);
    arrival.current = null;
  }, []);

  return (
    <div className="preview">
      <div ref={sheet} className="preview__sheet">
        <OutlineView
          outline={outline}
          selected={current}
          stop={stop}
          onPick={setPicked}
          onEnter={() => panel.current?.focus()}
        />
      </div>
      <div className="preview__margin">
        <SourcesPanel
          sentence={current === null ? undefined : index.byId.get(current)?.sentence}
          document={outline.document}
          panel={panel}
          onBack={() => current !== null && focusSentence(sheet.current, current)}
        />
        <MeterPanel outline={outline} />
        <MissingPanel outline={outline} />
        <OmittedPanel outline={outline} />
      </div>
    </div>
  );
}

/** The first sentence that was made from an answer, or from any part of its fact. */
function sentenceReading(outline: Outline, path: Path): string | null {
  const { all, byFact } = sentenceIndex(outline);
  const exact = all.find(({ sentence }) => sentence.facts.includes(path));
  return (exact ?? byFact.get(factOfPath(path))?.[0])?.sentence.id ?? null;
}

function focusSentence(sheet: HTMLElement | null, id: string): void {
  const sentence = sheet?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);
  sentence?.scrollIntoView({ block: 'center' });
  sentence?.focus({ preventScroll: true });
}
