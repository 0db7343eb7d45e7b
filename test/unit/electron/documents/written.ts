import { writeOutline } from '../../../../electron/documents/write-outline.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Audience, DocumentId, Outline } from '../../../../shared/documents/outline.ts';
import type { Snapshot } from '../../../../shared/workbook/snapshot.ts';
import { someDay } from '../../../support/some-day.ts';

export const compose = (
  snapshot: Snapshot,
  audience: Audience = 'public',
  document: DocumentId = 'deviceCybersecurityDisclosure',
): Outline => composeDocument(snapshot, document, audience, someDay);

export async function textIn(outline: Outline, format: 'html' | 'md' | 'json'): Promise<string> {
  return Buffer.from(await writeOutline(outline, format)).toString('utf8');
}
