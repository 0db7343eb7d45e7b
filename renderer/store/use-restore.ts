import { useStoreApi } from './use-store.tsx';

/**
 * Restores a backup and shows the library as it then is; the toast undoes it.
 * What is not saved yet goes first: it belongs to the state that is kept.
 */
export function useRestore(onRestored: () => Promise<void>): (id: string) => Promise<void> {
  const store = useStoreApi();
  return async function restore(id: string): Promise<void> {
    const { saveAll, reportFailure } = store.getState();
    // Where something cannot be saved, the window says so already.
    if ((await saveAll()) > 0) return;
    const restored = await store.bridge.invoke('backups/restore', { id });
    if (!restored.ok) return reportFailure(restored.failure);
    const { closeWorkbook, loadCompany, loadLibrary, say } = store.getState();
    closeWorkbook();
    await Promise.all([loadCompany(), loadLibrary(), onRestored()]);
    say('The backup is restored.', {
      label: 'Undo',
      run: () => void restore(restored.value.undoId),
    });
  };
}
