import { formats, writeOutline } from '../../../../electron/documents/write-outline.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience, DocumentId, Outline } from '../../../../shared/documents/outline.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { docxParts } from './read-docx.ts';

export const compose = (
  snapshot: Snapshot,
  audience: Audience = 'public',
  document: DocumentId = 'deviceCybersecurityDisclosure',
): Outline => composeDocument(snapshot, document, audience);

export async function textIn(outline: Outline, format: 'html' | 'md' | 'json'): Promise<string> {
  return Buffer.from(await writeOutline(outline, format)).toString('utf8');
}

/** Everything that is in any file of any format, packages unpacked. */
export async function everyByte(outline: Outline): Promise<string> {
  const all: string[] = [];
  for (const format of formats) {
    const bytes = await writeOutline(outline, format);
    all.push(Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf8'));
    if (format === 'docx') for (const part of await docxParts(bytes)) all.push(...part);
  }
  return all.join('\n');
}
