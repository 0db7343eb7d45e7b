import { createStore as createZustandStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../shared/bridge.ts';
import { answersSlice } from './answers-slice.ts';
import { librarySlice } from './library-slice.ts';
import { mergeSlice } from './merge-slice.ts';
import { messagesSlice } from './messages-slice.ts';
import { navigationSlice } from './navigation-slice.ts';
import { saveSlice } from './save-slice.ts';
import { settingsSlice } from './settings-slice.ts';
import type { AppState, StoreParts } from './state.ts';
import { undoSlice } from './undo-slice.ts';
import { workbookSlice } from './workbook-slice.ts';

export type AppStore = StoreApi<AppState> & {
  /** For what is asked and shown at once, without state of its own: history, export. */
  readonly bridge: Bridge;
};

/** The one store of a window. Each test makes its own. */
export function createStore(bridge: Bridge, { now, newId }: Omit<StoreParts, 'bridge'>): AppStore {
  const store = createZustandStore<AppState>()((set, get) => {
    const parts = { set, get, bridge, now, newId };
    return {
      ...navigationSlice(parts),
      ...messagesSlice(parts),
      ...settingsSlice(parts),
      ...librarySlice(parts),
      ...workbookSlice(parts),
      ...saveSlice(parts),
      ...answersSlice(parts),
      ...undoSlice(parts),
      ...mergeSlice(parts),
    };
  });
  return Object.assign(store, { bridge });
}
