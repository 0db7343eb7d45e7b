import { factDefinition } from '../../shared/content/facts.ts';
import { factOfPath, type Path } from '../../shared/workbook/path.ts';
import type { SliceParts } from './store-types.ts';

export type ScreenName =
  | 'library'
  | 'activities'
  | 'decisions'
  | 'trace'
  | 'documents'
  | 'checks'
  | 'regimes'
  | 'history'
  | 'merge'
  | 'catalogue'
  | 'settings';

/** Where the person is. Not undoable. */
export type Place = {
  readonly screen: ScreenName;
  /** What to show and focus on that screen: the answer someone asked to go to. */
  readonly path: Path | null;
  /** The question someone asked to go to, where it is that question and not only its answer. */
  readonly question?: string;
  /** Rises with every navigation, so that going to the same place again counts. */
  readonly step: number;
};

/** What the menu asked the library to begin with. */
export type LibraryErrand = 'newWorkbook' | 'find';

export type NavigationSlice = {
  readonly place: Place;
  readonly errand: LibraryErrand | null;
  /** Goes to the library to do something there at once. */
  readonly goOnErrand: (errand: LibraryErrand) => void;
  readonly endErrand: () => void;
  readonly goTo: (screen: ScreenName, path?: Path) => void;
  /** Goes to the screen where this answer is given. */
  readonly goToAnswer: (path: Path) => void;
  /** Goes to one question of the workbook's activities. */
  readonly goToQuestion: (question: string) => void;
};

export function navigationSlice({ set, get }: SliceParts<NavigationSlice>): NavigationSlice {
  return {
    place: { screen: 'library', path: null, step: 0 },
    errand: null,
    goOnErrand: (errand) => {
      get().goTo('library');
      set({ errand });
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
