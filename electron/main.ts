import { join } from 'node:path';
import { app, dialog, Menu, protocol, session } from 'electron';
import { parseArguments } from './arguments.ts';
import type { Dispatch } from './ipc/dispatch.ts';
import { registerChannels } from './ipc/register.ts';
import { findPlaces } from './places.ts';
import { openSettings } from './settings/settings-store.ts';
import { readManifest, respond } from './window/app-protocol.ts';
import { type AppWindow, makeAppWindow } from './window/app-window.ts';
import { hardenContents, hardenSession, switchNetworkOff } from './window/harden.ts';
import { makeSingleStart } from './window/single-start.ts';

// Starts things in order; no rules, no SQL. What only an open library needs is in open-app.ts, which
// is read while the system makes the window: Chromium is not ready before this file has run.
const given = parseArguments(process.argv, process.env);
const places = findPlaces(given.dataFolder, app.getPath('userData'));

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
// The menu comes with the window; Electron would make one of its own before that.
Menu.setApplicationMenu(null);
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
  await app.whenReady();
  hardenSession(session.defaultSession);
  const manifest = readManifest(join(app.getAppPath(), 'out', 'renderer'));
  session.defaultSession.protocol.handle('app', (request) => respond(manifest, request));
  let current: AppWindow | null = null;
  const makeWindow = (): AppWindow => {
    const made = makeAppWindow(settings);
    current = made;
    made.window.once('closed', () => {
      if (current === made) current = null;
    });
    return made;
  };
  const window = makeWindow();
  let answerWith: (dispatch: Dispatch) => void = () => undefined;
  const answering = new Promise<Dispatch>((resolve) => {
    answerWith = resolve;
  });
  // Who asks is looked at when they ask, and answered once the library is open.
  registerChannels(
    async (channel, isTrusted, message) => (await answering)(channel, isTrusted, message),
    () => current?.window.webContents ?? null,
  );
  const { openApp } = await import('./open-app.ts');
  const { noteEnding } = single;
  await openApp({ given, places, settings, window, makeWindow, answerWith, noteEnding });
}

const stillEndingWords =
  'It was closed and is still writing backups and readable copies. Nothing is lost.\n\n' +
  'Start it again in a moment. If it never ends, restart the computer.';
