import type { Failure } from '../../shared/result.ts';
import type { Toast } from '../ui/toast-region.tsx';
import type { SliceParts } from './store-types.ts';

/** Short messages about what was just done, and the failure a person must see. Not undoable. */
export type MessagesSlice = {
  readonly toasts: readonly Toast[];
  /** The last failure of something the person asked for; failed saves are in `saveState`. */
  readonly failure: Failure | null;
  readonly say: (words: string, action?: Toast['action']) => void;
  readonly dismissToast: (id: string) => void;
  readonly reportFailure: (failure: Failure) => void;
  readonly dismissFailure: () => void;
};

const mostToasts = 3;

export function messagesSlice({ set, newId }: SliceParts<MessagesSlice>): MessagesSlice {
  return {
    toasts: [],
    failure: null,
    say: (words, action) => {
      const toast: Toast = { id: newId(), words, ...(action === undefined ? {} : { action }) };
      set((state) => ({ toasts: [...state.toasts, toast].slice(-mostToasts) }));
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
