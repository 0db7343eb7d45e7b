import type { DamagedEntry } from '../../shared/bridge.ts';
import { currentPackId } from '../../shared/content/packs.ts';
import type { Entry } from '../../shared/workbook/answer.ts';
import type { Entries, Snapshot, Stored } from '../../shared/workbook/snapshot.ts';
import { readEntry } from './entry-body.ts';

export type EntryRow = Omit<Stored, 'entry'> & { readonly path: string; readonly body: string };

/** A workbook as the library holds it: plain data, that can be handed to another process. */
export type WorkbookRows = {
  readonly workbookId: string;
  readonly revision: number;
  readonly own: readonly EntryRow[];
  /** Null: this is the company profile itself. */
  readonly company: readonly EntryRow[] | null;
};

export type ReadWorkbook = {
  readonly snapshot: Snapshot;
  /** Stored answers, the company's among them, that cannot be read; all else is in the snapshot. */
  readonly damaged: readonly DamagedEntry[];
};

/** What the rows say. */
export function workbookOf({ workbookId, revision, ...rows }: WorkbookRows): ReadWorkbook {
  const own = entriesOf(rows.own);
  const company = rows.company === null ? own : entriesOf(rows.company);
  return {
    snapshot: {
      workbookId,
      packId: packIn(own.entries.get('workbook.pack')?.entry),
      revision,
      entries: own.entries,
      company: company.entries,
    },
    damaged: rows.company === null ? own.damaged : [...own.damaged, ...company.damaged],
  };
}

function entriesOf(rows: readonly EntryRow[]): {
  entries: Entries;
  damaged: readonly DamagedEntry[];
} {
  const entries = new Map<string, Stored>();
  const damaged: DamagedEntry[] = [];
  for (const { path, body, revision, at, by } of rows) {
    const read = readEntry(path, body);
    if (read.ok) entries.set(path, { entry: read.entry, revision, at, by });
    else damaged.push({ path, reason: read.reason });
  }
  return { entries, damaged };
}

/** The company profile has no pack of its own; its facts are those of today's. */
export function packIn(entry: Entry | undefined): string {
  if (entry?.kind !== 'answer' || entry.state !== 'answered') return currentPackId;
  return entry.value.kind === 'text' ? entry.value.text : currentPackId;
}
