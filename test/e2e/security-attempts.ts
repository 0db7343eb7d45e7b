/**
 * What a hijacked window would try. Each runs in the real window with all the
 * page may do and tells how it ended; `base` is a server that would answer.
 */
export type Attempt = {
  readonly what: string;
  /** Goes into the window as text, so it can lean on nothing but what it is given. */
  readonly run: (base: string, given: string) => unknown;
  readonly given?: string;
  /** How it ends. `threw: …` is the error's text. */
  readonly ends: RegExp;
};

export const codeAttempts: readonly Attempt[] = [
  {
    what: 'an inline script',
    run: () => {
      const script = document.createElement('script');
      script.append('globalThis.hijacked = true');
      document.head.append(script);
    },
    ends: /threw: .*TrustedScript/,
  },
  {
    what: 'text made into HTML',
    run: () => {
      document.createElement('div').innerHTML = '<img src=x onerror="globalThis.hijacked = true">';
    },
    ends: /threw: .*TrustedHTML/,
  },
  {
    what: 'eval',
    // Left to a timer: what the test itself starts would be run by the debugger, past the policy.
    run: () => {
      const text = 'globalThis.hijacked = true';
      return new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(Reflect.get(globalThis, 'eval')(text));
          } catch (error) {
            resolve(String(error));
          }
        }),
      );
    },
    ends: /EvalError/,
  },
  {
    what: 'a function made of text',
    run: () =>
      new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['globalThis.hijacked = true'])());
          } catch (error) {
            resolve(String(error));
          }
        }),
      ),
    ends: /EvalError/,
  },
  {
    what: 'a timer with text',
    run: () => Reflect.apply(setTimeout, null, ['globalThis.hijacked = true', 0]),
    ends: /threw: .*TrustedScript/,
  },
  {
    what: 'a script from elsewhere',
    run: (base) => {
      const script = document.createElement('script');
      script.src = `${base}/script.js`;
      document.head.append(script);
    },
    ends: /threw: .*TrustedScriptURL/,
  },
  {
    what: 'a policy of its own for trusted types',
    run: () => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      return trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
    },
    ends: /threw: .*disallowed/,
  },
  {
    what: 'a javascript: address',
    run: async () => {
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:globalThis.hijacked = true');
      document.body.append(link);
      link.click();
      link.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return (globalThis as Record<string, unknown>).hijacked;
    },
    ends: /^undefined$/,
  },
  {
    what: 'an event handler as text',
    run: () => document.createElement('div').setAttribute('onclick', 'globalThis.hijacked = true'),
    ends: /^undefined$|threw: .*TrustedScript/,
  },
  {
    what: 'a worker',
    run: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
    ends: /threw: .*TrustedScriptURL/,
  },
  {
    what: 'a service worker',
    run: () => navigator.serviceWorker.register('/assets/worker.js'),
    ends: /threw: .*TrustedScriptURL/,
  },
  {
    what: 'WebAssembly',
    run: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    ends: /threw: .*CompileError|threw: .*unsafe/,
  },
  {
    what: 'a style in an attribute',
    run: () => {
      const part = document.createElement('div');
      part.setAttribute('style', 'color: rgb(1, 2, 3)');
      document.body.append(part);
      const { color } = getComputedStyle(part);
      part.remove();
      return color === 'rgb(1, 2, 3)' ? 'applied' : 'ignored';
    },
    ends: /^ignored$/,
  },
];

export const networkAttempts: readonly Attempt[] = [
  { what: 'fetch', run: (base) => fetch(`${base}/fetch`), ends: /threw: .*Failed to fetch/ },
  {
    what: 'fetch without CORS',
    run: (base) => fetch(`${base}/fetch`, { mode: 'no-cors', keepalive: true }),
    ends: /threw: .*Failed to fetch/,
  },
  {
    what: 'fetch of a file',
    run: () => fetch('file:///etc/hostname'),
    ends: /threw: .*Failed to fetch/,
  },
  {
    what: 'fetch of another app address',
    run: () => fetch('app://other/index.html'),
    ends: /threw: .*Failed to fetch/,
  },
  {
    what: 'XMLHttpRequest',
    run: (base) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onerror = () => resolve('refused');
        request.onload = () => resolve('loaded');
        request.open('GET', `${base}/xhr`);
        request.send();
      }),
    ends: /^refused$/,
  },
  {
    what: 'a web socket',
    run: (base) =>
      new Promise((resolve) => {
        const socket = new WebSocket(base.replace('http', 'ws'));
        socket.onerror = () => resolve('refused');
        socket.onopen = () => resolve('opened');
      }),
    ends: /^refused$/,
  },
  {
    what: 'an event source',
    run: (base) =>
      new Promise((resolve) => {
        const source = new EventSource(`${base}/events`);
        source.onerror = () => resolve('refused');
        source.onopen = () => resolve('opened');
      }),
    ends: /^refused$/,
  },
  {
    what: 'a beacon',
    run: (base) => navigator.sendBeacon(`${base}/beacon`, 'answers'),
    // Chromium says yes and then sends nothing; what arrived is looked at in the end.
    ends: /^(true|false)$/,
  },
  {
    what: 'a ping',
    run: (base) => {
      const link = document.createElement('a');
      link.href = '#';
      link.ping = `${base}/ping`;
      document.body.append(link);
      link.click();
      link.remove();
    },
    ends: /^undefined$/,
  },
  ...(['img', 'video', 'link', 'input'] as const).map(
    (tag): Attempt => ({
      what: `a remote ${tag}`,
      given: tag,
      run: (base, name) =>
        new Promise((resolve) => {
          const element = document.createElement(name);
          element.onerror = () => resolve('refused');
          element.onload = () => resolve('loaded');
          for (const [key, value] of Object.entries({ rel: 'stylesheet', type: 'image' })) {
            if (name !== 'video') element.setAttribute(key, value);
          }
          element.setAttribute(name === 'link' ? 'href' : 'src', `${base}/${name}`);
          document.head.append(element);
          setTimeout(() => resolve('nothing'), 500);
        }),
      ends: /^(refused|nothing)$/,
    }),
  ),
  {
    what: 'an image from the disk',
    run: () =>
      new Promise((resolve) => {
        const image = new Image();
        image.onerror = () => resolve('refused');
        image.onload = () => resolve('loaded');
        image.src = 'file:///usr/share/pixmaps/debian-logo.png';
      }),
    ends: /^refused$/,
  },
  ...(['prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'manifest', 'icon'] as const).map(
    (rel): Attempt => ({
      what: `a ${rel} link`,
      given: rel,
      run: async (base, kind) => {
        const link = document.createElement('link');
        link.rel = kind;
        link.href = `${base}/${kind}`;
        document.head.append(link);
        await new Promise((resolve) => setTimeout(resolve, 150));
      },
      ends: /^undefined$/,
    }),
  ),
  {
    what: 'a font',
    run: (base) => new FontFace('outside', `url(${base}/font.woff2)`).load(),
    ends: /threw: /,
  },
  {
    what: 'a form',
    run: async (base) => {
      const form = document.createElement('form');
      form.action = `${base}/form`;
      document.body.append(form);
      form.submit();
      form.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    ends: /^undefined$/,
  },
  {
    what: 'a peer connection, which no content policy covers',
    run: async (base) => {
      const host = new URL(base).host;
      const servers = [
        { urls: [`stun:${host}`] },
        ...['udp', 'tcp'].map((transport) => ({
          urls: [`turn:${host}?transport=${transport}`],
          username: 'answers',
          credential: 'answers',
        })),
      ];
      const peer = new RTCPeerConnection({ iceServers: servers });
      const found: string[] = [];
      peer.onicecandidate = ({ candidate }) => {
        if (candidate !== null) found.push(candidate.candidate);
      };
      peer.createDataChannel('answers');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 2000));
      peer.close();
      return found.length;
    },
    ends: /^0$/,
  },
];

export const placeAttempts: readonly Attempt[] = [
  { what: 'a window', run: (base) => window.open(`${base}/window`), ends: /^null$/ },
  { what: 'an empty window', run: () => window.open(''), ends: /^null$/ },
  { what: 'a window of our own', run: () => window.open('/index.html'), ends: /^null$/ },
  {
    what: 'an iframe',
    run: async (base) => {
      const frame = document.createElement('iframe');
      frame.src = `${base}/frame`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const text = frame.contentDocument?.body?.textContent ?? 'blocked';
      frame.remove();
      return text;
    },
    ends: /^blocked$/,
  },
  {
    what: 'an iframe with text',
    run: () => document.createElement('iframe').setAttribute('srcdoc', '<script></script>'),
    ends: /threw: .*TrustedHTML/,
  },
  {
    what: 'an iframe of our own page',
    run: async () => {
      const frame = document.createElement('iframe');
      frame.src = '/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      try {
        return 'securable' in (frame.contentWindow ?? {}) ? 'has the bridge' : 'blocked';
      } catch {
        return 'blocked';
      } finally {
        frame.remove();
      }
    },
    ends: /^blocked$/,
  },
  {
    what: 'an object',
    run: () => document.createElement('object').setAttribute('data', 'app://securable/index.html'),
    ends: /threw: .*TrustedScriptURL/,
  },
  {
    what: 'a webview',
    run: async (base) => {
      const view = document.createElement('webview');
      view.setAttribute('src', `${base}/webview`);
      document.body.append(view);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const has = 'getWebContentsId' in view;
      view.remove();
      return has ? 'made' : 'an unknown element';
    },
    ends: /^an unknown element$/,
  },
  ...[
    'https://example.com/',
    'file:///etc/hostname',
    'app://other/index.html',
    'app://securable.example/',
    'data:text/html,<h1>x',
    'chrome://version',
    'devtools://devtools/bundled/inspector.html',
    'mailto:someone@example.com',
    'smb://host/share',
    'ms-word:ofe|u|https://example.com/x.docx',
  ].map(
    (address): Attempt => ({
      what: `going to ${address}`,
      given: address,
      run: async (_base, to) => {
        const before = location.href;
        location.href = to;
        await new Promise((resolve) => setTimeout(resolve, 150));
        return location.href === before ? 'still here' : location.href;
      },
      ends: /^still here$|^threw: /,
    }),
  ),
  {
    what: 'a download',
    run: async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'start.exe';
      link.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    ends: /^undefined$/,
  },
];

export const deviceAttempts: readonly Attempt[] = [
  { what: 'notifications', run: () => Notification.requestPermission(), ends: /^denied$/ },
  {
    what: 'where the computer is',
    run: () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          ({ code }) => resolve(code === 1 ? 'denied' : `code ${code}`),
        ),
      ),
    ends: /^denied$/,
  },
  {
    what: 'the microphone',
    run: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    ends: /threw: .*(NotAllowed|NotFound|Permission|not found)/,
  },
  {
    what: 'the screen',
    run: () => navigator.mediaDevices.getDisplayMedia(),
    ends: /threw: .*(Permission denied|NotAllowed|InvalidState|user gesture)/,
  },
  {
    what: 'reading the clipboard',
    run: () => navigator.clipboard.readText(),
    ends: /threw: .*permission denied|threw: .*NotAllowed/i,
  },
  { what: 'storage for ever', run: () => navigator.storage.persist(), ends: /^false$/ },
  ...(['usb', 'hid', 'serial', 'bluetooth'] as const).map(
    (name): Attempt => ({
      what: `${name} devices`,
      given: name,
      run: async (_base, kind) => {
        const all = navigator as unknown as Record<
          string,
          { getDevices?: () => Promise<unknown[]>; getPorts?: () => Promise<unknown[]> } | undefined
        >;
        const found = await (all[kind]?.getDevices?.() ?? all[kind]?.getPorts?.());
        return found?.length ?? 'none';
      },
      ends: /^(none|0)$/,
    }),
  ),
  ...[
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'clipboard-read',
    'clipboard-write',
    'midi',
    'background-sync',
    'persistent-storage',
    'storage-access',
    'local-fonts',
    'window-management',
    'idle-detection',
    'screen-wake-lock',
  ].map(
    (name): Attempt => ({
      what: `the permission ${name}`,
      given: name,
      run: async (_base, kind) =>
        (await navigator.permissions.query({ name: kind as PermissionName })).state,
      ends: /^denied$/,
    }),
  ),
];

/** As text: what bundles tests would put a loader of its own in place of `import()`. */
export const importAttempts: readonly { readonly what: string; readonly text: string }[] = [
  { what: 'a module from elsewhere', text: "import('BASE/module.js')" },
  {
    what: 'a module made of text',
    text: "import('data:text/javascript,globalThis.hijacked=true')",
  },
  {
    what: 'a module made of a blob',
    text: "import(URL.createObjectURL(new Blob(['globalThis.hijacked=true'],{type:'text/javascript'})))",
  },
  { what: 'a module of the disk', text: "import('file:///etc/hostname')" },
  { what: 'a module of Node', text: "import('node:fs')" },
];
