import { fileNameFor } from '../text/file-name-for.ts';
import type { AnyOutline, Audience } from './outline.ts';

/** A file that is not for everyone says so in its name, before it is attached to a message. */
const circles: Readonly<Record<Audience, string>> = {
  public: '',
  onRequest: ' (on request)',
  internal: ' (internal)',
};

/** `RC-400 Room Controller - Device Cybersecurity Disclosure (on request)` */
export function documentFileName(outline: AnyOutline): string {
  return fileNameFor(outline.subtitle, `${outline.title}${circles[outline.audience]}`);
}
