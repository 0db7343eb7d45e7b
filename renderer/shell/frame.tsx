import { useEffect } from 'react';
import { CheckEdition } from '../editions/check-edition.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { KnownFileDialog } from '../incoming/known-file-dialog.tsx';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { pageTitleId } from '../ui/page.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import './frame.css';
import { LibraryNotice } from './library-notice.tsx';
import { Rail } from './rail.tsx';
import { RunningHead } from './running-head.tsx';
import { SaveProblem } from './save-state.tsx';
import { ScreenView } from './screen-view.tsx';
import { useScreenView } from './screen-views.ts';
import { WorkbookNotices } from './workbook-notices.tsx';

/** What stays while the screens change: the rail, the running head, messages. */
export function Frame() {
  const place = useStore((state) => state.place);
  const toasts = useStore((state) => state.toasts);
  const dismissToast = useStore((state) => state.dismissToast);
  const view = useScreenView(place.screen);
  const isToTitle = place.path === null && place.question === undefined && !place.isErrand;
  useFocusOnNavigation(place.step, isToTitle, view !== undefined);

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
        <main className="frame__page" key={place.screen} aria-busy={view === undefined}>
          <ScreenView screen={place.screen} view={view} />
        </main>
      </div>
      <KnownFileDialog />
      <CheckEdition />
      <ToastRegion toasts={toasts} onDismiss={dismissToast} />
    </div>
  );
}

/** A new page begins at its title, on screen and for those who listen. */
function useFocusOnNavigation(step: number, isToTitle: boolean, isThere: boolean): void {
  useEffect(() => {
    if (step === 0 || !isToTitle || !isThere) return;
    window.scrollTo(0, 0);
    document.getElementById(pageTitleId)?.focus({ preventScroll: true });
  }, [step, isToTitle, isThere]);
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
