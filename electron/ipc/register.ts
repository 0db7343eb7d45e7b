import { ipcMain, type WebContents } from 'electron';
import { channelNames } from '../channel-names.ts';
import type { Dispatch } from './dispatch.ts';
import { isOurSender } from './our-sender.ts';

/** Listens on every channel. The sender is looked at here, before anything waits. */
export function registerChannels(dispatch: Dispatch, ourContents: () => WebContents | null): void {
  for (const channel of Object.keys(channelNames)) {
    ipcMain.handle(channel, (event, message: unknown) =>
      dispatch(channel, isOurSender(event, ourContents()), message),
    );
  }
}
