import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import type { Session, WebContents } from 'electron';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedFuses } from '../../../../electron/dev/fuses.ts';
import { projectRoot } from '../../../../electron/dev/project.ts';
import { allowedAddress } from '../../../../electron/ipc/allowed-address.ts';
import { contentPolicy } from '../../../../electron/window/content-policy.ts';
import {
  hardenContents,
  hardenSession,
  mayLoad,
  switchNetworkOff,
} from '../../../../electron/window/harden.ts';
import { paperOptions, windowOptions } from '../../../../electron/window/window-options.ts';
import { appWithoutAWindow } from '../ipc/app-without-a-window.ts';

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The app's own source, without what only prepares a machine for development. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html|css)$/.test(name) && !name.startsWith('dev'))
    .map((name) => join(folder, name));
}

const appSource = ['electron', 'renderer', 'shared'].flatMap(filesIn).map(text).join('\n');
const preferences = windowOptions('/preload.cjs', null, [], '#fff').webPreferences ?? {};
const paperPreferences = paperOptions({} as Session).webPreferences ?? {};

/** Electron has it off unless a window is given it. */
function isOff(
  name: 'allowRunningInsecureContent' | 'experimentalFeatures' | 'enableBlinkFeatures',
) {
  for (const given of [preferences, paperPreferences]) expect(given).not.toHaveProperty(name);
  // No window is made without these two, point 14, and nothing else switches it on.
  expect(appSource).not.toContain(name);
}

type Handlers = Record<string, (...given: unknown[]) => unknown>;

/** Stands for an Electron object: keeps what it is given under the name it is given. */
function recorder() {
  const handlers: Handlers = {};
  const values: Record<string, unknown> = {};
  const keep =
    (name: string) =>
    (...given: unknown[]) => {
      const handler = given.find((each) => typeof each === 'function');
      const key = typeof given[0] === 'string' && handler !== undefined ? given[0] : name;
      if (handler === undefined) values[key] = given[0];
      else handlers[key] = handler as Handlers[string];
    };
  const object = new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'webRequest' ? { onBeforeRequest: keep('request') } : keep(String(name)),
    },
  );
  return { object: object as never, handlers, values };
}

function hardened() {
  const session = recorder();
  hardenSession(session.object as Session);
  const contents = recorder();
  hardenContents(contents.object as WebContents);
  return { session, contents };
}

function isStopped(handler: Handlers[string] | undefined, url: string): boolean {
  let stopped = false;
  handler?.({ url, preventDefault: () => (stopped = true) });
  return stopped;
}

const permissions = [
  ...['clipboard-read', 'clipboard-sanitized-write', 'display-capture', 'fullscreen', 'midi'],
  ...['geolocation', 'idle-detection', 'media', 'mediaKeySystem', 'midiSysex', 'notifications'],
  ...['pointerLock', 'keyboardLock', 'openExternal', 'speaker-selection', 'storage-access'],
  ...['top-level-storage-access', 'window-management', 'unknown', 'fileSystem', 'hid', 'serial'],
  ...[
    'usb',
    'deprecated-sync-clipboard-read',
    'background-sync',
    'sensors',
    'accessibility-events',
  ],
];

/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security), point
 * by point, and what proves it here. What only a running window can show is in
 * test/e2e/security.test.ts as well.
 */
const checklist: Readonly<Record<string, () => void | Promise<void>>> = {
  '1 load only secure content': () => {
    for (const address of ['http://localhost/', 'https://example.com/', 'file:///x', 'ftp://x/']) {
      expect(mayLoad(address)).toBe(false);
    }
    expect(appSource).not.toMatch(/loadURL\(\s*['"`]https?:|loadFile\(/);
    expect(text('renderer/index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  },
  '2 no Node.js integration': () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
    });
  },
  '3 context isolation': () => expect(preferences.contextIsolation).toBe(true),
  '4 process sandboxing': () => {
    expect(preferences.sandbox).toBe(true);
    expect(text('electron/main.ts')).toContain('app.enableSandbox()');
    expect(appSource).not.toMatch(/appendSwitch\(\s*['"]no-sandbox/);
  },
  '5 permission requests': () => {
    const { handlers } = hardened().session;
    for (const permission of permissions) {
      let granted: unknown;
      handlers.setPermissionRequestHandler?.(null, permission, (answer: unknown) => {
        granted = answer;
      });
      expect(granted).toBe(false);
      expect(handlers.setPermissionCheckHandler?.(null, permission)).toBe(false);
    }
    expect(handlers.setDevicePermissionHandler?.({})).toBe(false);
    let streams: unknown;
    handlers.setDisplayMediaRequestHandler?.({}, (answer: unknown) => {
      streams = answer;
    });
    expect(streams).toEqual({});
  },
  '6 web security on': () => {
    expect(preferences.webSecurity).toBe(true);
    expect(appSource).not.toMatch(/webSecurity:\s*false|disable-web-security/);
  },
  '7 content security policy': () => {
    const meta = /content="(default-src[^"]*)"/.exec(text('renderer/index.html'))?.[1];
    // A meta element may not speak of frames around the page; the header does.
    expect(meta).toBe(contentPolicy.replace("frame-ancestors 'none'; ", ''));
    expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self';",
      "style-src 'self';",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(contentPolicy).toContain(rule);
    }
  },
  '8 no insecure content': () => isOff('allowRunningInsecureContent'),
  '9 no experimental features': () => isOff('experimentalFeatures'),
  '10 no Blink features switched on': () => isOff('enableBlinkFeatures'),
  '11 no popups from a webview': () => {
    const { handlers } = hardened().contents;
    expect(isStopped(handlers['will-attach-webview'], 'https://example.com/')).toBe(true);
    expect(handlers.setWindowOpenHandler?.({ url: 'about:blank' })).toEqual({ action: 'deny' });
    expect(appSource).not.toMatch(/allowpopups|<webview/);
  },
  '12 no webview at all': () => {
    expect(preferences.webviewTag).toBe(false);
    expect(isStopped(hardened().contents.handlers['will-attach-webview'], '')).toBe(true);
  },
  '13 no navigation': () => {
    const { handlers } = hardened().contents;
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of [
        'https://example.com/',
        'app://securable.example/',
        'app://user@securable/',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'data:text/html,x',
        'blob:app://securable/x',
        'APP://other/',
      ]) {
        expect(isStopped(handlers[event], url)).toBe(true);
      }
      expect(isStopped(handlers[event], 'app://securable/index.html')).toBe(false);
    }
    expect(preferences.navigateOnDragDrop).toBe(false);
  },
  '14 no new windows': () => {
    const open = hardened().contents.handlers.setWindowOpenHandler;
    for (const url of ['https://example.com/', 'app://securable/', 'about:blank', '']) {
      expect(open?.({ url })).toEqual({ action: 'deny' });
    }
    // The window, and the one that pages are laid out in for paper.
    expect(appSource.match(/new BrowserWindow\(/g)).toHaveLength(2);
    const paper = paperOptions({} as Electron.Session);
    const { preload: _, ...same } = preferences;
    expect(paper.show).toBe(false);
    expect(paper.webPreferences).toEqual({ ...same, session: {}, javascript: false });
  },
  '15 no openExternal with what comes from elsewhere': async () => {
    const uses = appSource.match(/\bopenExternal\(/g);
    expect(uses).toHaveLength(1);
    expect(appSource).not.toMatch(/\bopenPath\(/);
    const opened: string[] = [];
    const shown: string[] = [];
    const { invoke } = appWithoutAWindow({
      confirm: async ({ detail }) => {
        shown.push(detail);
        return true;
      },
      openInBrowser: async (address) => void opened.push(address),
    });
    const scheme = fc.oneof(
      fc.constantFrom('https', 'mailto', 'http', 'file', 'javascript', 'smb', 'ms-word', 'data'),
      fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/),
    );
    const rest = fc.oneof(
      fc.webUrl().map((url) => url.slice(6)),
      fc.string({ maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(scheme, rest, async (name, tail) => {
        const address = `${name}:${tail}`;
        opened.length = 0;
        shown.length = 0;
        await invoke('shell/openLink', { address });
        const allowed = allowedAddress(address);
        expect(opened).toEqual(allowed === null ? [] : [allowed]);
        for (const each of opened) {
          expect(each).toMatch(/^(?:https:\/\/[^/@]+|mailto:)/);
          expect(shown.join()).toContain(each);
        }
      }),
      { numRuns: 2000 },
    );
  },
  '16 a current Electron': () => {
    // The three supported lines as of 2026-11-21 (releases.electronjs.org); look again by the date.
    const supported = { majors: [43, 44, 45], lookAgain: '2027-01-15' };
    const version = /"electron": "(\d+)\./.exec(text('package.json'))?.[1];
    expect(supported.majors).toContain(Number(version));
    expect(Date.now()).toBeLessThan(Date.parse(supported.lookAgain));
  },
  '17 the sender of every message': () => {
    // Every channel is listened on in one place, which asks before anything waits;
    // ../window/harden.test.ts and ../ipc/dispatch.test.ts try foreign senders on each.
    expect(appSource.match(/\bipcMain\.(?:handle|on|once|handleOnce)\(/g)).toEqual([
      'ipcMain.handle(',
    ]);
    expect(text('electron/ipc/register.ts')).toContain('isOurSender(event, ourContents())');
  },
  '18 no file: protocol': () => {
    expect(mayLoad('file:///etc/passwd')).toBe(false);
    expect(shippedFuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(false);
    expect(appSource).not.toMatch(/['"`]file:\/\//);
  },
  '19 fuses': () => {
    const all = Object.values(FuseV1Options).filter((option) => typeof option === 'number');
    expect(Object.keys(shippedFuses).map(Number).sort()).toEqual([...all].sort());
    const on = all.filter((option) => shippedFuses[option as FuseV1Options]);
    expect(on.map((option) => FuseV1Options[option as FuseV1Options])).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'WasmTrapHandlers',
    ]);
  },
  '20 nothing of Electron in the window': () => {
    const preload = text('electron/preload.ts');
    expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
    expect(preload).toContain("exposeInMainWorld('securable', bridge)");
    expect(preload).not.toMatch(/(?:securable|bridge)['"]?,?\s*(?:ipcRenderer|webFrame)\b/);
    expect(preload).toContain('Object.hasOwn(channelNames, channel)');
    expect(preload).toContain('Object.hasOwn(eventNames, event)');
  },
};

describe("Electron's security checklist", () => {
  test('has twenty points, each with a proof', () => {
    const numbers = Object.keys(checklist).map((point) => Number.parseInt(point, 10));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test.each(Object.entries(checklist))('%s', async (_, proof) => {
    expect.hasAssertions();
    await proof();
  });
});

describe('beyond the checklist', () => {
  test('nothing downloads, checks spelling or opens a peer connection', () => {
    const { session, contents } = hardened();
    expect(isStopped(session.handlers['will-download'], '')).toBe(true);
    expect(session.values.setSpellCheckerEnabled).toBe(false);
    expect(String(session.values.setSpellCheckerDictionaryDownloadURL)).toMatch(/^app:/);
    expect(session.values.enableNetworkEmulation).toEqual({ offline: true });
    expect(contents.values.setWebRTCIPHandlingPolicy).toBe('disable_non_proxied_udp');
    expect(preferences.spellcheck).toBe(false);
  });

  test('Chromium resolves no name and does nothing by itself', () => {
    const switches = new Map<string, string | undefined>();
    switchNetworkOff({
      appendSwitch: (name: string, value?: string) => void switches.set(name, value),
    } as Electron.CommandLine);
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'no-proxy-server',
        'no-pings',
        'force-webrtc-ip-handling-policy',
      ]),
    );
  });

  test('the app imports nothing of Node that speaks to a network', () => {
    expect(appSource).not.toMatch(
      /from '(?:node:)?(?:net|http|http2|https|tls|dgram|dns|inspector|cluster)(?:\/\w+)?'/,
    );
    expect(appSource).not.toMatch(/\b(?:net\.request|net\.fetch|autoUpdater|crashReporter)\b/);
    // Only the command line starts a program: the Electron that prints for it.
    const starting = filesIn('electron').filter((name) => /child_process/.test(text(name)));
    expect(starting).toEqual([join('electron', 'cli', 'cli-printer.ts')]);
    expect(text('electron/dev/electron.vite.config.ts')).not.toContain('cli.ts');
  });
});
