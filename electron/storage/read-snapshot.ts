import { companyProfileId, type DamagedEntry } from '../../shared/bridge.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Entry } from '../../shared/workbook/answer.ts';
import type { Entries, Snapshot, Stored } from '../../shared/workbook/snapshot.ts';
import { hasWorkbook } from './apply-change.ts';
import { readEntry } from './entry-body.ts';
import type { Library } from './library.ts';
import { reading } from './transaction.ts';

export type ReadWorkbook = {
  readonly snapshot: Snapshot;
  /** Stored answers, the company's among them, that cannot be read; all else is in the snapshot. */
  readonly damaged: readonly DamagedEntry[];
};

/** One workbook as it stands now, with the company profile it leans on. */
export function readSnapshot(library: Library, workbookId: string): Result<ReadWorkbook> {
  return reading(library, () => {
    if (!hasWorkbook(library, workbookId)) return failed('workbook-missing', workbookId);
    const own = readEntries(library, workbookId);
    const isCompany = workbookId === companyProfileId;
    const company = isCompany ? own : readEntries(library, companyProfileId);
    return ok({
      snapshot: {
        workbookId,
        packId: packIn(own.entries.get('workbook.pack')?.entry),
        revision: latestRevision(library, workbookId),
        entries: own.entries,
        company: company.entries,
      },
      damaged: isCompany ? own.damaged : [...own.damaged, ...company.damaged],
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

type EntryRow = Omit<Stored, 'entry'> & { readonly path: string; readonly body: string };

function readEntries(
  library: Library,
  workbookId: string,
): { entries: Entries; damaged: readonly DamagedEntry[] } {
  const rows = library
    .statement<[string], EntryRow>(
      'SELECT path, body, revision, at, by FROM entries WHERE workbook_id = ? ORDER BY path',
    )
    .all(workbookId);
  const entries = new Map<string, Stored>();
  const damaged: DamagedEntry[] = [];
  for (const { path, body, revision, at, by } of rows) {
    const read = readEntry(path, body);
    if (read.ok) entries.set(path, { entry: read.entry, revision, at, by });
    else damaged.push({ path, reason: read.reason });
  }
  return { entries, damaged };
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

/** The company profile has no pack of its own; its facts are those of today's. */
function packIn(entry: Entry | undefined): string {
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return currentPackId;
  return entry.value.kind === 'text' ? entry.value.text : currentPackId;
}
