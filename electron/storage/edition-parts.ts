import type { EditionRecord } from '../../shared/editions/edition.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { sha256 } from '../files/sha256.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

/** The files of an edition in the order of its record, each compared with its hash. */
export function readEditionFiles(
  library: Library,
  workbookId: string,
  record: EditionRecord,
): Result<ReadonlyMap<string, Uint8Array>> {
  return reading(library, () => {
    const files = new Map<string, Uint8Array>();
    for (const { name, sha256: hash } of record.files) {
      const bytes = library
        .statement<string[], { bytes: Uint8Array }>(
          'SELECT bytes FROM edition_files WHERE workbook_id = ? AND edition_id = ? AND name = ?',
        )
        .get(workbookId, record.id, name)?.bytes;
      if (bytes === undefined) return failed('edition-without-files', record.label);
      if (sha256(bytes) !== hash) return failed('edition-damaged', name);
      files.set(name, bytes);
    }
    return ok(files);
  });
}

/** A frozen outline as it was stored; null where it is not there. */
export function outlineBody(
  library: Library,
  workbookId: string,
  id: string,
  document: string,
): string | null {
  const row = library
    .statement<string[], { body: string }>(
      'SELECT body FROM edition_outlines WHERE workbook_id = ? AND edition_id = ? AND document = ?',
    )
    .get(workbookId, id, document);
  return row?.body ?? null;
}
