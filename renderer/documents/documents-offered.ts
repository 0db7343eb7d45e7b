/** Which documents a person can look at: those that any reader may have, and of laws those that matter here. */
import { type DocumentEntry, documents, documentsFor } from '../../shared/documents/catalogue.ts';
import type { DocumentId } from '../../shared/documents/outline.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';

/** The one in hand stays among them, even when an answer just made its law irrelevant. */
export function documentsOffered(
  snapshot: Snapshot,
  current: DocumentId,
): readonly DocumentEntry[] {
  // Colleagues may have every document there is.
  const fitting = new Set(documentsFor(snapshot, 'internal').map(({ id }) => id));
  return documents.filter(({ id }) => fitting.has(id) || id === current);
}
