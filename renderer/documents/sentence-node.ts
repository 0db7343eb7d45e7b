import { isDocumentId } from '../../shared/documents/catalogue.ts';
import type { DocumentId } from '../../shared/documents/outline.ts';
import type { Path } from '../../shared/workbook/path.ts';

/** The sentence that a place of navigation names (`sentenceNode`); null where it names an answer or nothing. */
export function sentenceOfNode(
  path: Path | null,
): { readonly document: DocumentId; readonly sentence: string } | null {
  const [, document = '', sentence = ''] = /^sentence\/([^/]+)\/(.+)$/s.exec(path ?? '') ?? [];
  return isDocumentId(document) ? { document, sentence } : null;
}
