import type { ComponentType } from 'react';
import { type ScreenName, screenEntry } from '../../shared/screens.ts';
import { ActivitiesScreen } from '../activities/activities-screen.tsx';
import { CatalogueScreen } from '../catalogue/catalogue-screen.tsx';
import { ChecksScreen } from '../checks/checks-screen.tsx';
import { DecisionsScreen } from '../decisions/decisions-screen.tsx';
import { SnapshotProvider } from '../derived/snapshot-context.tsx';
import { DocumentsScreen } from '../documents/documents-screen.tsx';
import { HistoryScreen } from '../history/history-screen.tsx';
import { IncomingScreen } from '../incoming/incoming-screen.tsx';
import { LibraryScreen } from '../library/library-screen.tsx';
import { RegimesScreen } from '../regimes/regimes-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { useStore } from '../store/use-store.tsx';
import { TraceScreen } from '../trace/trace-screen.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

const views = {
  library: LibraryScreen,
  activities: ActivitiesScreen,
  decisions: DecisionsScreen,
  trace: TraceScreen,
  documents: DocumentsScreen,
  checks: ChecksScreen,
  regimes: RegimesScreen,
  history: HistoryScreen,
  incoming: IncomingScreen,
  catalogue: CatalogueScreen,
  settings: SettingsScreen,
} as const satisfies Record<ScreenName, ComponentType>;

/** One screen. The workbook's own pages read its answers, and say so where none is open. */
export function ScreenView({ screen }: { readonly screen: ScreenName }) {
  const hasWorkbook = useStore((state) => state.workbook !== null);
  const { title, ofWorkbook } = screenEntry(screen);
  const View = views[screen];
  if (ofWorkbook === null) return <View />;
  if (!hasWorkbook) {
    return (
      <Page title={title}>
        <EmptyState title="No workbook is open">
          <p>{`Open a workbook in the library, and ${ofWorkbook}.`}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <SnapshotProvider>
      <View />
    </SnapshotProvider>
  );
}
