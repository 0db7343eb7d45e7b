import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/bridge.ts';
import { channelNames, eventNames } from './channel-names.ts';

/** The window's only way out: named channels and named events, and nothing of Electron's. */
const bridge: Bridge = {
  invoke(channel, request) {
    if (!Object.hasOwn(channelNames, channel)) {
      return Promise.resolve({
        ok: false,
        failure: { code: 'invalid-request', detail: 'an unknown channel' },
      });
    }
    return ipcRenderer.invoke(channel, request);
  },
  on(event, listener) {
    if (!Object.hasOwn(eventNames, event)) throw new Error('There is no such event');
    // The event object leads back to Electron; only the payload goes on.
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.removeListener(event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('securable', bridge);
