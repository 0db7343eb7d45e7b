/**
 * Puts the focus where navigation was asked to go: from search, the history or a
 * sentence of the preview. Every field knows its path; the one that was asked for
 * takes the focus once, and no more when it is shown again later.
 */
import { type RefObject, useEffect } from 'react';
import type { Path } from '../../shared/workbook/path.ts';
import type { AppStore } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';

const arrived = new WeakMap<AppStore, number>();

export function useArrival(path: Path, place: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  const step = useStore((state) => (state.place.path === path ? state.place.step : null));
  useEffect(() => {
    if (step === null || arrived.get(store) === step) return;
    // After the shell has put the focus on the page's title.
    const timer = setTimeout(() => {
      if (place.current === null || arrived.get(store) === step) return;
      arrived.set(store, step);
      focusInside(place.current);
    }, 30);
    return () => clearTimeout(timer);
  }, [store, step, place]);
}

/** The first control of a field, or the field itself. */
export function focusInside(place: HTMLElement, { isScrolled = true } = {}): void {
  const control =
    place.querySelector<HTMLElement>('input[type=radio]:checked') ??
    place.querySelector<HTMLElement>('[data-first-control]') ??
    place.querySelector<HTMLElement>(controls) ??
    place.querySelector<HTMLElement>('button:not([disabled])') ??
    place;
  if (isScrolled) place.scrollIntoView({ block: 'center' });
  else control.scrollIntoView({ block: 'nearest' });
  control.focus({ preventScroll: true });
}

const controls = 'textarea:not([disabled]), input:not([disabled]):not([type=hidden]), .field__pick';
