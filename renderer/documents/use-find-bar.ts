import { useCallback, useRef, useState } from 'react';
import { useCommand } from '../store/use-store.tsx';

/** The menu's Find opens the bar or goes back into it; the end of the search gives the focus back. */
export function useFindBar() {
  /** How often it was asked for; 0 while there is no bar. */
  const [asked, setAsked] = useState(0);
  const before = useRef<Element | null>(null);
  const open = useCallback(() => {
    before.current ??= document.activeElement;
    setAsked((times) => times + 1);
  }, []);
  const close = useCallback(() => {
    setAsked(0);
    const { current } = before;
    before.current = null;
    // After the bar has gone, with its focus.
    queueMicrotask(() => current instanceof HTMLElement && current.focus({ preventScroll: true }));
  }, []);
  useCommand('find', open);
  return { asked, open, close };
}
