import type { ExportFormat } from '../../shared/bridge.ts';
import type { Audience, Outline } from '../../shared/documents/outline.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import type { NamedBytes } from './write-files-together.ts';
import { writeOutline } from './write-outline.ts';

/** A document in every format asked for, made before anything is written: what cannot be made leaves nothing behind. */
export async function documentFiles(
  outline: Outline,
  formats: readonly ExportFormat[],
): Promise<readonly NamedBytes[]> {
  const name = documentFileName(outline);
  const files: NamedBytes[] = [];
  for (const format of new Set(formats)) {
    files.push({ name: `${name}.${format}`, bytes: await writeOutline(outline, format) });
  }
  return files;
}

/** A file that is not for everyone says so in its name, before it is attached to a message. */
const circles: Readonly<Record<Audience, string>> = {
  public: '',
  onRequest: ' (on request)',
  internal: ' (internal)',
};

/** `RC-400 Room Controller - Device Cybersecurity Disclosure (on request)` */
export function documentFileName(outline: Outline): string {
  const title = outline.subtitle === '' ? outline.title : `${outline.subtitle} - ${outline.title}`;
  return `${safeFileName(title, 'Document')}${circles[outline.audience]}`;
}
