/**
 * What was looked at last on this screen, so that a person who left it to give an
 * answer can go on where they were. Kept while the window is open; not undoable.
 */
import type { AppStore } from '../store/store.ts';

export type LastLook = {
  readonly workbookId: string;
  readonly slug: string;
  /** The requirement from which the person left; null where it was none. */
  readonly requirement: string | null;
};

const looks = new WeakMap<AppStore, LastLook>();

export function lastLook(store: AppStore): LastLook | undefined {
  const look = looks.get(store);
  return look?.workbookId === store.getState().workbook?.id ? look : undefined;
}

export function rememberLook(store: AppStore, slug: string, requirement: string | null): void {
  const workbookId = store.getState().workbook?.id;
  if (workbookId !== undefined) looks.set(store, { workbookId, slug, requirement });
}
