import { app, type BrowserWindow, Menu } from 'electron';
import type { EventName, Events, MenuCommand, Request } from '../../shared/bridge.ts';
import type { SettingsStore, WindowPlace } from '../settings/settings-store.ts';
import { type AppWindow, homePage } from './app-window.ts';
import { isOwnAddress } from './content-policy.ts';
import { type MenuState, menuTemplate } from './menu.ts';
import { makeQuitGuard } from './quit-guard.ts';
import { askBeforeLosing } from './quit-question.ts';
import { windowTitle } from './window-title.ts';

export type WindowState = Request<'shell/state'>;

export type MainWindow = {
  readonly window: BrowserWindow;
  readonly onState: (state: WindowState) => void;
  readonly onFlushed: (unsaved: number) => void;
  readonly onProgress: (progress: Events['jobs/progress']) => void;
  readonly onBackup: () => void;
  /** Lets the window save what is pending; null: it gave no answer. */
  readonly flush: () => Promise<number | null>;
};

export type MainWindowNeeds = {
  readonly settings: SettingsStore;
  readonly recent: () => MenuState['recent'];
  readonly log: (line: string) => void;
  /** Windows is about to end the session; unlike elsewhere, the app is not asked to quit. */
  readonly onSessionEnd: () => void;
  /** The person would rather keep the window open. */
  readonly onStay: () => void;
};

/** Time the window has to save what is pending when it is closed. */
const patience = 5000;

const emptyState: WindowState = {
  title: 'Securable',
  canUndo: false,
  canRedo: false,
  hasWorkbook: false,
  workbookId: null,
  unsaved: 0,
};

/** The one window: its title and menu, and that it never closes over something unsaved. */
export function openMainWindow(
  { window, drawn, read }: AppWindow,
  needs: MainWindowNeeds,
): MainWindow {
  const { settings, recent, log } = needs;
  let state = emptyState;
  let recentWorkbooks = recent();
  let mayClose = false;
  let hasReported = false;

  function send<E extends EventName>(event: E, payload: Events[E]): boolean {
    if (window.isDestroyed() || window.webContents.isCrashed()) return false;
    window.webContents.send(event, payload);
    return true;
  }

  function showMenu(): void {
    const menuNeeds = {
      platform: process.platform,
      isPackaged: app.isPackaged,
      send: (command: MenuCommand) => void send('menu/command', { command }),
    };
    const shown = { ...state, recent: recentWorkbooks };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(shown, menuNeeds)));
  }

  const guard = makeQuitGuard({
    askWindow: () => send('shell/flush', null),
    lastUnsaved: () => (hasReported ? state.unsaved : null),
    askPerson: (unsaved, isCertain) => askBeforeLosing(window, unsaved, isCertain),
    patience,
  });

  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    closeWhenSaved().catch((error: unknown) => log(`closing: ${String(error)}`));
  });

  async function closeWhenSaved(): Promise<void> {
    mayClose = await guard.mayClose();
    if (!mayClose) return needs.onStay();
    await settings.write({ window: placeOf(window) });
    window.close();
  }

  window.on('query-session-end', needs.onSessionEnd);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the window ended: ${reason}`);
    if (reason !== 'clean-exit') window.reload();
  });
  // Electron asks nobody before it shows about:blank, and undoing a hijack must not need a restart.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isOwnAddress(address)) goHome();
  });

  function goHome(): void {
    window.loadURL(homePage).catch((error: unknown) => log(String(error)));
  }

  async function show(): Promise<void> {
    await drawn;
    if (window.isDestroyed()) return;
    if (settings.read().window?.isMaximized === true) window.maximize();
    window.show();
  }

  showMenu();
  void read.then((error) => {
    if (error !== null) log(String(error));
  });
  // It may have ended before anybody listened.
  if (window.webContents.isCrashed()) window.reload();
  void show();

  return {
    window,
    onFlushed: guard.onFlushed,
    onProgress: (progress) => void send('jobs/progress', progress),
    onBackup: () => void send('backups/changed', null),
    flush: guard.flush,
    onState: (next) => {
      const before = state;
      state = next;
      hasReported = true;
      if (next.title !== before.title) window.setTitle(windowTitle(next.title, process.platform));
      const isElsewhere = next.workbookId !== before.workbookId || next.title !== before.title;
      if (isElsewhere) recentWorkbooks = recent();
      if (isElsewhere || !hasSameMenu(before, next)) showMenu();
    },
  };
}

function hasSameMenu(a: WindowState, b: WindowState): boolean {
  return a.canUndo === b.canUndo && a.canRedo === b.canRedo && a.hasWorkbook === b.hasWorkbook;
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}
