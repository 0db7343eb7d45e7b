import type { BrowserWindowConstructorOptions, Rectangle, Session, WebPreferences } from 'electron';
import type { WindowPlace } from '../settings/settings-store.ts';

const usual = { width: 1280, height: 860 };

/** What holds for every page there ever is. */
const closed: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
};

/** Everything that makes the window safe, and where it stands. */
export function windowOptions(
  preload: string,
  place: WindowPlace | null,
  screens: readonly Rectangle[],
  background: string,
): BrowserWindowConstructorOptions {
  return {
    ...(place !== null && isVisible(place, screens) ? bounds(place) : usual),
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: background,
    title: 'Securable',
    webPreferences: { ...closed, preload },
  };
}

function bounds({ x, y, width, height }: WindowPlace): Rectangle {
  return { x, y, width, height };
}

/** The window that pages are laid out in for paper: shown to nobody, without preload and JavaScript. */
export function paperOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 800,
    height: 1100,
    webPreferences: { ...closed, session, javascript: false },
  };
}

/** A screen may have been unplugged since; enough of the title bar must be there to hold. */
function isVisible(place: WindowPlace, screens: readonly Rectangle[]): boolean {
  return screens.some(
    (screen) =>
      place.x + place.width > screen.x + 100 &&
      place.x < screen.x + screen.width - 100 &&
      place.y >= screen.y - 10 &&
      place.y < screen.y + screen.height - 50,
  );
}
