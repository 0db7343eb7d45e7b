/** Says when the focus goes from a place to somewhere outside of it, whatever stands in it. */
import { type RefObject, useEffect, useRef } from 'react';

export function useLeaving(place: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    const element = place.current;
    const leave = ({ relatedTarget }: FocusEvent) => {
      const isInside = relatedTarget instanceof Node && element?.contains(relatedTarget) === true;
      if (!isInside) latest.current();
    };
    element?.addEventListener('focusout', leave);
    return () => element?.removeEventListener('focusout', leave);
  }, [place]);
}
