import { isKnownPack } from '../../shared/content/packs.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { type FileMerge, mergeHandOff } from '../../shared/incoming/merge/merge-copies.ts';
import { editsOfMerge } from '../../shared/incoming/merge/merge-edits.ts';
import { answersTaken, type MergeChoices } from '../../shared/incoming/merge/merge-model.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import { type Applied, recordChange } from './apply-change.ts';
import type { Library } from './library.ts';
import { listWorkbooks } from './list-workbooks.ts';
import { keepTaken } from './published/taken-labels.ts';
import { readWholeHistory } from './read-history.ts';
import { latestRevision, readSnapshot } from './read-snapshot.ts';
import { inTransaction, reading } from './transaction.ts';

export type Kin = { readonly workbookId: string; readonly title: string };

/**
 * The workbooks of the library that a hand-off file may be a copy of: those whose
 * history holds the change the file's begins with. The one of the same id first.
 */
export function kinOf(library: Library, handOff: HandOff): Result<readonly Kin[]> {
  const [first] = handOff.history;
  const list = listWorkbooks(library);
  if (!list.ok) return list;
  return reading(library, () => {
    const holds = library.statement<[string, string]>(
      'SELECT 1 FROM changes WHERE workbook_id = ? AND id = ?',
    );
    const kin = list.value.filter(
      ({ id, status }) =>
        status !== 'deleted' &&
        (first === undefined ? id === handOff.workbookId : holds.get(id, first.id) !== undefined),
    );
    const isSame = ({ id }: { readonly id: string }) => (id === handOff.workbookId ? 0 : 1);
    return ok(
      kin
        .toSorted((a, b) => isSame(a) - isSame(b))
        .map(({ id, title }) => ({ workbookId: id, title })),
    );
  });
}

export type Comparison = FileMerge & {
  /** The workbook's last change when it was compared. */
  readonly revision: number;
};

/** What a file has that a workbook lacks. Nothing is written. A damaged answer must be mended first. */
export function compareHandOff(
  library: Library,
  workbookId: string,
  handOff: HandOff,
): Result<Comparison> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  const { snapshot, damaged } = read.value;
  const [first] = damaged;
  if (first !== undefined) return failed('row-damaged', first.path);
  if (!isKnownPack(snapshot.packId)) return failed('workbook-read-only', snapshot.packId);
  if (!isKnownPack(handOff.packId)) return failed('pack-unknown', handOff.packId);
  return reading(library, () => {
    const history = readWholeHistory(library, workbookId);
    const { entries, company, revision } = snapshot;
    return ok({ ...mergeHandOff({ entries, company, history }, handOff), revision });
  });
}

export type WantedMerge = {
  /** The revision at which the person saw the comparison; a workbook that has gone on is compared anew. */
  readonly revision: number;
  readonly choices: MergeChoices;
  readonly label: (taken: number) => string;
  readonly by: string;
};

/**
 * Brings the answers of a file into a workbook: one change, all of it or nothing.
 * Its `of` names the last change of the file, so that the next file from the same
 * copy is compared with what is known from this one.
 */
export function applyMerge(
  library: Library,
  workbookId: string,
  handOff: HandOff,
  { revision, choices, label, by }: WantedMerge,
): Result<Applied> {
  // Nothing else runs between this and the transaction, which looks at every answer again.
  const compared = compareHandOff(library, workbookId, handOff);
  if (!compared.ok) return compared;
  const { items } = compared.value;
  const edits = editsOfMerge(items, choices);
  return inTransaction(library, () => {
    if (latestRevision(library, workbookId) !== revision)
      return failed('conflict', 'the workbook was changed after the file was compared with it');
    keepLabels(library, workbookId, handOff);
    if (edits.length === 0) return ok({ revision });
    return recordChange(library, workbookId, {
      id: library.newId(),
      kind: 'merge',
      of: handOff.history.at(-1)?.id ?? null,
      label: label(answersTaken(items, choices)),
      at: library.clock(),
      by,
      edits,
    });
  });
}

/** The editions of the other copy stay there; a second text under one of their labels must not come to be. */
function keepLabels(library: Library, workbookId: string, { editions = [] }: HandOff): void {
  for (const { record } of editions) {
    const { id, label } = record;
    const body = canonicalJson(record);
    keepTaken(library.database, { workbookId, id, label, record: body, seal: sha256(body) });
  }
}
