/** A support window as lines on the scale that the whole list shares; each says at its end what ends there. */

import type { WorkbookSummary } from '../../shared/bridge.ts';
import { placeOn, type TimeScale, ticksOf, windowWords } from '../derived/time-scale.ts';
import { today } from '../derived/today.ts';
import { type SupportLane, supportLanes } from './support-lanes.ts';

export function SupportWindow({
  summary,
  scale,
  hasYears,
}: {
  readonly summary: WorkbookSummary;
  readonly scale: TimeScale;
  /** Years stand over the list, and so their lines run through every row, dated or not. */
  readonly hasYears: boolean;
}) {
  const day = today();
  const lanes = supportLanes(summary, scale, day);
  const hasSupport = lanes.some(({ id }) => id === 'support');
  return (
    <div className="support-window">
      {hasYears && <ScaleLines scale={scale} />}
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
      {!hasSupport && <p className="support-window__none">{windowWords(null, null, day)}</p>}
    </div>
  );
}

function Lane({ lane }: { readonly lane: SupportLane }) {
  const { id, words, from, to, isOpen, isEarly } = lane;
  const kind = `support-line support-line--${id}`;
  const state = isOpen ? ' support-line--open' : isEarly ? ' support-line--early' : '';
  return (
    <p className="support-window__lane">
      <span
        className={kind + state}
        style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }}
        aria-hidden="true"
      />
      <span className="support-window__words" style={{ insetInlineStart: `${to}%` }}>
        {words}
      </span>
    </p>
  );
}

/** The years and today as upright lines that run through every row of the list. */
function ScaleLines({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className="support-window__years" aria-hidden="true">
      {ticksOf(scale).map((year) => (
        <span key={year} style={{ insetInlineStart: `${placeOn(scale, year)}%` }} />
      ))}
      <span
        className="support-window__today"
        style={{ insetInlineStart: `${placeOn(scale, scale.today)}%` }}
      />
    </div>
  );
}
