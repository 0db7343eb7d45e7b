import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { requests } from '../../shared/bridge.ts';
import { appOrigin } from '../window/content-policy.ts';
import type { Dispatch } from './dispatch.ts';

/** Listens on every channel. The sender is looked at here, before anything waits. */
export function registerChannels(dispatch: Dispatch, ourContents: () => WebContents | null): void {
  for (const channel of Object.keys(requests)) {
    ipcMain.handle(channel, (event, message: unknown) =>
      dispatch(channel, isOurs(event, ourContents()), message),
    );
  }
}

/** The main frame of our own window, showing our own page. The frame is null once it has moved on. */
function isOurs(event: IpcMainInvokeEvent, contents: WebContents | null): boolean {
  const frame = event.senderFrame;
  if (contents === null || frame === null || event.sender !== contents) return false;
  return frame === contents.mainFrame && frame.origin === appOrigin;
}
