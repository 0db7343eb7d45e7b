/**
 * Where a person was in each document, so that one who left to give an answer, or
 * looked into another document, goes on there. Kept while the window is open.
 */
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import type { AppStore } from '../store/store.ts';
import type { Anchor } from './keep-place.tsx';

export type DocumentPlace = {
  readonly picked: string | null;
  readonly anchor: Anchor | null;
};

export type LastPlace = {
  readonly workbookId: string | null;
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly places: ReadonlyMap<DocumentId, DocumentPlace>;
};

const kept = new WeakMap<AppStore, LastPlace>();
const first: Pick<LastPlace, 'document' | 'audience' | 'places'> = {
  document: 'deviceCybersecurityDisclosure',
  audience: 'public',
  places: new Map(),
};

/** In another workbook one begins anew. */
export function lastPlace(store: AppStore): LastPlace {
  const workbookId = store.getState().workbook?.id ?? null;
  const last = kept.get(store);
  return last !== undefined && last.workbookId === workbookId ? last : { workbookId, ...first };
}

export function rememberDocument(
  store: AppStore,
  shown: Pick<LastPlace, 'document' | 'audience'>,
): void {
  kept.set(store, { ...lastPlace(store), ...shown });
}

export function rememberPlace(store: AppStore, document: DocumentId, place: DocumentPlace): void {
  const last = lastPlace(store);
  kept.set(store, { ...last, places: new Map([...last.places, [document, place]]) });
}
