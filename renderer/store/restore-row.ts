import type { RecordedChange } from '../../shared/workbook/change.ts';
import {
  nameBefore,
  type Removal,
  removalOf,
  restoreRowEdits,
} from '../../shared/workbook/removed-rows.ts';
import { rowWord } from './path-names.ts';
import type { Target } from './state.ts';
import type { AppStore } from './store.ts';

const pageLength = 500;

/**
 * Puts a removed row back, from the history of its workbook; says what it did,
 * with a way to undo it, or why it could not.
 */
export async function restoreRow(
  store: AppStore,
  lists: readonly string[],
  row: string,
  target: Target = 'workbook',
): Promise<void> {
  const removal = await findRemoval(store, lists, row, target);
  const { applyEdits, offerUndo, say } = store.getState();
  const entries = store.getState()[target]?.entries ?? new Map();
  const edits = removal === null ? [] : restoreRowEdits(entries, removal);
  if (removal === null || edits.length === 0) {
    say('It is not in the history of this workbook, so it cannot be put back.');
    return;
  }
  const name = nameBefore(removal);
  const words = `${rowWord(removal.list)}${name === '' ? '' : ` “${name}”`}`;
  applyEdits(`Put back ${words}`, edits, { target });
  offerUndo(`Put back ${words}.`, target);
}

/** In what the window knows, or else page by page in the whole history. */
async function findRemoval(
  store: AppStore,
  lists: readonly string[],
  row: string,
  target: Target,
): Promise<Removal | null> {
  const sheet = store.getState()[target];
  if (sheet === null) return null;
  const known = removalOf(sheet.changes, lists, row);
  if (known !== null) return known;
  let before: number | null = null;
  for (;;) {
    const page = await store.bridge.invoke('workbook/history', {
      workbookId: sheet.id,
      before,
      limit: pageLength,
    });
    if (!page.ok) {
      store.getState().reportFailure(page.failure);
      return null;
    }
    // Newest first, as the history is read.
    const changes: readonly RecordedChange[] = page.value;
    const found = removalOf([...changes].reverse(), lists, row);
    if (found !== null || changes.length < pageLength) return found;
    before = changes.at(-1)?.revision ?? null;
  }
}
