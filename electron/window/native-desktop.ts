import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import type { Desktop, FileKind } from './desktop.ts';

/** The dialogs and the file manager of the system. Used only here, so that all else runs without them. */
export function nativeDesktop(window: () => BrowserWindow | null): Desktop {
  async function open(title: string, kind: FileKind | 'folder'): Promise<string | null> {
    const properties =
      kind === 'folder' ? (['openDirectory', 'createDirectory'] as const) : (['openFile'] as const);
    const options = {
      title,
      // macOS shows no title, only a message.
      message: title,
      properties: [...properties],
      ...(kind === 'folder' ? {} : { filters: [...filters[kind]] }),
    };
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  }

  return {
    chooseFolder: (title) => open(title, 'folder'),
    chooseFileToOpen: (title, kind = 'handOff') => open(title, kind),
    chooseFileToSave: async (title, name) => {
      // A filter for other files would put its own ending after the name.
      const kind = name.endsWith('.zip') ? 'edition' : 'handOff';
      const options = { title, message: title, defaultPath: name, filters: [...filters[kind]] };
      const parent = window();
      const { canceled, filePath } = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      return canceled || filePath === '' ? null : filePath;
    },
    confirm: async ({ message, detail, yes }) => {
      const options = {
        type: 'question' as const,
        message,
        detail,
        buttons: ['Cancel', yes],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      const parent = window();
      const { response } = await (parent === null
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(parent, options));
      return response === 1;
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    openInBrowser: (address) => shell.openExternal(address),
    showTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    restart: () => {
      app.relaunch();
      app.quit();
    },
  };
}

const filters: Readonly<Record<FileKind, readonly Electron.FileFilter[]>> = {
  handOff: [{ name: 'Securable hand-off file', extensions: ['json'] }],
  picture: [{ name: 'Picture', extensions: ['png', 'jpg', 'jpeg'] }],
  template: [{ name: 'Word document', extensions: ['docx'] }],
  edition: [{ name: 'Edition', extensions: ['zip'] }],
};
