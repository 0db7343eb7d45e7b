import type { Toast } from '../ui/toast-region.tsx';
import type { MessagesSlice, SliceParts } from './state.ts';
import { nextUndo, undoIn, undoTarget } from './undo-slice.ts';

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
