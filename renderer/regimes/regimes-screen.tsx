/** Laws and standards: which are likely to matter, and what the answers say to each requirement. */
import { useEffect, useRef, useState } from 'react';
import { regimeBySlug } from '../../shared/content/regimes.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import type { Place } from '../store/state.ts';
import { useStore, useStoreApi } from '../store/use-store.tsx';
import { pageTitleId } from '../ui/page.tsx';
import { rememberLook } from './last-look.ts';
import { RegimePage } from './regime-page.tsx';
import './regimes.css';
import { RegimesList } from './regimes-list.tsx';

type Shown = {
  readonly step: number;
  readonly slug: string | null;
  /** The requirement to go on with; null for the beginning of the page. */
  readonly requirement: string | null;
};

/** Navigation decides the page until the person opens another one here. */
export function RegimesScreen() {
  const store = useStoreApi();
  const place = useStore((state) => state.place);
  const [shown, setShown] = useState<Shown>(() => shownFor(place));
  if (shown.step !== place.step) setShown(shownFor(place));
  const regime = shown.slug === null ? undefined : regimeBySlug(shown.slug);

  // What navigation opened already has the focus on its title, unless it named a page.
  const isArriving = useRef(shown.slug !== null);
  useEffect(() => {
    if (shown.slug !== null) rememberLook(store, shown.slug, shown.requirement);
    if (isArriving.current) focusStart(shown.requirement);
    isArriving.current = true;
  }, [store, shown]);

  function open(slug: string | null, requirement: string | null = null) {
    setShown({ step: place.step, slug, requirement });
  }
  return regime === undefined ? (
    <RegimesList onOpen={open} />
  ) : (
    <RegimePage key={regime.slug} regime={regime} onBack={() => open(null)} />
  );
}

function focusStart(requirement: string | null): void {
  const sought =
    requirement === null
      ? null
      : document.querySelector<HTMLElement>(`[data-requirement="${CSS.escape(requirement)}"]`);
  if (sought === null) window.scrollTo(0, 0);
  else sought.scrollIntoView({ block: 'start' });
  (sought ?? document.getElementById(pageTitleId))?.focus({ preventScroll: true });
}

/** A row among the choices stands for its regime. */
function shownFor({ path, step }: Place): Shown {
  const parsed = path === null ? null : parsePath(path);
  const isRegime = parsed !== null && parsed.at !== 'fact' && parsed.fact === 'regimeChoices';
  return { step, slug: isRegime ? parsed.row : null, requirement: null };
}
