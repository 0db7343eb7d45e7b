import { pinnedPack } from '../../shared/applying/pinned-pack.ts';
import type { OpenedWorkbook } from '../../shared/bridge.ts';
import { isKnownPack } from '../../shared/content/packs.ts';
import {
  type ConflictChoice,
  conflictsIn,
  fitChanges,
} from '../../shared/incoming/merge/conflicts.ts';
import { applyEdits } from '../../shared/workbook/apply-edits.ts';
import type { Change, RecordedChange } from '../../shared/workbook/change.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Entries } from '../../shared/workbook/snapshot.ts';
import { idInStay } from '../../shared/workbook/stay.ts';
import { settleUnfinished } from '../ui/unfinished.ts';

import { createSaveQueue } from './save-queue.ts';
import type { NewChange, SaveSlice, Sheet, SliceParts } from './state.ts';
import { sheetOf } from './workbook-slice.ts';

export function saveSlice({ set, get, bridge, now, newId }: SliceParts<SaveSlice>): SaveSlice {
  const queue = createSaveQueue({
    send: (workbookId, change) => bridge.invoke('workbook/apply', { workbookId, change }),
    onState: (saveState, unsaved) => set({ saveState, unsaved }),
    onSaved: (workbookId, change, revision) => {
      set({ savedAt: now() });
      for (const target of ['workbook', 'company'] as const) {
        if (get()[target]?.id !== workbookId) continue;
        get().setSheet(target, (sheet) => confirmChange(sheet, change, revision));
      }
    },
  });

  /** The stay that changes with the same key still belong to. */
  let stay: { readonly key: string; readonly id: string; next: number } | null = null;

  function idFor(sheetId: string, key: string | undefined): string {
    if (key === undefined) {
      stay = null;
      return newId();
    }
    const here = `${sheetId} ${key}`;
    if (stay?.key !== here) stay = { key: here, id: newId(), next: 0 };
    const id = idInStay(stay.id, stay.next);
    stay.next += 1;
    return id;
  }

  function leaveField(): void {
    settleUnfinished();
    stay = null;
    queue.close();
  }

  function record({ target = 'workbook', merge, stay: key = merge, ...rest }: NewChange): void {
    const sheet = get()[target];
    if (sheet === null || rest.edits.length === 0) return;
    if (sheet.isReadOnly) {
      // A library that may only be read says so above every page already.
      if (get().settings?.isLibraryReadOnly === true) return;
      get().reportFailure({ code: 'workbook-read-only', detail: sheet.packId });
      return;
    }
    const change: Change = {
      kind: 'edit',
      of: null,
      ...rest,
      id: idFor(sheet.id, key),
      at: now().toISOString(),
      by: get().settings?.author ?? '',
    };
    const standing = queue.add(sheet.id, change, merge);
    get().withdrawUndo();
    get().setSheet(target, (current) => showChange(current, change, standing));
  }

  /** The workbook in conflict as it is saved. */
  async function readConflicting(): Promise<OpenedWorkbook | null> {
    const workbookId = queue.conflicting();
    if (workbookId === null) return null;
    const opened = await bridge.invoke('workbook/open', { workbookId });
    if (opened.ok) return opened.value;
    get().reportFailure(opened.failure);
    return null;
  }

  async function settleConflicts(choices: ReadonlyMap<Path, ConflictChoice>): Promise<void> {
    queue.close();
    const opened = await readConflicting();
    if (opened === null) return;
    const target = get().company?.id === opened.id ? 'company' : 'workbook';
    const sheet = get()[target];
    const isShown = sheet?.id === opened.id;
    const shown: Entries = isShown ? sheet.entries : new Map();
    // What was typed while main was asked is among what is pending now.
    queue.close();
    const unsaved = queue.pending(opened.id);
    queue.replace(opened.id, fitChanges(opened.entries, unsaved, choices, shown, newId));
    if (isShown) get().setSheet(target, () => get().withUnsaved(sheetOf(opened)));
  }

  return {
    saveState: { kind: 'saved' },
    unsaved: 0,
    savedAt: null,
    record,
    leaveField,
    saveNow: queue.close,
    saveAll: () => {
      leaveField();
      return queue.flush();
    },
    trySavingAgain: queue.retry,
    readConflicts: async () => {
      const opened = await readConflicting();
      return opened === null ? null : conflictsIn(opened.entries, queue.pending(opened.id));
    },
    settleConflicts,
    withUnsaved: (sheet) =>
      queue.pending(sheet.id).reduce((shown, change) => showChange(shown, change, change), sheet),
  };
}

/** The sheet with a change on top; `standing` is that change, or the one it was merged into. */
function showChange(sheet: Sheet, change: Change, standing: Change): Sheet {
  const revision = (sheet.changes.at(-1)?.revision ?? sheet.revision) + 1;
  const recorded: RecordedChange = { ...standing, revision };
  const others = sheet.changes.filter((other) => other.id !== standing.id);
  // Typing and taking it back leaves nothing to undo.
  const changes = standing.edits.length === 0 ? others : [...others, recorded];
  const entries = applyEdits(sheet.entries, change.edits, {
    revision,
    at: change.at,
    by: change.by,
  });
  return { ...sheet, ...pinned(sheet, entries), entries, changes };
}

/** A change may have moved the workbook to another edition, or an undo back. */
function pinned({ packId, isReadOnly }: Sheet, entries: Entries) {
  const now = pinnedPack(entries);
  if (now === undefined || now === packId) return { packId, isReadOnly };
  return { packId: now, isReadOnly: !isKnownPack(now) };
}

/** Main has given the change its revision. */
function confirmChange(sheet: Sheet, change: Change, revision: number): Sheet {
  return {
    ...sheet,
    revision: Math.max(sheet.revision, revision),
    changes: sheet.changes.map((other) =>
      other.id === change.id ? { ...change, revision } : other,
    ),
  };
}
