/** One export through the bridge: what is unsaved first, then the files; main asks for the folder. */
import { useState } from 'react';
import type { Bridge, ExportedFiles } from '../../shared/bridge.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { useBridge, useStoreApi } from '../store/use-store.tsx';
import { type JobProgress, useJob } from './use-job.ts';

export type Run =
  | { readonly kind: 'ready' }
  | { readonly kind: 'writing'; readonly progress: JobProgress }
  | { readonly kind: 'written'; readonly exported: ExportedFiles }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Export = {
  readonly run: Run;
  readonly write: () => Promise<void>;
  /** Nothing is written then, and nothing is said. */
  readonly stop: () => void;
  readonly reveal: () => void;
};

export function useExport(
  send: (bridge: Bridge, workbookId: string, job: string) => Promise<Result<ExportedFiles>>,
): Export {
  const bridge = useBridge();
  const store = useStoreApi();
  const job = useJob();
  const [run, setRun] = useState<Exclude<Run, { readonly kind: 'writing' }>>({ kind: 'ready' });

  async function make(name: string): Promise<void> {
    const workbookId = store.getState().workbook?.id;
    if (workbookId === undefined) return;
    // Main writes what is saved; what is still on its way must be in it.
    const unsaved = await store.getState().saveAll();
    const { saveState } = store.getState();
    if (unsaved > 0 && saveState.kind === 'failed') {
      setRun({ kind: 'failed', failure: saveState.failure });
      return;
    }
    const result = await send(bridge, workbookId, name);
    if (result.ok) setRun({ kind: 'written', exported: result.value });
    else if (result.failure.code === 'cancelled') setRun({ kind: 'ready' });
    else setRun({ kind: 'failed', failure: result.failure });
  }
  async function show(): Promise<void> {
    if (run.kind !== 'written') return;
    const result = await bridge.invoke('documents/reveal', { token: run.exported.token });
    if (!result.ok) setRun({ kind: 'failed', failure: result.failure });
  }
  return {
    run: job.progress === null ? run : { kind: 'writing', progress: job.progress },
    write: () => job.run(make),
    stop: job.stop,
    reveal: () => void show(),
  };
}
