import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { WindowPlace } from '../settings/settings-store.ts';

const usual = { width: 1280, height: 860 };

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
    webPreferences: {
      preload,
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
    },
  };
}

function bounds({ x, y, width, height }: WindowPlace): Rectangle {
  return { x, y, width, height };
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
