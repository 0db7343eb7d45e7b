import { join } from 'node:path';
import { type Dispatch, makeDispatch } from '../../../../electron/ipc/dispatch.ts';
import { makeHandlers } from '../../../../electron/ipc/handlers.ts';
import type { Services } from '../../../../electron/ipc/services.ts';
import { makeKeeper } from '../../../../electron/recovery/keeper.ts';
import { openSettings } from '../../../../electron/settings/settings-store.ts';
import type { Desktop } from '../../../../electron/window/desktop.ts';
import type { Channel, Reply, Request } from '../../../../shared/bridge.ts';
import { failed, type Result } from '../../../../shared/result.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import { workingHere } from '../recovery/backup-workers.ts';
import { openedIn, tempFolder } from '../storage/library-in-temp-folder.ts';
import { writingHere } from './document-writers.ts';

/** A person who cancels every dialog, unless a test says what they choose. */
const nobody: Desktop = {
  chooseFolder: async () => null,
  chooseFileToOpen: async () => null,
  chooseFileToSave: async () => null,
  confirm: async () => false,
  showInFolder: () => undefined,
  openInBrowser: async () => undefined,
  showTheme: () => undefined,
  restart: () => undefined,
};

/** Everything behind the bridge, with a real library on a real disk, and no window. */
export function appWithoutAWindow(desktop: Partial<Desktop> = {}, more: Partial<Services> = {}) {
  const folder = tempFolder();
  const library = openedIn(folder);
  const logged: string[] = [];
  const dispatch: Dispatch = makeDispatch(
    makeHandlers({
      library,
      keeper: makeKeeper({
        library,
        options: {},
        worker: workingHere,
        log: (line) => logged.push(line),
        now: () => ({ steady: 0, wall: 0 }),
      }),
      settings: openSettings(join(folder, 'settings.json')),
      desktop: { ...nobody, ...desktop },
      writeDocuments: writingHere,
      print: async () => failed('pdf-failed', 'there is nothing to print with here'),
      printOnPaper: async () => failed('print-failed', 'there is no printer here'),
      assetsFolder: join(import.meta.dirname, '..', '..', '..', '..', 'assets'),
      dataFolder: folder,
      isDataFolderFixed: false,
      version: '0.0.0',
      builtFrom: null,
      nativeBinding: null,
      exports: new Map(),
      onWindowState: () => undefined,
      onFlushed: () => undefined,
      onProgress: () => undefined,
      ...more,
    }),
    (line) => logged.push(line),
  );
  async function invoke<C extends Channel>(channel: C, request: Request<C>) {
    // The dispatcher answers any channel; the contract says with what.
    return (await dispatch(channel, true, request)) as Result<Reply<C>>;
  }
  function apply(workbookId: string, change: Change) {
    return invoke('workbook/apply', { workbookId, change });
  }
  return { folder, library, dispatch, invoke, apply, logged };
}
