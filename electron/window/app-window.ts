import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsStore } from '../settings/settings-store.ts';
import { appOrigin } from './content-policy.ts';
import { windowColours } from './window-colours.ts';
import { windowOptions } from './window-options.ts';

/**
 * The window while nobody sees it. It is made before the library is open, so that its page is read
 * meanwhile; it answers nothing until then, and `openMainWindow` shows it. Given up before that, it
 * closes without a question, as nothing was ever typed into it.
 */
export type AppWindow = {
  readonly window: BrowserWindow;
  /** The page has something to show. */
  readonly drawn: Promise<void>;
  /** What kept the page from being read; null: nothing did. */
  readonly read: Promise<unknown>;
};

export const homePage = `${appOrigin}/index.html`;

/** Makes the window where it stood last, in the colours chosen, and begins to read its page. */
export function makeAppWindow(settings: SettingsStore): AppWindow {
  const { theme, window: place } = settings.read();
  nativeTheme.themeSource = theme;
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const background = windowColours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  const preload = join(app.getAppPath(), 'out', 'preload', 'preload.cjs');
  const window = new BrowserWindow({
    ...windowOptions(preload, place, screens, background),
    // A Mac takes it from the bundle. Elsewhere `npm start` and an AppImage would show Electron's.
    icon: join(app.getAppPath(), 'assets', 'icons', '256x256.png'),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  const read = window.loadURL(homePage).then(
    () => null,
    (error: unknown) => error,
  );
  return { window, drawn, read };
}
