import type { Failure } from '../../shared/result.ts';
import type { Toast } from '../ui/toast-region.tsx';
import type { SliceParts, Target } from './store-types.ts';
import { nextUndo, undoIn, undoTarget } from './undo-slice.ts';

/** Short messages about what was just done, and the failure a person must see. Not undoable. */
export type MessagesSlice = {
  readonly toasts: readonly Toast[];
  /** The last failure of something the person asked for; failed saves are in `saveState`. */
  readonly failure: Failure | null;
  readonly say: (words: string, action?: Toast['action']) => void;
  /** Says what was just done and offers to undo it, and only it: the next change takes the offer away. */
  readonly offerUndo: (words: string, target?: Target) => void;
  /** Something was changed since, so that Undo would mean something else than what was offered. */
  readonly withdrawUndo: () => void;
  readonly dismissToast: (id: string) => void;
  readonly reportFailure: (failure: Failure) => void;
  readonly dismissFailure: () => void;
};

const mostToasts = 3;

export function messagesSlice({ set, get, newId }: SliceParts<MessagesSlice>): MessagesSlice {
  return {
    toasts: [],
    failure: null,
    say: (words, action) => {
      const toast: Toast = { id: newId(), words, ...(action === undefined ? {} : { action }) };
      set((state) => ({ toasts: [...state.toasts, toast].slice(-mostToasts) }));
    },
    offerUndo: (words, target = undoTarget(get())) => {
      const done = nextUndo(get(), target)?.id;
      const run = () => {
        // Another workbook may be open by now.
        if (done !== undefined && nextUndo(get(), target)?.id === done) undoIn(get, target);
        else get().say('It is not the last change any more. History shows it.');
      };
      const toast: Toast = { id: newId(), words, action: { label: 'Undo', run }, isOffer: true };
      set((state) => ({ toasts: [...state.toasts, toast].slice(-mostToasts) }));
    },
    withdrawUndo: () => {
      const kept = get().toasts.filter(({ isOffer }) => isOffer !== true);
      if (kept.length < get().toasts.length) set({ toasts: kept });
    },
    dismissToast: (id) =>
      set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
    reportFailure: (failure) => {
      // Stopping a dialog is no failure; the person knows.
      if (failure.code !== 'cancelled') set({ failure });
    },
    dismissFailure: () => set({ failure: null }),
  };
}
