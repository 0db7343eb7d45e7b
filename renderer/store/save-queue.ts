import type { FailureCode } from '../../shared/failures.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { mergeEdits } from '../../shared/workbook/apply-edits.ts';
import type { Change } from '../../shared/workbook/change.ts';

/**
 * What is not saved yet, in order. Keystrokes of one editing session merge into
 * one change for a short while; then it is sent, one change at a time, in the
 * order of each workbook. A change leaves the queue only when main has said
 * that it is saved; a change that failed stays, and is sent again as it was.
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `isRetrying`: it will be tried again without being asked. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isRetrying: boolean };

export type SaveQueue = {
  /**
   * Takes a change that is on screen already. With the same `merge` as the last
   * one, both become one change. Returns the change as it now stands.
   */
  readonly add: (workbookId: string, change: Change, merge?: string) => Change;
  /** The field was left: what was merging is sent now. */
  readonly close: () => void;
  /** Tries everything once; resolves with the number of changes still unsaved. */
  readonly flush: () => Promise<number>;
  /** The person asked to try again. */
  readonly retry: () => void;
  readonly unsaved: () => number;
  /** The unsaved changes of one workbook, oldest first. */
  readonly pending: (workbookId: string) => readonly Change[];
  /** The workbook whose first change was refused because the saved answer had changed; else null. */
  readonly conflicting: () => string | null;
  /** Puts other changes in the place of all that is unsaved of a workbook, and sends them. */
  readonly replace: (workbookId: string, changes: readonly Change[]) => void;
};

export type SaveQueueParts = {
  readonly send: (
    workbookId: string,
    change: Change,
  ) => Promise<Result<{ readonly revision: number }>>;
  readonly onState: (state: SaveState, unsaved: number) => void;
  readonly onSaved: (workbookId: string, change: Change, revision: number) => void;
};

export const pauseBeforeSave = 400;
/** What a crash can take is what waits: with the way to the disk this stays within a second. */
export const longestWait = 800;
const firstRetryAfter = 1000;
const longestRetryAfter = 30_000;

/** Failures that may pass without the person doing anything in Securable. */
const passing: ReadonlySet<FailureCode> = new Set([
  'disk-full',
  'folder-missing',
  'folder-unwritable',
  'library-busy',
  'library-replaced',
  'input-output-error',
]);

type Item = { readonly workbookId: string; readonly change: Change };
type Draft = Item & { readonly merge: string; readonly since: number };

export function createSaveQueue({ send, onState, onSaved }: SaveQueueParts): SaveQueue {
  let draft: Draft | null = null;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let queue: readonly Item[] = [];
  let sending: Promise<void> | null = null;
  /** Workbooks whose first change failed. */
  const blocks = new Map<string, Failure>();
  const retryTimers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Failures in a row, for the length of the next wait. */
  const attempts = new Map<string, number>();

  function add(workbookId: string, change: Change, merge?: string): Change {
    if (merge === undefined) {
      close();
      return enqueue(workbookId, change);
    }
    if (draft !== null && draft.workbookId === workbookId && draft.merge === merge) {
      return keepDraft({ ...draft, change: mergeChanges(draft.change, change) });
    }
    close();
    return keepDraft({ workbookId, change, merge, since: Date.now() });
  }

  function keepDraft(next: Draft): Change {
    draft = next;
    clearTimeout(draftTimer);
    const left = Math.max(0, next.since + longestWait - Date.now());
    draftTimer = setTimeout(close, Math.min(pauseBeforeSave, left));
    report();
    return next.change;
  }

  function close(): void {
    clearTimeout(draftTimer);
    if (draft === null) return;
    const { workbookId, change } = draft;
    draft = null;
    enqueue(workbookId, change);
  }

  function enqueue(workbookId: string, change: Change): Change {
    const mended = joinWithRefused(workbookId, change);
    if (mended === null) queue = [...queue, { workbookId, change }];
    queue = queue.filter((item) => item.change.edits.length > 0);
    pump();
    report();
    return mended ?? change;
  }

  /**
   * An answer that was refused for its length would block its workbook for
   * ever. Nothing of it is saved, so a later change becomes part of it.
   */
  function joinWithRefused(workbookId: string, change: Change): Change | null {
    if (blocks.get(workbookId)?.code !== 'answer-too-long') return null;
    const refused = queue.find((item) => item.workbookId === workbookId);
    if (refused === undefined) return null;
    const joined = mergeChanges(refused.change, change);
    queue = queue.map((item) => (item === refused ? { workbookId, change: joined } : item));
    unblock(workbookId);
    return joined;
  }

  function pump(): void {
    if (sending !== null) return;
    const item = queue.find(({ workbookId }) => !blocks.has(workbookId));
    if (item === undefined) return;
    sending = sendOne(item).finally(() => {
      sending = null;
      pump();
      report();
    });
  }

  async function sendOne(item: Item): Promise<void> {
    const result = await trySend(item);
    if (result.ok) {
      queue = queue.filter((other) => other !== item);
      attempts.delete(item.workbookId);
      onSaved(item.workbookId, item.change, result.value.revision);
    } else {
      block(item.workbookId, result.failure);
    }
  }

  async function trySend(item: Item): Promise<Result<{ readonly revision: number }>> {
    try {
      return await send(item.workbookId, item.change);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, failure: { code: 'input-output-error', detail } };
    }
  }

  function block(workbookId: string, failure: Failure): void {
    const count = (attempts.get(workbookId) ?? 0) + 1;
    attempts.set(workbookId, count);
    blocks.set(workbookId, failure);
    if (!passing.has(failure.code)) return;
    const wait = Math.min(firstRetryAfter * 2 ** (count - 1), longestRetryAfter);
    retryTimers.set(
      workbookId,
      setTimeout(() => {
        unblock(workbookId);
        pump();
        report();
      }, wait),
    );
  }

  function unblock(workbookId: string): void {
    clearTimeout(retryTimers.get(workbookId));
    retryTimers.delete(workbookId);
    blocks.delete(workbookId);
  }

  function retry(): void {
    close();
    for (const workbookId of [...blocks.keys()]) unblock(workbookId);
    pump();
    report();
  }

  async function flush(): Promise<number> {
    retry();
    while (sending !== null) await sending;
    return unsaved();
  }

  function unsaved(): number {
    return queue.length + (draft === null ? 0 : 1);
  }

  function pending(workbookId: string): readonly Change[] {
    return [...queue, ...(draft === null ? [] : [draft])]
      .filter((item) => item.workbookId === workbookId)
      .map((item) => item.change);
  }

  function conflicting(): string | null {
    return [...blocks].find(([, failure]) => failure.code === 'conflict')?.[0] ?? null;
  }

  function replace(workbookId: string, changes: readonly Change[]): void {
    close();
    const others = queue.filter((item) => item.workbookId !== workbookId);
    queue = [...others, ...changes.map((change) => ({ workbookId, change }))];
    unblock(workbookId);
    pump();
    report();
  }

  function report(): void {
    onState(stateNow(), unsaved());
  }

  function stateNow(): SaveState {
    const [failure] = blocks.values();
    if (failure !== undefined) {
      return { kind: 'failed', failure, isRetrying: passing.has(failure.code) };
    }
    return unsaved() === 0 ? { kind: 'saved' } : { kind: 'saving' };
  }

  return { add, close, flush, retry, unsaved, pending, conflicting, replace };
}

/** Two changes as one: the first one's name in the history, the last one's time. */
function mergeChanges(first: Change, second: Change): Change {
  return { ...first, at: second.at, edits: mergeEdits(first.edits, second.edits) };
}
