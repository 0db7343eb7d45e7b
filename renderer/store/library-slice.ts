import type { WorkbookStatus, WorkbookSummary } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import { answerOf } from '../../shared/workbook/answer.ts';
import { invertEdits } from '../../shared/workbook/apply-edits.ts';
import type { Change, ChangeKind, Edit } from '../../shared/workbook/change.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';
import type { LibrarySlice, SliceParts } from './state.ts';

export function librarySlice(parts: SliceParts<LibrarySlice>): LibrarySlice {
  const { set, get, bridge } = parts;

  async function openMade(result: Result<{ readonly workbookId: string }>): Promise<boolean> {
    if (!result.ok) {
      get().reportFailure(result.failure);
      return false;
    }
    await get().loadLibrary();
    await get().enterWorkbook(result.value.workbookId);
    return true;
  }

  /** Changes one of the workbook's own facts, says so, and offers to undo it. */
  async function changeOwnFact(
    workbookId: string,
    path: string,
    value: Value | null,
    label: string,
    said: string,
  ): Promise<void> {
    const change = await sendOwnFact(parts, workbookId, path, value, label);
    if (change === null) return;
    await get().loadLibrary();
    get().say(said, {
      label: 'Undo',
      run: () => void undoOwnFact(parts, workbookId, change),
    });
  }

  /** They came with the app and stay what they are. */
  async function loadSamples(): Promise<void> {
    if (get().samples.length > 0) return;
    const samples = await bridge.invoke('library/samples', {});
    if (samples.ok) set({ samples: samples.value });
  }

  const setStatus = (workbookId: string, status: WorkbookStatus, verb: string, said: string) =>
    changeOwnFact(
      workbookId,
      'workbook.status',
      { kind: 'choice', option: status },
      `${verb} the workbook`,
      said.replace('{title}', titleOf(get().summaries, workbookId)),
    );

  return {
    libraryState: 'loading',
    summaries: [],
    samples: [],
    loadLibrary: async () => {
      const [list] = await Promise.all([bridge.invoke('library/list', {}), loadSamples()]);
      if (list.ok) {
        set({ summaries: keepKnown(get().summaries, list.value), libraryState: 'ready' });
      } else set({ libraryState: { failure: list.failure } });
    },
    createWorkbook: async (title) => {
      await openMade(await bridge.invoke('library/create', { title }));
    },
    openSample: async (name) => {
      await openMade(await bridge.invoke('library/sample', { name }));
    },
    importHandoff: async () => {
      get().dismissFailure();
      const result = await bridge.invoke('handoff/open', {});
      if (!result.ok) return get().reportFailure(result.failure);
      const opened = result.value;
      if (opened.kind === 'known') return get().askAboutFile(opened);
      if ((await openMade({ ok: true, value: opened })) && opened.isCopy) {
        get().say('This workbook was in the library already. The file became a copy beside it.');
      }
    },
    enterWorkbook: async (workbookId) => {
      if (await get().openWorkbook(workbookId)) get().goTo('activities');
    },
    duplicateWorkbook: async (workbookId, title, device) => {
      await get().saveAll();
      await openMade(await bridge.invoke('library/duplicate', { workbookId, title, device }));
    },
    renameWorkbook: (workbookId, title) =>
      changeOwnFact(
        workbookId,
        'workbook.title',
        { kind: 'text', text: title },
        `Renamed the workbook to “${title}”`,
        `Renamed to “${title}”.`,
      ),
    archiveWorkbook: (workbookId) =>
      setStatus(workbookId, 'archived', 'Archived', '“{title}” is in the archive.'),
    restoreWorkbook: (workbookId) =>
      setStatus(workbookId, 'active', 'Restored', '“{title}” is back in the library.'),
    markLookedThrough: (workbookId) =>
      changeOwnFact(
        workbookId,
        'workbook.recovered',
        null,
        'Looked the recovered workbook through',
        `“${titleOf(get().summaries, workbookId)}” is marked as looked through.`,
      ),
    deleteWorkbook: async (workbookId) => {
      await setStatus(workbookId, 'deleted', 'Deleted', '“{title}” is deleted.');
      if (get().workbook?.id === workbookId) get().closeWorkbook();
    },
    saveHandoff: async (workbookId) => {
      await get().saveAll();
      const result = await bridge.invoke('handoff/save', { workbookId });
      if (!result.ok) return get().reportFailure(result.failure);
      const { files, token } = result.value;
      get().say(`Saved ${files.join(', ')}.`, {
        label: 'Show in folder',
        run: () => void bridge.invoke('documents/reveal', { token }),
      });
    },
    searchLibrary: async (text) => {
      const result = await bridge.invoke('library/search', { text });
      if (result.ok) return result.value;
      get().reportFailure(result.failure);
      return [];
    },
  };
}

/** Reads what the fact is now, then changes it; null where it failed or nothing would change. */
async function sendOwnFact(
  parts: SliceParts<LibrarySlice>,
  workbookId: string,
  path: string,
  /** Null: no answer at all. */
  value: Value | null,
  label: string,
): Promise<Change | null> {
  const { get, bridge } = parts;
  await get().saveAll();
  const opened = await bridge.invoke('workbook/open', { workbookId });
  if (!opened.ok) {
    get().reportFailure(opened.failure);
    return null;
  }
  const before = opened.value.entries.get(path)?.entry ?? null;
  const edits = [{ path, before, after: value === null ? null : answerOf(value) }];
  return applyPastQueue(parts, workbookId, { kind: 'edit', of: null, label, edits });
}

async function undoOwnFact(
  parts: SliceParts<LibrarySlice>,
  workbookId: string,
  change: Change,
): Promise<void> {
  await parts.get().saveAll();
  await applyPastQueue(parts, workbookId, {
    kind: 'undo',
    of: change.id,
    label: `Undid: ${change.label}`,
    edits: invertEdits(change.edits),
  });
  await parts.get().loadLibrary();
}

/** Past the save queue, which holds only what is typed into the open workbook. */
async function applyPastQueue(
  { get, bridge, now, newId }: SliceParts<LibrarySlice>,
  workbookId: string,
  rest: { kind: ChangeKind; of: string | null; label: string; edits: readonly Edit[] },
): Promise<Change | null> {
  const by = get().settings?.author ?? '';
  const change: Change = { ...rest, id: newId(), at: now().toISOString(), by };
  const result = await bridge.invoke('workbook/apply', { workbookId, change });
  if (!result.ok) {
    get().reportFailure(result.failure);
    return null;
  }
  // The open workbook must know of the change, or its next one would not fit on it.
  if (get().workbook?.id === workbookId) await get().openWorkbook(workbookId);
  return change;
}

/** The same objects for what has not changed, so that only what has is drawn again. */
function keepKnown(
  known: readonly WorkbookSummary[],
  read: readonly WorkbookSummary[],
): readonly WorkbookSummary[] {
  const byId = new Map(known.map((summary) => [summary.id, summary]));
  const next = read.map((summary) => {
    const before = byId.get(summary.id);
    // By all of it: after a restore the same number means another change.
    return before !== undefined && isSameSummary(before, summary) ? before : summary;
  });
  const isSame = next.length === known.length && next.every((one, index) => one === known[index]);
  return isSame ? known : next;
}

function isSameSummary(one: WorkbookSummary, other: WorkbookSummary): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function titleOf(summaries: readonly WorkbookSummary[], workbookId: string): string {
  return summaries.find((summary) => summary.id === workbookId)?.title ?? 'The workbook';
}
