import { useEffect } from 'react';
import { ActivitiesScreen } from '../activities/activities-screen.tsx';
import { CatalogueScreen } from '../catalogue/catalogue-screen.tsx';
import { ChecksScreen } from '../checks/checks-screen.tsx';
import { DecisionsScreen } from '../decisions/decisions-screen.tsx';
import { DocumentsScreen } from '../documents/documents-screen.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { HistoryScreen } from '../history/history-screen.tsx';
import { LibraryScreen } from '../library/library-screen.tsx';
import { KnownFileDialog } from '../merge/known-file-dialog.tsx';
import { MergeScreen } from '../merge/merge-screen.tsx';
import { CheckEdition } from '../published/check-edition.tsx';
import { RegimesScreen } from '../regimes/regimes-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import type { ScreenName } from '../store/navigation-slice.ts';
import { useStore } from '../store/use-store.tsx';
import { TraceScreen } from '../trace/trace-screen.tsx';
import { Button } from '../ui/button.tsx';
import { pageTitleId } from '../ui/page.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import './frame.css';
import { LibraryNotice } from './library-notice.tsx';
import { Rail } from './rail.tsx';
import { RunningHead } from './running-head.tsx';
import { SaveProblem } from './save-state.tsx';
import { WorkbookNotices } from './workbook-notices.tsx';

const screens = {
  library: LibraryScreen,
  activities: ActivitiesScreen,
  decisions: DecisionsScreen,
  trace: TraceScreen,
  documents: DocumentsScreen,
  checks: ChecksScreen,
  regimes: RegimesScreen,
  history: HistoryScreen,
  merge: MergeScreen,
  catalogue: CatalogueScreen,
  settings: SettingsScreen,
} as const satisfies Record<ScreenName, () => React.JSX.Element>;

/** What stays while the screens change: the rail, the running head, messages. */
export function Frame() {
  const place = useStore((state) => state.place);
  const toasts = useStore((state) => state.toasts);
  const dismissToast = useStore((state) => state.dismissToast);
  useFocusOnNavigation(place.step, place.path === null && place.question === undefined);
  const Screen = screens[place.screen];
  return (
    <div className="frame">
      <SkipLink target={pageTitleId} />
      <Rail />
      <div className="frame__body">
        <RunningHead />
        <SaveProblem />
        <LastFailure />
        <LibraryNotice />
        <WorkbookNotices />
        <main className="frame__page" key={place.screen}>
          <Screen />
        </main>
      </div>
      <KnownFileDialog />
      <CheckEdition />
      <ToastRegion toasts={toasts} onDismiss={dismissToast} />
    </div>
  );
}

/** A new page begins at its title, on screen and for those who listen. */
function useFocusOnNavigation(step: number, isToTitle: boolean): void {
  useEffect(() => {
    if (step === 0 || !isToTitle) return;
    window.scrollTo(0, 0);
    document.getElementById(pageTitleId)?.focus({ preventScroll: true });
  }, [step, isToTitle]);
}

function LastFailure() {
  const failure = useStore((state) => state.failure);
  const dismissFailure = useStore((state) => state.dismissFailure);
  if (failure === null) return null;
  return (
    <div className="frame__notice">
      <FailureNotice
        failure={failure}
        actions={
          <Button size="small" onPress={dismissFailure}>
            Close
          </Button>
        }
      />
    </div>
  );
}
