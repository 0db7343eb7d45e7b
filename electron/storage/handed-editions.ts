import { keyOfTwin } from '../../shared/editions/twin-key.ts';
import type { HandedEdition } from '../../shared/hand-off/hand-off-model.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import { insertEdition, listEditions, readEdition } from './edition-storage.ts';
import type { Library } from './library.ts';

/** The editions of a workbook as a hand-off file carries them: without their files, which can be large. */
export function handedEditions(
  library: Library,
  workbookId: string,
): Result<readonly HandedEdition[]> {
  const list = listEditions(library, workbookId);
  if (!list.ok) return list;
  const handed: HandedEdition[] = [];
  for (const { hasFiles: _here, manifest: _ofZip, ...record } of [...list.value].reverse()) {
    const edition = readEdition(library, workbookId, record.id);
    if (!edition.ok) return edition;
    const { outlines, twins } = edition.value;
    handed.push({ record, outlines: [...outlines, ...twins] });
  }
  return ok(handed);
}

/** Keeps editions that came with a file, each only if its sentences are those it was published with. Inside a transaction. */
export function keepHandedEditions(
  library: Library,
  workbookId: string,
  editions: readonly HandedEdition[],
): Result<null> {
  const seen = new Set<string>();
  for (const { record, outlines } of editions) {
    const bodies = new Map(outlines.map((outline) => [outline.document, canonicalJson(outline)]));
    const parts = [
      ...record.documents,
      ...(record.twins ?? []).map((twin) => ({ ...twin, id: keyOfTwin(twin.id) })),
    ];
    const isWhole =
      bodies.size === parts.length &&
      parts.every(({ id, outline }) => sha256(bodies.get(id) ?? '') === outline);
    const isTwice = seen.has(record.id) || seen.has(`label ${record.label}`);
    if (!isWhole || isTwice) return failed('edition-damaged', record.label);
    seen.add(record.id).add(`label ${record.label}`);
    insertEdition(library, workbookId, { record, outlines: bodies, files: new Map() });
  }
  return ok(null);
}
