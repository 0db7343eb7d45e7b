import { companyProfileId } from '../../shared/bridge.ts';
import type { HandOff } from '../../shared/hand-off/hand-off-model.ts';
import { importCorrections } from '../../shared/hand-off/import-plan.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { inSteps } from '../../shared/workbook/stay.ts';
import { hasWorkbook, keepHistory, recordChange } from './apply-change.ts';
import { addWorkbookRow } from './create-workbook.ts';
import { handedEditions, keepHandedEditions } from './handed-editions.ts';
import type { Library } from './library.ts';
import { lookAgain } from './published/carry-editions.ts';
import { readWholeHistory } from './read-history.ts';
import { readSnapshot } from './read-snapshot.ts';
import { inTransaction, reading } from './transaction.ts';

/** A workbook with its history, ready to be encoded. A damaged answer must be mended first. */
export function exportHandOff(library: Library, workbookId: string): Result<HandOff> {
  const read = readSnapshot(library, workbookId);
  if (!read.ok) return read;
  const { snapshot, damaged } = read.value;
  const [first] = damaged;
  if (first !== undefined) return failed('row-damaged', first.path);
  const editions = handedEditions(library, workbookId);
  if (!editions.ok) return editions;
  return reading(library, () =>
    ok({
      workbookId,
      packId: snapshot.packId,
      entries: snapshot.entries,
      company: new Map(
        [...snapshot.company].filter(([path]) => !/^(?:workbook|house)\./.test(path)),
      ),
      // Words that were half typed do not leave; where an edition was published a step ends.
      history: inSteps(readWholeHistory(library, workbookId), {
        named: new Set(editions.value.map(({ record }) => record.change)),
      }),
      editions: editions.value,
    }),
  );
}

export type Imported = { readonly workbookId: string; readonly isCopy: boolean };

/**
 * Adds the workbook of a file; never replaces one. Its history is kept as it is,
 * and what does not follow from it is one visible change at the end.
 */
export function importHandOff(library: Library, handOff: HandOff, by: string): Result<Imported> {
  const company = readSnapshot(library, companyProfileId);
  if (!company.ok) return company;
  const edits = importCorrections(handOff, company.value.snapshot.entries);
  return inTransaction(library, () => {
    const isCopy = hasWorkbook(library, handOff.workbookId);
    const workbookId = isCopy ? library.newId() : handOff.workbookId;
    const at = library.clock();
    addWorkbookRow(library, workbookId, handOff.history[0]?.at ?? at);
    for (const change of handOff.history) keepHistory(library, workbookId, change);
    const kept = keepHandedEditions(library, workbookId, handOff.editions ?? []);
    if (!kept.ok) return kept;
    lookAgain(library);
    if (edits.length === 0) return ok({ workbookId, isCopy });
    const label = 'Took over what the hand-off file says beyond its history';
    const id = library.newId();
    const change = { id, kind: 'import', of: null, label, at, by, edits } as const;
    const recorded = recordChange(library, workbookId, change);
    return recorded.ok ? ok({ workbookId, isCopy }) : recorded;
  });
}
