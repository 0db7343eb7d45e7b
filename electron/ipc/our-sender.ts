import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { appOrigin, isOwnAddress } from '../window/content-policy.ts';

/**
 * Whether a message comes from the main frame of our own window, showing our own
 * page. The frame is null once it has moved on, so this must not wait for anything.
 */
export function isOurSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: WebContents | null,
): boolean {
  const frame = event.senderFrame;
  if (ours === null || frame === null || event.sender !== ours) return false;
  // An empty page that ours was led to still has our origin, but not our address.
  return frame === ours.mainFrame && frame.origin === appOrigin && isOwnAddress(frame.url);
}
