import { companyProfileId } from '../../shared/bridge.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { hasWorkbook } from './apply-change.ts';
import { readEntry } from './entry-body.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';
import {
  type EntryRow,
  packIn,
  type ReadWorkbook,
  type WorkbookRows,
  workbookOf,
} from './workbook-rows.ts';

/** One workbook as it stands now, with the company profile it leans on. */
export function readSnapshot(library: Library, workbookId: string): Result<ReadWorkbook> {
  const rows = readRows(library, workbookId);
  return rows.ok ? ok(workbookOf(rows.value)) : rows;
}

/** The rows of the same, at one moment: for whoever makes sense of them elsewhere. */
export function readRows(library: Library, workbookId: string): Result<WorkbookRows> {
  return reading(library, () => {
    if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
    const isCompany = workbookId === companyProfileId;
    return ok({
      workbookId,
      revision: latestRevision(library, workbookId),
      own: entryRows(library, workbookId),
      company: isCompany ? null : entryRows(library, companyProfileId),
    });
  });
}

/** The number of the workbook's last change; 0 before the first. */
export function latestRevision(library: Library, workbookId: string): number {
  const row = library
    .statement<[string], { revision: number | null }>(
      'SELECT max(revision) AS revision FROM changes WHERE workbook_id = ?',
    )
    .get(workbookId);
  return row?.revision ?? 0;
}

/** What the workbook's last change and last edition are; their numbers come back with a restore. */
export function workbookState(library: Library, workbookId: string): string {
  const row = library
    .statement<[{ workbookId: string }], { state: string }>(
      `SELECT ifnull((SELECT revision || ' ' || id FROM changes
                      WHERE workbook_id = :workbookId ORDER BY revision DESC LIMIT 1), '') || ' ' ||
              ifnull((SELECT id FROM editions
                      WHERE workbook_id = :workbookId ORDER BY number DESC LIMIT 1), '') AS state`,
    )
    .get({ workbookId });
  return row?.state ?? '';
}

function entryRows(library: Library, workbookId: string): readonly EntryRow[] {
  return library
    .statement<[string], EntryRow>(
      'SELECT path, body, revision, at, by FROM entries WHERE workbook_id = ? ORDER BY path',
    )
    .all(workbookId);
}

/** The pack a workbook is pinned to, without reading the rest of it. */
export function packIdOf(library: Library, workbookId: string): string {
  const row = library
    .statement<[string], { body: string }>(
      `SELECT body FROM entries WHERE workbook_id = ? AND path = 'workbook.pack'`,
    )
    .get(workbookId);
  const read = row === undefined ? null : readEntry('workbook.pack', row.body);
  return packIn(read?.ok ? read.entry : undefined);
}
