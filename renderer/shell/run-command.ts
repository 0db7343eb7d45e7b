import type { MenuCommand } from '../../shared/bridge.ts';
import { assertNever } from '../../shared/result.ts';
import type { ScreenName } from '../store/navigation-slice.ts';
import type { AppStore } from '../store/store.ts';

/** Does what an entry of the native menu, or its shortcut, asks for. */
export async function runCommand(store: AppStore, command: MenuCommand): Promise<void> {
  const state = store.getState();
  if (typeof command === 'object') return state.enterWorkbook(command.open);
  switch (command) {
    case 'newWorkbook':
      return state.goOnErrand(command);
    case 'find':
      // A document that is shown is searched itself; the screen listens for it.
      if (state.place.screen === 'documents' && state.workbook !== null) return;
      return state.goOnErrand(command);
    case 'openHandoff':
      return state.importHandoff();
    case 'bringAnswers':
      return state.bringAnswers();
    case 'saveHandoff':
      return state.workbook === null ? undefined : state.saveHandoff(state.workbook.id);
    case 'exportDocument':
    case 'printDocument':
    case 'goDocuments':
      return goInWorkbook(store, 'documents');
    case 'goActivities':
      return goInWorkbook(store, 'activities');
    case 'goDecisions':
      return goInWorkbook(store, 'decisions');
    case 'goTrace':
      return goInWorkbook(store, 'trace');
    case 'goChecks':
      return goInWorkbook(store, 'checks');
    case 'goRegimes':
      return goInWorkbook(store, 'regimes');
    case 'goHistory':
      return goInWorkbook(store, 'history');
    case 'goCatalogue':
      return state.goTo('catalogue');
    case 'goLibrary':
      return state.goTo('library');
    case 'goSettings':
      return state.goTo('settings');
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

function goInWorkbook(store: AppStore, screen: ScreenName): void {
  if (store.getState().workbook !== null) store.getState().goTo(screen);
}
