import { factDefinition } from '../../shared/content/facts.ts';
import type { ScreenName } from '../../shared/screens.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import type { NavigationSlice, SliceParts } from './state.ts';

export function navigationSlice({ set, get }: SliceParts<NavigationSlice>): NavigationSlice {
  return {
    place: { screen: 'library', path: null, step: 0 },
    errand: null,
    goOnErrand: (errand) => {
      get().goTo('library');
      set(({ place }) => ({ errand, place: { ...place, isErrand: true } }));
    },
    endErrand: () => set({ errand: null }),
    goTo: (screen, path) => {
      get().leaveField();
      set((state) => ({ place: { screen, path: path ?? null, step: state.place.step + 1 } }));
    },
    goToAnswer: (path) => get().goTo(screenOfPath(path), path),
    goToQuestion: (question) => {
      get().goTo('activities');
      set(({ place }) => ({ place: { ...place, question } }));
    },
  };
}

/** The screen where an answer is given. */
export function screenOfPath(path: Path): ScreenName {
  const fact = factOfPath(path);
  if (fact === 'decisions') return 'decisions';
  if (fact === 'regimeChoices') return 'regimes';
  return factDefinition(fact)?.scope === undefined ? 'activities' : 'settings';
}
