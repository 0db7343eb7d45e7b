/** A grid and beside it the form of its current cell, which opens by click or Enter and closes by Escape. */
import {
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { focusInside } from '../fields/use-arrival.ts';
import { cellIn, reveal } from './cell-places.ts';
import type { CellPlace } from './grid-keys.ts';

/** What navigation asked for; `step` tells one asking from the next. */
export type AskedCell = {
  readonly place: CellPlace;
  /** The cell as a whole; a field in its form takes the focus itself. */
  readonly isWhole: boolean;
  readonly step: number;
};

export function GridBoard({
  current,
  asked,
  grid,
  panel,
}: {
  readonly current: CellPlace | null;
  readonly asked: AskedCell | null;
  readonly grid: (open: (isByHand: boolean) => void) => ReactNode;
  readonly panel: (
    place: CellPlace,
    form: RefObject<HTMLElement | null>,
    onBack: () => void,
  ) => ReactNode;
}) {
  const [isOpened, setOpened] = useState(asked !== null);
  const [seenStep, setSeenStep] = useState(asked?.step ?? 0);
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLElement>(null);
  const isEntering = useRef(asked?.isWhole ?? false);
  if (asked !== null && asked.step !== seenStep) {
    setSeenStep(asked.step);
    setOpened(true);
    isEntering.current = asked.isWhole;
  }
  // The form of the next cell is drawn when the keyboard leaves time for it.
  const late = useDeferredValue(current);

  useEffect(() => {
    if (!isEntering.current || form.current === null || late !== current) return;
    isEntering.current = false;
    focusInside(form.current, { isScrolled: false });
  });

  // The grid is narrower beside the form; what the form is of stays in sight.
  const shown = useRef(current);
  shown.current = current;
  useEffect(() => {
    const frame = place.current?.querySelector<HTMLElement>('.grid-frame');
    if (isOpened && frame && shown.current !== null) reveal(frame, shown.current, 'nearest');
  }, [isOpened]);

  function onBack() {
    setOpened(false);
    if (current !== null) setTimeout(() => cellIn(place.current, current)?.focus(), 0);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what stands beside the grid, from the grid as from the form.
    <div
      ref={place}
      className={isOpened ? 'board board--opened' : 'board'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && isOpened) onBack();
      }}
    >
      <div className="board__grid">
        {grid((isByHand) => {
          setOpened(true);
          isEntering.current = !isByHand;
        })}
      </div>
      <div className="board__panel">{isOpened && late !== null && panel(late, form, onBack)}</div>
    </div>
  );
}
