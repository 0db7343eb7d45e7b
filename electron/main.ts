import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, powerMonitor, protocol, session } from 'electron';
import { type Failure, failed, type Result } from '../shared/result.ts';
import { parseArguments } from './arguments.ts';
import { readBuiltFrom } from './built-from.ts';
import { makeDispatch } from './ipc/dispatch.ts';
import { makeHandlers } from './ipc/handlers.ts';
import { registerChannels } from './ipc/register.ts';
import { makeLog } from './log.ts';
import { findDataFolder, findPlaces } from './places.ts';
import { askAboutDamage } from './recovery/ask-about-damage.ts';
import { makeBackupWorker } from './recovery/backup-worker.ts';
import { findDamage } from './recovery/damage.ts';
import { makeDamageBehind } from './recovery/damage-behind.ts';
import { damageDialog } from './recovery/damage-dialog.ts';
import { makeKeeper } from './recovery/keeper.ts';
import { startBackupProcess } from './recovery/start-backup-process.ts';
import { askAboutTwoSides, findTwoSides } from './recovery/two-sides.ts';
import { watchOver } from './recovery/watch-over.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import type { Library } from './storage/library.ts';
import { recentWorkbooks } from './storage/list-workbooks.ts';
import { holdsLibrary, openForReading } from './storage/open-for-reading.ts';
import { closeLibrary, openLibrary } from './storage/open-library.ts';
import { readManifest, respond } from './window/app-protocol.ts';
import { hardenContents, hardenSession, switchNetworkOff } from './window/harden.ts';
import { type MainWindow, openMainWindow } from './window/main-window.ts';
import { nativeDesktop } from './window/native-desktop.ts';
import { makePrinter } from './window/print-window.ts';
import { makeSingleStart } from './window/single-start.ts';
import { askAfterFailedStart, tellFailedStart } from './window/start-failure.ts';

// Starts things in order; no rules, no SQL.
const clock = () => new Date().toISOString();
const now = () => ({ steady: performance.now(), wall: Date.now() });
const given = parseArguments(process.argv, process.env);
const places = findPlaces(given.dataFolder, app.getPath('userData'));
// A packaged app uses the SQLite it was packaged with, whatever the environment says.
const nativeBinding = app.isPackaged ? null : (process.env.SECURABLE_SQLITE_BINDING ?? null);
const openOptions = { clock, newId: randomUUID, nativeBinding };

app.setPath('userData', places.userData);
// Chromium cannot sandbox what root starts, and ends at once if it must; only then is this given.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
switchNetworkOff(app.commandLine);
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

const single = makeSingleStart({
  requestLock: () => app.requestSingleInstanceLock(),
  folder: places.userData,
});
startAlone().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  app.exit(1);
});

async function startAlone(): Promise<void> {
  const outcome = await single.outcome();
  if (outcome === 'alone') return start();
  if (outcome === 'still-ending' && given.hasDialogs) {
    await app.whenReady();
    dialog.showErrorBox('Securable is still ending', stillEndingWords);
  }
  app.quit();
}

async function start(): Promise<void> {
  const settings = openSettings(places.settingsFile);
  const first = openIn(settings);
  if (!first.result.ok && !given.hasDialogs) return tellFailedStart(first.result.failure);
  await app.whenReady();
  const opened = await untilOpened(settings, first);
  if (opened === null) return app.quit();
  run(opened.library, opened.folder, settings);
}

type Attempt = { readonly folder: string; readonly result: Result<Library> };

function openIn(settings: SettingsStore, isCheckedWhole = false): Attempt {
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
  settings: SettingsStore,
  { folder, result }: Attempt,
): Promise<{ library: Library; folder: string } | null> {
  if (result.ok) return { library: result.value, folder };
  const mayChoose = places.fixedDataFolder === null;
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
    if (outcome === 'mended') return untilOpened(settings, openIn(settings));
    if (outcome !== 'elsewhere') return untilOpened(settings, { folder, result: outcome });
  }
  const chosen = await askAfterFailedStart(result.failure, folder, mayChoose);
  if (chosen === null) return null;
  await settings.write({ dataFolder: chosen });
  return untilOpened(settings, openIn(settings));
}

function run(library: Library, dataFolder: string, settings: SettingsStore): void {
  const log = makeLog(library.isReadOnly ? places.userData : dataFolder, clock);
  process.on('uncaughtException', (error) => {
    log(error.stack ?? error.message);
    dialog.showErrorBox('Securable met a fault of its own', faultWords);
  });
  hardenSession(session.defaultSession);
  const manifest = readManifest(join(app.getAppPath(), 'out', 'renderer'));
  session.defaultSession.protocol.handle('app', (request) => respond(manifest, request));

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
      const mended = await untilOpened(settings, openIn(settings, true));
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
  const keeper = makeKeeper({ library, options, worker, log, now, onDamage: damageBehind });
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
  registerChannels(makeDispatch(handlers, log), () => main?.window.webContents ?? null);

  function showWindow(): void {
    const opened = openMainWindow({
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
    if (main === null) showWindow();
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('will-quit', () => single.noteEnding());
  app.on('window-all-closed', () => {
    // The question about damage stands without a window.
    if (isMending) return;
    // On macOS an app stays in the dock without a window.
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  const flush = async () => main?.flush();
  const atEnd = () => closeLibrary(library);
  const watch = watchOver(keeper, { power: powerMonitor, app, flush, log, atEnd });
  showWindow();
}

const stillEndingWords =
  'It was closed and is still writing backups and readable copies. Nothing is lost.\n\n' +
  'Start it again in a moment. If it never ends, restart the computer.';

const faultWords =
  'Everything that was shown as saved is in place.\n\n' +
  'What happened is written down in securable.log in the data folder. ' +
  'If Securable behaves oddly, close it and start it again.';
