import { fingerprint } from './fingerprint.ts';
import { bytesOf, plainForName, safeFileName, shortened, trimmed } from './safe-file-name.ts';

/** As long as a name may be that leaves room for an ending and for deep folders. */
const usualBytes = 120;
/** What the device keeps of the name however long the rest is. */
const leastForDevice = 30;
/** The rest is shortened only where no system could take it: eighty letters of any alphabet fit. */
const mostForRest = 160;
const markLength = 8;

/**
 * `RC-400 Room Controller - Device Cybersecurity Disclosure (on request)`: the name of a
 * file about a device. A long device name is cut, what the file is stays whole. Where the
 * name had to be cut or lost characters that a file cannot be called by, a mark made of the
 * whole name follows, so that no two devices, documents or editions ever share a file.
 */
export function fileNameFor(device: string, rest: string): string {
  const said = part(rest, mostForRest, 'Document');
  if (device.trim() === '') return safeFileName(said, 'Document', mostForRest);
  const room = Math.max(leastForDevice, usualBytes - bytesOf(` - ${said}`));
  return `${part(device, room, 'Device')} - ${said}`;
}

/** A part of a name, with a mark where it does not say all that the text says. */
function part(text: string, room: number, fallback: string): string {
  const whole = trimmed(plainForName(text));
  if (whole !== '' && bytesOf(whole) <= room && readsAs(whole) === readsAs(text)) return whole;
  const kept = trimmed(shortened(whole, room - markLength - 1));
  return `${kept === '' ? fallback : kept} ${fingerprint(readsAs(text)).slice(0, markLength)}`;
}

/** Names that differ in case and blanks alone are one name, as they are on most disks. */
function readsAs(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
