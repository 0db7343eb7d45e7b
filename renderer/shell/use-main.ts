import { useEffect } from 'react';
import type { Request } from '../../shared/bridge.ts';
import type { AppState } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';
import { nextRedo, nextUndo } from '../store/undo-slice.ts';
import { useStoreApi } from '../store/use-store.tsx';
import { shortcutLetter } from '../ui/shortcut-letter.ts';
import { runCommand } from './run-command.ts';
import { workbookTitle } from './workbook-title.ts';

/** Everything between the window and main that belongs to no screen. */
export function useMain(): void {
  const store = useStoreApi();
  useEffect(() => listenToMain(store), [store]);
  useEffect(() => saveWhenLeft(store), [store]);
  useEffect(() => reportState(store), [store]);
  useEffect(() => takeUndoKeys(store), [store]);
  useEffect(() => noticeBugs(store), [store]);
}

function listenToMain(store: AppStore): () => void {
  const { bridge } = store;
  const ends = [
    bridge.on('menu/command', ({ command }) => void runCommand(store, command)),
    bridge.on('shell/failure', (failure) => store.getState().reportFailure(failure)),
    bridge.on('shell/flush', () => {
      void store
        .getState()
        .saveAll()
        .then((unsaved) => bridge.invoke('shell/flushed', { unsaved }));
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Whoever turns to another window may switch the computer off there. */
function saveWhenLeft(store: AppStore): () => void {
  const save = () => store.getState().saveNow();
  window.addEventListener('blur', save);
  document.addEventListener('visibilitychange', save);
  return () => {
    window.removeEventListener('blur', save);
    document.removeEventListener('visibilitychange', save);
  };
}

/** Tells main what its menu and the window's title need, whenever that changes. */
function reportState(store: AppStore): () => void {
  let last = '';
  const report = (state: AppState) => {
    const request: Request<'shell/state'> = {
      title: workbookTitle(state).slice(0, 300),
      canUndo: nextUndo(state) !== undefined,
      canRedo: nextRedo(state) !== undefined,
      hasWorkbook: state.workbook !== null,
      workbookId: state.workbook?.id ?? null,
      unsaved: state.unsaved,
    };
    const next = JSON.stringify(request);
    if (next === last) return;
    last = next;
    void store.bridge.invoke('shell/state', request);
  };
  report(store.getState());
  return store.subscribe(report);
}

/**
 * A bug outside of drawing leaves the page usable, so the person is told and
 * goes on; one while drawing is for the error boundary.
 */
function noticeBugs(store: AppStore): () => void {
  const tell = (reason: unknown) => {
    const detail = reason instanceof Error ? reason.message : String(reason);
    // Chromium's way of saying that it will go on measuring in the next frame.
    if (detail.startsWith('ResizeObserver loop')) return;
    store.getState().reportFailure({ code: 'invalid-request', detail });
  };
  const onError = (event: ErrorEvent) => tell(event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) => tell(event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}

/**
 * In a text field the browser takes the undo keys for itself, before the menu
 * sees them, and would undo only what the field remembers.
 */
function takeUndoKeys(store: AppStore): () => void {
  const take = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = shortcutLetter(event);
    if (key !== 'z' && key !== 'y') return;
    if (document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) store.getState().redo();
    else store.getState().undo();
  };
  window.addEventListener('keydown', take, { capture: true });
  return () => window.removeEventListener('keydown', take, { capture: true });
}
