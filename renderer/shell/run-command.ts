import type { MenuCommand } from '../../shared/bridge.ts';
import { assertNever } from '../../shared/result.ts';
import { type ScreenName, screenEntry } from '../../shared/screens.ts';
import type { AppStore } from '../store/store.ts';

/** Does what an entry of the native menu, or its shortcut, asks for. */
export async function runCommand(store: AppStore, command: MenuCommand): Promise<void> {
  const state = store.getState();
  if (typeof command === 'object')
    return 'go' in command ? goTo(store, command.go) : state.enterWorkbook(command.open);
  switch (command) {
    case 'newWorkbook':
      return state.goOnErrand(command);
    case 'find':
      // A document that is shown is searched itself; the screen listens for it.
      if (state.place.screen === 'documents' && state.workbook !== null) return;
      return focusPageSearch() ? undefined : state.goOnErrand(command);
    case 'openHandoff':
      return state.importHandoff();
    case 'bringAnswers':
      return state.bringAnswers();
    case 'saveHandoff':
      return state.workbook === null ? undefined : state.saveHandoff(state.workbook.id);
    case 'exportDocument':
    case 'printDocument':
      return goTo(store, 'documents');
    case 'undo':
      return state.undo();
    case 'redo':
      return state.redo();
    case 'checkEdition':
      // Its own dialog listens for it.
      return;
    case 'nextQuestion':
    case 'previousQuestion':
      // The activities screen listens for these itself.
      return;
    default:
      assertNever(command);
  }
}

/** A page of a workbook is there only while one is open. */
function goTo(store: AppStore, screen: ScreenName): void {
  const { workbook, goTo: go } = store.getState();
  if (screenEntry(screen).ofWorkbook === null || workbook !== null) go(screen);
}

/** The search of the page one is on is nearer than that of the library; false where it has none. */
function focusPageSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  field?.focus();
  field?.select();
  return field !== null;
}
