import { statSync } from 'node:fs';
import type { Handlers, Settings } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { checkDataFolder } from '../storage/check-data-folder.ts';
import { cancelled } from './exported.ts';
import type { Services } from './services.ts';

type SettingsHandlers = Pick<
  Handlers,
  'settings/read' | 'settings/write' | 'settings/chooseDataFolder'
>;

export function settingsHandlers(services: Services): SettingsHandlers {
  const { settings, desktop, dataFolder, isDataFolderFixed, version, builtFrom, library } =
    services;

  function current(): Settings {
    const { author, theme } = settings.read();
    const isLibraryReadOnly = library.isReadOnly;
    return { author, theme, dataFolder, isDataFolderFixed, isLibraryReadOnly, version, builtFrom };
  }

  return {
    'settings/read': () => ok(current()),
    'settings/write': async ({ author, theme }) => {
      const written = await settings.write({
        ...(author === undefined ? {} : { author }),
        ...(theme === undefined ? {} : { theme }),
      });
      if (!written.ok) return written;
      if (theme !== undefined) desktop.showTheme(theme);
      return ok(current());
    },
    'settings/chooseDataFolder': async () => {
      if (isDataFolderFixed) return cancelled;
      const folder = await desktop.chooseFolder('Choose a folder for the library');
      // The library is there already, and looking into its file would drop the locks on it.
      if (folder === null || isSameFolder(folder, dataFolder)) return cancelled;
      const checked = checkDataFolder(folder, services.nativeBinding);
      if (!checked.ok) return checked;
      const written = await settings.write({ dataFolder: folder });
      if (!written.ok) return written;
      desktop.restart();
      return ok(null);
    },
  };
}

function isSameFolder(a: string, b: string): boolean {
  const [one, other] = [a, b].map((folder) => statSync(folder, { throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
