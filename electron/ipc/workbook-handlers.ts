import { companyProfileId, type Handlers } from '../../shared/bridge.ts';
import { isKnownPack } from '../../shared/content/packs.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { invertEdits } from '../../shared/workbook/apply-edits.ts';
import { canonicalJson } from '../../shared/workbook/canonical-json.ts';
import type { Change, Edit } from '../../shared/workbook/change.ts';
import { applyChange } from '../storage/apply-change.ts';
import type { Library } from '../storage/library.ts';
import { changeById, readHistory } from '../storage/read-history.ts';
import { packIdOf, readSnapshot } from '../storage/read-snapshot.ts';
import { refusedToWrite } from '../storage/transaction.ts';
import type { Services } from './services.ts';

type WorkbookHandlers = Pick<Handlers, 'workbook/open' | 'workbook/apply' | 'workbook/history'>;

/** Enough steps to undo a day's work after a restart; older ones stay in the history. */
const recent = { before: null, limit: 500, most: 2_000 };

export function workbookHandlers({ library, settings }: Services): WorkbookHandlers {
  return {
    'workbook/open': ({ workbookId }) => {
      const read = readSnapshot(library, workbookId);
      if (!read.ok) return read;
      const steps = readHistory(library, workbookId, recent);
      if (!steps.ok) return steps;
      const { packId, revision, entries, company } = read.value.snapshot;
      return ok({
        id: workbookId,
        packId,
        isReadOnly: library.isReadOnly || !isKnownPack(packId),
        revision,
        entries,
        company,
        recent: steps.value.toReversed(),
        damaged: read.value.damaged,
      });
    },
    'workbook/apply': ({ workbookId, change }) => {
      if (library.isReadOnly) return refusedToWrite(library);
      const allowed = mayApply(library, workbookId, change);
      if (!allowed.ok) return allowed;
      // Who signs is decided here, not by the window.
      return applyChange(library, workbookId, { ...change, by: settings.read().author });
    },
    'workbook/history': ({ workbookId, before, limit }) =>
      readHistory(library, workbookId, { before, limit }),
  };
}

/**
 * A workbook of an unknown edition may be renamed, archived and deleted, but not
 * answered; and none may be moved to an edition where it could not be answered.
 */
function mayApply(library: Library, workbookId: string, change: Change): Result<null> {
  const unknown = change.edits.map(packMovedTo).find((id) => id !== undefined && !isKnownPack(id));
  if (unknown !== undefined) return failed('workbook-read-only', unknown);
  if (!isOwnWork(library, workbookId, change)) return failed('invalid-request', change.kind);
  const packId = packIdOf(library, workbookId);
  const isOfLibrary = change.edits.every(({ path }) => libraryFacts.has(path));
  if (workbookId === companyProfileId || isKnownPack(packId) || isOfLibrary) return ok(null);
  return failed('workbook-read-only', packId);
}

/**
 * Answers that others signed come in by a merge alone. The window may take a
 * merge back and do it again, edit for edit as it was.
 */
function isOwnWork(library: Library, workbookId: string, { kind, of, edits }: Change): boolean {
  if (kind === 'merge') return false;
  if (!edits.some(({ given, declined }) => given !== undefined || declined !== undefined))
    return true;
  const original = of === null ? null : changeById(library, workbookId, of);
  if (original?.kind !== 'merge') return false;
  const wanted = kind === 'redo' ? original.edits : invertEdits(original.edits);
  return (kind === 'redo' || kind === 'undo') && canonicalJson(edits) === canonicalJson(wanted);
}

/** The pack that an edit pins the workbook to; empty where it would pin it to none. */
function packMovedTo({ path, after }: Edit): string | undefined {
  if (path !== 'workbook.pack') return undefined;
  return after?.kind === 'answer' && after.state === 'answered' && after.value.kind === 'text'
    ? after.value.text
    : '';
}

const libraryFacts: ReadonlySet<string> = new Set(['workbook.title', 'workbook.status']);
