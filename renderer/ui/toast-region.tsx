/**
 * ToastRegion: short messages about what was just done, with one thing to do
 * about it (Undo). A toast stays while it is pointed at or holds the focus.
 */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import './toast-region.css';

export type Toast = {
  readonly id: string;
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Offers to undo what was just done, and is taken away by the next change. */
  readonly isOffer?: true;
};

const shownFor = 12_000;

export function ToastRegion({
  toasts,
  onDismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: string) => void;
}) {
  return (
    <section className="toasts" aria-label="Messages">
      <div role="status" className="toasts__list">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} onDismiss={() => onDismiss(toast.id)} />
        ))}
      </div>
    </section>
  );
}

function ToastView({
  toast,
  onDismiss,
}: {
  readonly toast: Toast;
  readonly onDismiss: () => void;
}) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDismiss, shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss]);
  const { action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events only hold the toast on screen.
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.words}</p>
      {action !== undefined && (
        <Button
          size="small"
          onPress={() => {
            action.run();
            onDismiss();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Close the message" icon={<X size={16} />} onPress={onDismiss} />
    </div>
  );
}
