/**
 * What draws each screen. The library, where every start begins, is there at once; the code of any
 * other comes when it is gone to, or before that in a moment nobody needs the window.
 */
import { type ComponentType, useEffect, useReducer } from 'react';
import type { ScreenName } from '../../shared/screens.ts';
import { LibraryScreen } from '../library/library-screen.tsx';

type LaterScreen = Exclude<ScreenName, 'library'>;

/** In the order in which they are likely to be wanted. */
const loaders = {
  activities: async () => (await import('../activities/activities-screen.tsx')).ActivitiesScreen,
  decisions: async () => (await import('../decisions/decisions-screen.tsx')).DecisionsScreen,
  documents: async () => (await import('../documents/documents-screen.tsx')).DocumentsScreen,
  checks: async () => (await import('../checks/checks-screen.tsx')).ChecksScreen,
  settings: async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
  regimes: async () => (await import('../regimes/regimes-screen.tsx')).RegimesScreen,
  history: async () => (await import('../history/history-screen.tsx')).HistoryScreen,
  trace: async () => (await import('../trace/trace-screen.tsx')).TraceScreen,
  catalogue: async () => (await import('../catalogue/catalogue-screen.tsx')).CatalogueScreen,
  incoming: async () => (await import('../incoming/incoming-screen.tsx')).IncomingScreen,
} as const satisfies Record<LaterScreen, () => Promise<ComponentType>>;

const views = new Map<ScreenName, ComponentType>([['library', LibraryScreen]]);

/** What draws the screen; undefined while its code is on the way. */
export function useScreenView(screen: ScreenName): ComponentType | undefined {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const view = views.get(screen);
  useEffect(() => {
    if (view !== undefined) return;
    let isWanted = true;
    void loadView(screen).then(() => {
      if (isWanted) drawAgain();
    });
    return () => {
      isWanted = false;
    };
  }, [screen, view]);
  return view;
}

/** Brings every screen, one after the other; `pause` lets the window do what is more urgent. */
export async function loadEveryView(pause: () => Promise<void> = async () => {}): Promise<void> {
  for (const screen of Object.keys(loaders) as LaterScreen[]) {
    await pause();
    await loadView(screen);
  }
  await loadConflictChoices();
}

export async function loadConflictChoices(): Promise<ComponentType> {
  return (await import('./conflict-choices.tsx')).ConflictChoices;
}

async function loadView(screen: ScreenName): Promise<void> {
  if (screen === 'library' || views.has(screen)) return;
  views.set(screen, await loaders[screen]());
}
