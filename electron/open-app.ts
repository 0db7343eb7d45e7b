import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, dialog, powerMonitor } from 'electron';
import { type Failure, failed, type Result } from '../shared/result.ts';
import type { Arguments } from './arguments.ts';
import { readBuiltFrom } from './built-from.ts';
import { makeDocumentWriter } from './ipc/aside/document-writer.ts';
import { startDocumentsProcess } from './ipc/aside/start-documents-process.ts';
import { type Dispatch, makeDispatch } from './ipc/dispatch.ts';
import { makeHandlers, readLaterHandlers } from './ipc/handlers.ts';
import { makeLog } from './log.ts';
import { findDataFolder, type Places } from './places.ts';
import { askAboutDamage } from './recovery/ask-about-damage.ts';
import { makeBackupWorker } from './recovery/backup-worker.ts';
import { findDamage } from './recovery/damage.ts';
import { makeDamageBehind } from './recovery/damage-behind.ts';
import { damageDialog } from './recovery/damage-dialog.ts';
import { makeKeeper } from './recovery/keeper.ts';
import { startBackupProcess } from './recovery/start-backup-process.ts';
import { askAboutTwoSides, findTwoSides } from './recovery/two-sides.ts';
import { watchOver } from './recovery/watch-over.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { Library } from './storage/library.ts';
import { recentWorkbooks } from './storage/list-workbooks.ts';
import { holdsLibrary, openForReading } from './storage/open-for-reading.ts';
import { closeLibrary, openLibrary } from './storage/open-library.ts';
import type { AppWindow } from './window/app-window.ts';
import { type MainWindow, openMainWindow } from './window/main-window.ts';
import { nativeDesktop } from './window/native-desktop.ts';
import { makePrinter } from './window/print-window.ts';
import { askAfterFailedStart, tellFailedStart } from './window/start-failure.ts';

const clock = () => new Date().toISOString();
const now = () => ({ steady: performance.now(), wall: Date.now() });
// A packaged app uses the SQLite it was packaged with, whatever the environment says.
const nativeBinding = app.isPackaged ? null : (process.env.SECURABLE_SQLITE_BINDING ?? null);
const openOptions = { clock, newId: randomUUID, nativeBinding };

/** What main.ts made before this file was read. */
export type OpenAppParts = {
  readonly given: Arguments;
  readonly places: Places;
  readonly settings: SettingsStore;
  /** Its page is being read; whatever it asks waits for `answerWith`. */
  readonly window: AppWindow;
  readonly makeWindow: () => AppWindow;
  readonly answerWith: (dispatch: Dispatch) => void;
  readonly noteEnding: () => void;
};

/** Opens the library and shows the window over it, or says why it cannot be opened. */
export async function openApp(parts: OpenAppParts): Promise<void> {
  const first = openIn(parts);
  if (!first.result.ok && !parts.given.hasDialogs) return tellFailedStart(first.result.failure);
  const opened = await untilOpened(parts, first);
  if (opened === null) return app.quit();
  run(opened.library, opened.folder, parts);
}

type Attempt = { readonly folder: string; readonly result: Result<Library> };

function openIn({ places, settings }: OpenAppParts, isCheckedWhole = false): Attempt {
  const { folder, failure } = findDataFolder(places, settings.read().dataFolder);
  return forReading(tryToOpen(folder, failure, isCheckedWhole));
}

function tryToOpen(folder: string, failure: Failure | null, isCheckedWhole: boolean): Attempt {
  if (failure !== null) return { folder, result: failed(failure.code, failure.detail) };
  return { folder, result: openLibrary(folder, { ...openOptions, isCheckedWhole }) };
}

/** A library in a folder that may not be written to is opened all the same, for reading. */
function forReading({ folder, result }: Attempt): Attempt {
  if (result.ok || result.failure.code !== 'folder-unwritable') return { folder, result };
  if (!holdsLibrary(folder)) return { folder, result };
  return { folder, result: openForReading(folder, openOptions) };
}

/** Lets a person choose other folders until one can be opened; null: they would rather end. */
async function untilOpened(
  parts: OpenAppParts,
  { folder, result }: Attempt,
): Promise<{ library: Library; folder: string } | null> {
  if (result.ok) return { library: result.value, folder };
  const mayChoose = parts.places.fixedDataFolder === null;
  const asking = { ...damageDialog, mayChoose };
  const sides = findTwoSides(result.failure, folder);
  const damage = findDamage(result.failure, folder, openOptions);
  const question =
    damage === null ? null : () => askAboutDamage(damage, folder, openOptions, asking);
  const asked =
    sides === null ? question : () => askAboutTwoSides(sides, folder, openOptions, asking);
  if (asked !== null) {
    const outcome = await asked();
    if (outcome === 'quit') return null;
    if (outcome === 'mended') return untilOpened(parts, openIn(parts));
    if (outcome !== 'elsewhere') return untilOpened(parts, { folder, result: outcome });
  }
  const chosen = await askAfterFailedStart(result.failure, folder, mayChoose);
  if (chosen === null) return null;
  await parts.settings.write({ dataFolder: chosen });
  return untilOpened(parts, openIn(parts));
}

function run(library: Library, dataFolder: string, parts: OpenAppParts): void {
  const { places, settings } = parts;
  const log = makeLog(library.isReadOnly ? places.userData : dataFolder, clock);
  process.on('uncaughtException', (error) => {
    log(error.stack ?? error.message);
    dialog.showErrorBox('Securable met a fault of its own', faultWords);
  });
  const worker = makeBackupWorker(startBackupProcess);
  const damageBehind = makeDamageBehind({
    log,
    flush: async () => main?.flush(),
    close: () => {
      isMending = true;
      watch.stop();
      worker.stop();
      closeLibrary(library);
      main?.window.destroy();
    },
    mend: async () => {
      const mended = await untilOpened(parts, openIn(parts, true));
      if (mended !== null) closeLibrary(mended.library);
      return mended !== null;
    },
    restart: () => {
      app.relaunch();
      app.exit(0);
    },
    quit: () => app.exit(0),
  });
  const options = { nativeBinding };
  const keeper = makeKeeper({
    library,
    options,
    worker,
    log,
    now,
    onDamage: damageBehind,
    onBackup: () => main?.onBackup(),
  });
  let isMending = false;
  let main: MainWindow | null = null;
  let isQuitting = false;
  const printer = makePrinter();
  const handlers = makeHandlers({
    library,
    keeper,
    settings,
    desktop: nativeDesktop(() => main?.window ?? null),
    print: printer.layOut,
    writeDocuments: makeDocumentWriter(startDocumentsProcess, log),
    printOnPaper: printer.onPaper,
    assetsFolder: join(app.getAppPath(), 'assets'),
    dataFolder,
    isDataFolderFixed: places.fixedDataFolder !== null,
    version: app.getVersion(),
    builtFrom: readBuiltFrom(app.getAppPath()),
    nativeBinding,
    exports: new Map(),
    onWindowState: (state) => main?.onState(state),
    onFlushed: (unsaved) => main?.onFlushed(unsaved),
    onProgress: (progress) => main?.onProgress(progress),
  });
  parts.answerWith(makeDispatch(handlers, log));

  function showWindow(appWindow: AppWindow): void {
    const opened = openMainWindow(appWindow, {
      settings,
      log,
      recent: () => recentWorkbooks(library),
      onSessionEnd: watch.onSessionEnd,
      onStay: () => {
        isQuitting = false;
      },
    });
    opened.window.on('closed', () => {
      main = null;
    });
    main = opened;
  }

  app.on('second-instance', () => {
    if (main?.window.isMinimized() === true) main.window.restore();
    main?.window.focus();
  });
  app.on('activate', () => {
    if (main === null) showWindow(parts.makeWindow());
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('will-quit', () => parts.noteEnding());
  app.on('window-all-closed', () => {
    // The question about damage stands without a window.
    if (isMending) return;
    // On macOS an app stays in the dock without a window.
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  const flush = async () => main?.flush();
  const atEnd = () => closeLibrary(library);
  const watch = watchOver(keeper, { power: powerMonitor, app, flush, log, atEnd });
  showWindow(parts.window);
  // While the app stands as it was started: an update may take its files away under it.
  readLaterHandlers(() => wait(pauseOfReading, undefined, { ref: false })).catch((error: unknown) =>
    log(`reading on: ${String(error)}`),
  );
}

/** Between two parts of the code that no one asked for yet: the first page has long been shown then. */
const pauseOfReading = 1500;

const faultWords =
  'Everything that was shown as saved is in place.\n\n' +
  'What happened is written down in securable.log in the data folder. ' +
  'If Securable behaves oddly, close it and start it again.';
