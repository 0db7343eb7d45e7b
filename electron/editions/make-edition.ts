import type { ExportFormat } from '../../shared/bridge.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { type EditionRecord, type FrozenOutline, freeze } from '../../shared/documents/edition.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../../shared/text/clean-text.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import { documentFiles, type Look, plainLook } from '../documents/document-files.ts';
import { sha256 } from '../files/sha256.ts';

/** What a person decides when they publish. */
export type EditionOrder = {
  readonly label: string;
  readonly approvedBy: string;
  readonly audience: Audience;
  readonly documents: readonly DocumentId[];
  readonly formats: readonly ExportFormat[];
};

/** What is injected, so that the same order on the same workbook gives the same edition. */
export type EditionStamp = Pick<
  EditionRecord,
  'id' | 'publishedAt' | 'change' | 'revision' | 'appVersion'
>;

/** An edition before it is kept or packed: the record, and every part that the record has the hash of. */
export type MadeEdition = {
  readonly record: EditionRecord;
  readonly outlines: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export async function makeEdition(
  snapshot: Snapshot,
  order: EditionOrder,
  stamp: EditionStamp,
  look: Look = plainLook,
): Promise<Result<MadeEdition>> {
  const outlines = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const documents: EditionRecord['documents'][number][] = [];
  const listed: EditionRecord['files'][number][] = [];
  let product = '';
  for (const document of order.documents) {
    const outline = composeDocument(snapshot, document, order.audience);
    const body = encodeOutline(freeze(snapshot, outline));
    product = outline.subtitle;
    outlines.set(document, body);
    documents.push({ id: document, title: outline.title, outline: sha256(body) });
    const made = await documentFiles(outline, order.formats, look);
    if (!made.ok) return made;
    for (const { name, bytes } of made.value) {
      const unique = files.has(name) ? beforeEnding(name, ` (${document})`) : name;
      const format = name.slice(name.lastIndexOf('.') + 1);
      files.set(unique, bytes);
      listed.push({ name: unique, document, format, size: bytes.length, sha256: sha256(bytes) });
    }
  }
  const record: EditionRecord = {
    ...stamp,
    label: cleanLine(order.label),
    audience: order.audience,
    approvedBy: cleanLine(order.approvedBy),
    product: product.slice(0, 1000),
    packId: snapshot.packId,
    documents,
    files: listed,
  };
  return ok({ record, outlines, files });
}

export function encodeOutline(outline: FrozenOutline): string {
  return canonicalJson(outline);
}

function beforeEnding(name: string, words: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}${words}${name.slice(dot)}`;
}
