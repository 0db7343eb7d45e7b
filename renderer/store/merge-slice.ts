import type { WaitingFile } from '../../shared/bridge.ts';
import { answersTaken, type MergeChoices } from '../../shared/incoming/merge/merge-model.ts';
import { countedInText } from '../../shared/text/counts.ts';
import type { MergeSlice, MergeStep, SliceParts } from './state.ts';

export function mergeSlice({ set, get, bridge }: SliceParts<MergeSlice>): MergeSlice {
  function showStep(token: string, step: MergeStep): void {
    const { merge } = get();
    // Another file may have been chosen, or this one let go.
    if (merge?.file.token === token) set({ merge: { ...merge, step } });
  }

  async function compare(choices: MergeChoices, isAgain: boolean): Promise<void> {
    const { merge } = get();
    if (merge === null) return;
    const { workbookId, file } = merge;
    showStep(file.token, { kind: 'comparing' });
    // Main compares what is saved; what is still on its way must be in it.
    await get().saveAll();
    const { saveState } = get();
    if (saveState.kind === 'failed')
      return showStep(file.token, { kind: 'failed', failure: saveState.failure });
    const compared = await bridge.invoke('merge/compare', { token: file.token, workbookId });
    showStep(
      file.token,
      compared.ok
        ? { kind: 'choosing', offer: compared.value, choices, isAgain }
        : { kind: 'failed', failure: compared.failure },
    );
  }

  async function begin(workbookId: string, file: WaitingFile): Promise<void> {
    const { merge } = get();
    if (merge !== null && merge.file.token !== file.token)
      void bridge.invoke('merge/stop', { token: merge.file.token });
    set({ merge: { workbookId, file, step: { kind: 'comparing' } } });
    get().goTo('incoming');
    await compare({}, false);
  }

  return {
    knownFile: null,
    merge: null,
    isAwaitingFile: false,
    askAboutFile: (knownFile) => set({ knownFile }),
    letFileGo: () => {
      const { knownFile } = get();
      set({ knownFile: null });
      if (knownFile !== null) void bridge.invoke('merge/stop', { token: knownFile.token });
    },
    keepSeparate: async () => {
      const { knownFile } = get();
      set({ knownFile: null });
      if (knownFile === null) return;
      const result = await bridge.invoke('handoff/separate', { token: knownFile.token });
      if (!result.ok) return get().reportFailure(result.failure);
      await get().loadLibrary();
      await get().enterWorkbook(result.value.workbookId);
      get().say('The file is a workbook of its own now. The other one is as it was.');
    },
    bringInto: async (workbookId) => {
      const { knownFile } = get();
      set({ knownFile: null });
      if (knownFile === null || !(await get().openWorkbook(workbookId))) return;
      await begin(workbookId, knownFile);
    },
    bringAnswers: async () => {
      const workbookId = get().workbook?.id;
      if (workbookId === undefined) return;
      const from = get().place;
      get().dismissFailure();
      set({ isAwaitingFile: true });
      get().goTo('incoming');
      const chosen = await bridge.invoke('merge/choose', {});
      const isWanted = get().isAwaitingFile;
      set({ isAwaitingFile: false });
      if (chosen.ok && isWanted) return begin(workbookId, chosen.value);
      if (chosen.ok) return void bridge.invoke('merge/stop', { token: chosen.value.token });
      get().reportFailure(chosen.failure);
      if (get().place.screen !== 'incoming' || get().merge !== null) return;
      // Back to the very place, with the answer that was shown there.
      set(({ place }) => ({ place: { ...from, step: place.step + 1 } }));
    },
    chooseInMerge: (ids, choice) => {
      const { merge } = get();
      if (merge?.step.kind !== 'choosing') return;
      const chosen = Object.fromEntries(ids.map((id) => [id, choice] as const));
      const choices = { ...merge.step.choices, ...chosen };
      set({ merge: { ...merge, step: { ...merge.step, choices } } });
    },
    applyMerge: async () => {
      const { merge } = get();
      if (merge?.step.kind !== 'choosing') return;
      const { workbookId, file, step } = merge;
      const { offer, choices } = step;
      showStep(file.token, { ...step, kind: 'applying' });
      const unsaved = await get().saveAll();
      const { saveState } = get();
      if (unsaved > 0 && saveState.kind === 'failed')
        return showStep(file.token, { kind: 'failed', failure: saveState.failure });
      const { revision } = offer;
      const sent = { token: file.token, workbookId, revision, choices };
      const applied = await bridge.invoke('merge/apply', sent);
      if (!applied.ok) {
        if (applied.failure.code === 'cancelled') return;
        if (applied.failure.code === 'conflict') return compare(choices, true);
        return showStep(file.token, { kind: 'failed', failure: applied.failure });
      }
      set({ merge: null });
      if (get().workbook?.id === workbookId) await get().openWorkbook(workbookId);
      const taken = answersTaken(offer.items, choices);
      if (get().place.screen === 'incoming') get().goTo('history');
      get().offerUndo(saidAfter(taken), 'workbook');
    },
    stopMerge: () => {
      const { merge } = get();
      set({ merge: null, isAwaitingFile: false });
      if (merge !== null) void bridge.invoke('merge/stop', { token: merge.file.token });
      if (get().place.screen === 'incoming') get().goTo('activities');
    },
  };
}

function saidAfter(taken: number): string {
  if (taken === 0) return 'Your answers stayed. The history keeps what the file said.';
  return `Brought in ${countedInText(taken, 'answer')}.`;
}
