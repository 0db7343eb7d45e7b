import type { Bridge } from '../shared/bridge.ts';

declare global {
  interface Window {
    /** Put there by electron/preload.ts; absent where the page is opened outside the app. */
    readonly securable?: Bridge;
  }
}

/** The window's only way to the computer. */
export function findBridge(): Bridge {
  const { securable } = window;
  if (securable === undefined) throw new Error('This page runs only inside Securable.');
  return securable;
}
