import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, WorkbookSummary } from '../../shared/bridge.ts';
import { screens } from '../../shared/screens.ts';

export type MenuState = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasWorkbook: boolean;
  readonly recent: readonly Pick<WorkbookSummary, 'id' | 'title'>[];
};

export type MenuNeeds = {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
};

type Item = MenuItemConstructorOptions;

/** The native menu. It holds no rule: an entry sends its command, the window decides. */
export function menuTemplate(state: MenuState, needs: MenuNeeds): Item[] {
  const isMac = needs.platform === 'darwin';
  return [
    ...(isMac ? [{ label: 'Securable', submenu: appMenu(needs) }] : []),
    { label: '&File', submenu: fileMenu(state, needs, isMac) },
    { label: '&Edit', submenu: editMenu(state, needs) },
    { label: '&Go', submenu: goMenu(state, needs) },
    { label: '&View', submenu: viewMenu(needs) },
    { role: 'windowMenu' },
  ];
}

/** The first menu of macOS, where an app keeps its settings and how to leave it. */
function appMenu({ send }: MenuNeeds): Item[] {
  return [
    { role: 'about' },
    { type: 'separator' },
    entry('Settings…', 'Cmd+,', () => send({ go: 'settings' })),
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ];
}

function fileMenu({ hasWorkbook, recent }: MenuState, { send }: MenuNeeds, isMac: boolean): Item[] {
  return [
    entry('New Workbook…', 'CmdOrCtrl+N', () => send('newWorkbook')),
    { label: 'Open Recent', enabled: recent.length > 0, submenu: recentMenu(recent, send) },
    { type: 'separator' },
    entry('Open Hand-off File…', 'CmdOrCtrl+O', () => send('openHandoff')),
    entry('Bring In Answers from a File…', undefined, () => send('bringAnswers'), hasWorkbook),
    entry('Save Hand-off File…', 'CmdOrCtrl+S', () => send('saveHandoff'), hasWorkbook),
    entry('Check an Edition Zip…', undefined, () => send('checkEdition')),
    entry('Export Document…', 'CmdOrCtrl+E', () => send('exportDocument'), hasWorkbook),
    entry('Print Document…', 'CmdOrCtrl+P', () => send('printDocument'), hasWorkbook),
    { type: 'separator' },
    ...(isMac
      ? []
      : [
          entry('Settings…', 'Ctrl+,', () => send({ go: 'settings' })),
          { type: 'separator' } as const,
        ]),
    { role: isMac ? 'close' : 'quit' },
  ];
}

function recentMenu(recent: MenuState['recent'], send: MenuNeeds['send']): Item[] {
  return recent.map(({ id, title }) => ({
    // A single & would underline the letter after it.
    label: title.replaceAll('&', '&&').slice(0, 80),
    click: () => send({ open: id }),
  }));
}

function editMenu({ canUndo, canRedo }: MenuState, { send, platform }: MenuNeeds): Item[] {
  const redoKeys = platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z';
  return [
    entry('Undo', 'CmdOrCtrl+Z', () => send('undo'), canUndo),
    entry('Redo', redoKeys, () => send('redo'), canRedo),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'delete' },
    { role: 'selectAll' },
    { type: 'separator' },
    entry('Find…', 'CmdOrCtrl+F', () => send('find')),
  ];
}

function goMenu({ hasWorkbook }: MenuState, { send }: MenuNeeds): Item[] {
  return [
    ...screens.flatMap(({ id, menuTitle, key, ofWorkbook }) =>
      // Settings stand where each system keeps them.
      menuTitle === null || id === 'settings'
        ? []
        : entry(
            menuTitle,
            `CmdOrCtrl+${key}`,
            () => send({ go: id }),
            ofWorkbook === null || hasWorkbook,
          ),
    ),
    { type: 'separator' },
    entry('Next Question', 'CmdOrCtrl+PageDown', () => send('nextQuestion'), hasWorkbook),
    entry('Previous Question', 'CmdOrCtrl+PageUp', () => send('previousQuestion'), hasWorkbook),
  ];
}

function viewMenu({ isPackaged }: MenuNeeds): Item[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
  ];
}

function entry(
  label: string,
  accelerator: string | undefined,
  click: () => void,
  enabled = true,
): Item {
  return { label, ...(accelerator === undefined ? {} : { accelerator }), click, enabled };
}
