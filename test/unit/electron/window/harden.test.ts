import type { IpcMainInvokeEvent, Session, WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isOurSender } from '../../../../electron/ipc/our-sender.ts';
import { hardenContents, hardenSession, mayLoad } from '../../../../electron/window/harden.ts';
import { windowOptions } from '../../../../electron/window/window-options.ts';

type Recorded = Record<string, (...parameters: unknown[]) => unknown>;

/** Stands for an Electron object: keeps every handler it is given, by the name it is given under. */
function recorder(): { object: never; handlers: Recorded } {
  const handlers: Recorded = {};
  const keep = (name: string) => (first: unknown, second: unknown) => {
    if (typeof first === 'function') handlers[name] = first as Recorded[string];
    if (typeof second === 'function') handlers[String(first)] = second as Recorded[string];
  };
  const object = new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'webRequest' ? { onBeforeRequest: keep('request') } : keep(String(name)),
    },
  );
  return { object: object as never, handlers };
}

describe('the session', () => {
  it('grants no permission, asked or checked, and no device or screen', () => {
    const { object, handlers } = recorder();
    hardenSession(object as Session);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
    ]) {
      let granted: unknown;
      handlers.setPermissionRequestHandler?.(null, permission, (answer: unknown) => {
        granted = answer;
      });
      expect(granted).toBe(false);
      expect(handlers.setPermissionCheckHandler?.(null, permission)).toBe(false);
    }
    expect(handlers.setDevicePermissionHandler?.({})).toBe(false);
  });

  it('lets no request leave the app', () => {
    const { object, handlers } = recorder();
    hardenSession(object as Session);
    let answer: unknown;
    handlers.request?.({ url: 'https://example.com/' }, (given: unknown) => {
      answer = given;
    });
    expect(answer).toEqual({ cancel: true });
  });

  it.each([
    ['app://securable/index.html', true],
    ['blob:app://securable/1', true],
    ['data:image/png;base64,AA', true],
    ['app://other/', false],
    ['http://localhost/', false],
    ['ws://localhost/', false],
    ['file:///etc/passwd', false],
    ['ftp://x/', false],
    ['chrome://settings', false],
    ['nonsense', false],
  ])('loads %s: %s', (address, may) => {
    expect(mayLoad(address)).toBe(may);
  });
});

describe('every page', () => {
  it('stays where it is, opens no window and holds no webview', () => {
    const { object, handlers } = recorder();
    hardenContents(object as WebContents);
    const stopped = (name: string, url: string) => {
      let isStopped = false;
      handlers[name]?.({ url, preventDefault: () => (isStopped = true) });
      return isStopped;
    };
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(stopped(name, 'https://example.com/')).toBe(true);
      expect(stopped(name, 'app://securable.example/')).toBe(true);
      expect(stopped(name, 'javascript:alert(1)')).toBe(true);
      expect(stopped(name, 'app://securable/index.html')).toBe(false);
    }
    expect(stopped('will-attach-webview', '')).toBe(true);
    expect(handlers.setWindowOpenHandler?.({ url: 'https://example.com' })).toEqual({
      action: 'deny',
    });
  });
});

describe('the window', () => {
  it('is sandboxed, isolated and without Node', () => {
    expect(windowOptions('/preload.cjs', null, [], '#fff').webPreferences).toEqual({
      preload: '/preload.cjs',
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
    });
  });

  it('comes back where it was, unless that screen is gone', () => {
    const place = { x: 2000, y: 50, width: 900, height: 700, isMaximized: false };
    const one = { x: 0, y: 0, width: 1920, height: 1080 };
    const two = { x: 1920, y: 0, width: 1920, height: 1080 };
    expect(windowOptions('', place, [one, two], '')).toMatchObject({ x: 2000, width: 900 });
    expect(windowOptions('', place, [one], '')).not.toHaveProperty('x');
  });
});

describe('the sender of a message', () => {
  const url = 'app://securable/index.html';
  const frame = { origin: 'app://securable', url } as WebFrameMain;
  const ours = { mainFrame: frame } as WebContents;
  const event = (senderFrame: WebFrameMain | null, sender = ours) =>
    ({ sender, senderFrame }) as IpcMainInvokeEvent;

  it('must be the main frame of our window, on our page', () => {
    expect(isOurSender(event(frame), ours)).toBe(true);
    expect(isOurSender(event(null), ours)).toBe(false);
    expect(isOurSender(event(frame), null)).toBe(false);
    expect(isOurSender(event(frame, { mainFrame: frame } as WebContents), ours)).toBe(false);
    expect(isOurSender(event({ ...frame } as WebFrameMain), ours)).toBe(false);
    for (const [origin, address] of [
      ['https://example.com', 'https://example.com/'],
      ['app://securable', 'about:blank'],
      ['app://other', 'app://other/'],
      ['null', url],
    ] as const) {
      const moved = { origin, url: address } as WebFrameMain;
      const elsewhere = { mainFrame: moved } as WebContents;
      expect(isOurSender(event(moved, elsewhere), elsewhere)).toBe(false);
    }
  });
});
