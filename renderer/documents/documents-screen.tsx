/** What customers will read, as it stands now: every sentence with the answers behind it. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DocumentEntry } from '../../shared/documents/catalogue.ts';
import { PublishDialog } from '../editions/publish-dialog.tsx';
import { PublishedEditions } from '../editions/published-editions.tsx';
import { PublishedMarks } from '../editions/published-marks.tsx';
import { useEditions } from '../editions/use-editions.ts';
import { useCommand, useIsReadOnly } from '../store/use-store.tsx';
import { IconButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { DocumentActions } from './document-actions.tsx';
import { DocumentChoice } from './document-choice.tsx';
import './documents.css';
import { outlineOf, sentenceIndex } from '../derived/outlines.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { TwinsDialog } from '../leaving/twins-dialog.tsx';
import { documentsOffered } from './documents-offered.ts';
import { ExportDialog } from './export-dialog.tsx';
import { FindBar } from './find-bar.tsx';
import { Preview } from './preview.tsx';
import { useFindBar } from './use-find-bar.ts';
import { usePrint } from './use-print.ts';
import { useShown } from './use-shown.ts';

export function DocumentsScreen() {
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
  const offered = useSame(documentsOffered(snapshot, document));
  const chosen = offered.find(({ id }) => id === document);
  const title = chosen?.title ?? '';
  const outline = outlineOf(snapshot, document, audience);
  const latest = useRef(outline);
  useEffect(() => {
    latest.current = outline;
  }, [outline]);
  const section = picked === null ? undefined : sentenceIndex(outline).byId.get(picked)?.section;
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
        <DocumentActions
          {...{ isReadOnly, isPrinting, latest, section }}
          onPublish={setPublishing}
          onShowTwins={setShowingTwins}
          onPrint={print}
          onExport={setExporting}
        />
      }
    >
      <PublishedEditions shelf={shelf} />
      <div className="documents__tools">
        <DocumentChoice {...{ document, audience, show }} offered={offered} />
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
          taken={shelf.labels}
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

/** The same list as long as the same documents are in it. */
function useSame(offered: readonly DocumentEntry[]): readonly DocumentEntry[] {
  const [kept, keep] = useState(offered);
  const isSame = kept.length === offered.length && offered.every((entry, at) => entry === kept[at]);
  if (!isSame) keep(offered);
  return isSame ? kept : offered;
}
